import type { Map as MapLibreMap } from 'maplibre-gl';
import { Marker } from 'maplibre-gl';
import type { Position } from '../model/units.ts';
import type { Palette } from '../theme/palette.ts';
import type { JourneyEnd, MapView } from './map-view.ts';
import type { MapWords } from './map-words.ts';
import { positionOf } from './pointer.ts';

const ENDS: readonly JourneyEnd[] = ['from', 'to'];
const SVG = 'http://www.w3.org/2000/svg';
/** A drop on a 32 by 42 box, its tip at the middle of the lower edge. */
const DROP = 'M16 41C12 33 3 26 3 15.5a13 13 0 0 1 26 0C29 26 20 33 16 41z';

interface Pin {
  readonly marker: Marker;
  readonly drop: SVGPathElement;
  readonly sign: SVGCircleElement;
  position: Position;
}

/** Pins at the ends of a question, which a reader can drag: the start with a hollow, the destination with a dot. */
export class Pins {
  readonly #map: MapLibreMap;
  readonly #onDragged: (end: JourneyEnd, position: Position) => void;
  readonly #pins = new Map<JourneyEnd, Pin>();

  constructor(map: MapLibreMap, onDragged: (end: JourneyEnd, position: Position) => void) {
    this.#map = map;
    this.#onDragged = onDragged;
  }

  /** Puts the pins where the ends are now, and takes away those that have none. */
  show(ends: MapView['ends'], palette: Palette, words: MapWords): void {
    for (const end of ENDS) {
      const position = ends?.[end];
      if (position === undefined) this.#remove(end);
      else paint(this.#place(end, position), end, palette, words);
    }
  }

  /** Takes all pins away. */
  remove(): void {
    for (const end of ENDS) this.#remove(end);
  }

  #place(end: JourneyEnd, position: Position): Pin {
    const known = this.#pins.get(end);
    if (known) {
      if (String(known.position) !== String(position)) known.marker.setLngLat([...position]);
      known.position = position;
      return known;
    }
    const { element, drop, sign } = drawn();
    const marker = new Marker({ element, draggable: true, anchor: 'bottom' });
    marker.setLngLat([...position]).addTo(this.#map);
    marker.on('dragend', () => {
      const dragged = positionOf(marker.getLngLat());
      this.#pins.get(end)!.position = dragged;
      this.#onDragged(end, dragged);
    });
    const pin: Pin = { marker, drop, sign, position };
    this.#pins.set(end, pin);
    return pin;
  }

  #remove(end: JourneyEnd): void {
    this.#pins.get(end)?.marker.remove();
    this.#pins.delete(end);
  }
}

function drawn() {
  const element = document.createElement('div');
  const svg = document.createElementNS(SVG, 'svg');
  const drop = document.createElementNS(SVG, 'path');
  const sign = document.createElementNS(SVG, 'circle');
  for (const [name, value] of [
    ['width', '44'],
    ['height', '48'],
    ['viewBox', '-6 -6 44 48'],
    ['aria-hidden', 'true'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  drop.setAttribute('d', DROP);
  drop.setAttribute('stroke-width', '2');
  sign.setAttribute('cx', '16');
  sign.setAttribute('cy', '15.5');
  svg.append(drop, sign);
  svg.style.display = 'block';
  element.style.cursor = 'grab';
  element.append(svg);
  return { element, drop, sign };
}

/** Told apart by the sign as well as by its colour. */
function paint({ marker, drop, sign }: Pin, end: JourneyEnd, palette: Palette, words: MapWords): void {
  drop.setAttribute('fill', end === 'from' ? palette.station : palette.accent);
  drop.setAttribute('stroke', end === 'from' ? palette.accent : palette.station);
  sign.setAttribute('r', end === 'from' ? '4.5' : '5');
  sign.setAttribute('fill', end === 'from' ? 'none' : palette.station);
  sign.setAttribute('stroke', end === 'from' ? palette.accent : 'none');
  sign.setAttribute('stroke-width', '3.5');
  const element = marker.getElement();
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', words.pins[end]);
  element.setAttribute('data-end', end);
}
