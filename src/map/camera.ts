import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Drawing } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import type { MapView, Padding } from './map-view.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** From Hong Kong Island to Kengzi, and from Shekou to Pingshan's eastern edge. */
export const CORRIDOR: Bounds = [113.97, 22.26, 114.47, 22.79];
/**
 * How far a reader may pan: both cities, and as much around them as lets a tall screen centre either. Farther to the
 * south: there a sheet lies over the map.
 */
export const REGION: Bounds = [112.7, 20.7, 115.7, 23.7];

/** Pixels kept free besides around a journey, for the names at its ends. */
export const NAMES_ROOM = 26;
/** Pixels kept free inside the padding, so that nothing touches an edge. */
const MARGIN = 28;
/** More than this share of what is free may the margin at one side not take: a small map is small enough. */
const MOST_MARGIN = 0.15;
/** Pixels of a map that are something to see, across and down. */
const LEAST = 48;
/** Milliseconds that the camera glides. */
const GLIDE = 700;
/** A single point is not zoomed closer than this. */
const CLOSE = 14;

/**
 * Moves the camera so that the bounds lie inside what the panels leave free.
 *
 * @param room pixels kept free around them besides, where there are so many
 */
export function fitBounds(
  map: MapLibreMap,
  bounds: Bounds,
  view: Pick<MapView, 'padding' | 'reducedMotion'>,
  glide = true,
  room = 0,
): void {
  const { clientWidth, clientHeight } = map.getContainer();
  map.fitBounds([...bounds] as unknown as LngLatBoundsLike, {
    padding: roomy(view.padding, clientWidth, clientHeight, room),
    maxZoom: CLOSE,
    animate: glide && !view.reducedMotion,
    duration: GLIDE,
  });
}

/** Bounds of a picked thing; nothing when it is not drawn. */
export function boundsOf({ kind, id }: Selection, scene: Scene, drawing: Drawing): Bounds | undefined {
  return boundsAround(positionsOf(kind, id, scene, drawing));
}

/**
 * The padding with a margin, which is smaller where little is left free. Panels that leave next to nothing are taken
 * for smaller than they are, as MapLibre asks for some room.
 */
export function roomy(padding: Padding, width: number, height: number, room = 0): Padding {
  const [left, right] = withMargin(padding.left, padding.right, width, room);
  const [top, bottom] = withMargin(padding.top, padding.bottom, height, room);
  return { top, right, bottom, left };
}

function withMargin(before: number, after: number, length: number, room: number): [number, number] {
  const share = Math.min(1, Math.max(0, length - LEAST) / Math.max(1, before + after));
  const free = length - share * (before + after);
  const margin = Math.min(MARGIN + room, free * MOST_MARGIN);
  return [share * before + margin, share * after + margin];
}

function positionsOf(
  kind: Selection['kind'],
  id: string,
  scene: Scene,
  drawing: Drawing,
): readonly Position[] {
  switch (kind) {
    case 'line':
      return scene.sections
        .filter(({ section }) => section.line === id)
        .flatMap(({ section }) => drawing.sections.get(section.id) ?? []);
    case 'road':
      return scene.roads
        .filter(({ road }) => road.road === id)
        .flatMap(({ road }) => drawing.roads.get(road.id) ?? []);
    case 'station':
      return scene.stations.filter(({ station }) => station.id === id).map(({ station }) => station.position);
    case 'place':
      return scene.places.flatMap((place) => (place.id === id && place.position ? [place.position] : []));
    case 'crossing':
      return scene.crossings
        .filter(({ crossing }) => crossing.id === id)
        .flatMap(({ crossing: { sides } }) => [sides.shenzhen, sides.hongKong])
        .flatMap((side) => (side ? [side.position] : []));
  }
}

/** The box around positions; undefined around none. */
export function boundsAround(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}
