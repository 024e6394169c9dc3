import { Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { REGION } from './camera.ts';
import './workers.ts';

/** Milliseconds in which names come and go. */
const FADE = 300;

/**
 * A map of the corridor that has no style yet.
 *
 * @param isStill - whether names always appear at once
 * @throws {Error} where there is no WebGL
 */
export function newMap(container: HTMLElement, isStill: boolean): MapLibreMap {
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    maxBounds: [...REGION] as [number, number, number, number],
    minZoom: 6.5,
    maxZoom: 17,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    rollEnabled: false,
    validateStyle: false,
    // The first picture appears as a whole: it would only wait for names that come slowly.
    fadeDuration: 0,
  });
  // There is no public way to change it later; where this name means nothing, names only appear at once.
  if (!isStill) map.once('idle', () => (map._fadeDuration = FADE));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 96, unit: 'metric' }), 'bottom-left');
  return map;
}

/** MapLibre's scale is a white box; ours stands on the map in the colour of its names. */
export function paintScale(container: HTMLElement, { label, labelHalo }: Palette): void {
  const scale = container.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  if (scale === null) return;
  scale.style.backgroundColor = `${labelHalo}b3`;
  scale.style.borderColor = label;
  scale.style.color = label;
}
