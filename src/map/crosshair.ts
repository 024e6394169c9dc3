import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../model/units.ts';
import type { Palette } from '../theme/palette.ts';
import { roomy } from './camera.ts';
import type { MapView, Padding } from './map-view.ts';
import { positionOf } from './pointer.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 44;

/** A cross over the middle of what the panels leave free: by keyboard, the map is moved under it. */
export class Crosshair {
  readonly #map: MapLibreMap;
  #mark: SVGSVGElement | undefined;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

  /** @param onPicked Enter or the space bar was pressed on the map while the cross was shown */
  constructor(map: MapLibreMap, onPicked: (position: Position) => void) {
    this.#map = map;
    const canvas = map.getCanvas();
    canvas.addEventListener('keydown', (event) => {
      if (this.#mark === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      onPicked(this.#position);
    });
    for (const type of ['focus', 'blur', 'keyup']) canvas.addEventListener(type, () => this.#reveal());
  }

  /** Shows the cross while a point is to be picked. */
  show({ picking, padding }: Pick<MapView, 'picking' | 'padding'>, palette: Palette): void {
    if (picking === undefined) {
      if (this.#mark) this.#map.getCanvas().style.cursor = '';
      this.#mark?.remove();
      this.#mark = undefined;
      return;
    }
    this.#map.getCanvas().style.cursor = 'crosshair';
    this.#mark ??= this.#map.getContainer().appendChild(drawn());
    this.#mark.setAttribute('stroke', palette.label);
    const { x, y } = middle(padding, this.#map.getContainer());
    Object.assign(this.#mark.style, { left: `${x - SIZE / 2}px`, top: `${y - SIZE / 2}px` });
    this.#padding = padding;
    this.#reveal();
  }

  /** With a mouse or a finger the point is under it: the cross would only mislead. */
  #reveal(): void {
    const isByKeyboard = this.#map.getCanvas().matches(':focus-visible');
    if (this.#mark) this.#mark.style.visibility = isByKeyboard ? 'visible' : 'hidden';
  }

  get #position(): Position {
    const { x, y } = middle(this.#padding, this.#map.getContainer());
    return positionOf(this.#map.unproject([x, y]));
  }
}

function middle(padding: Padding, { clientWidth, clientHeight }: HTMLElement) {
  const { left, right, top, bottom } = roomy(padding, clientWidth, clientHeight);
  return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
}

function drawn(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M22 4v12M22 28v12M4 22h12M28 22h12');
  const ring = document.createElementNS(SVG, 'circle');
  for (const name of ['cx', 'cy']) ring.setAttribute(name, '22');
  ring.setAttribute('r', '11');
  svg.append(ring, path);
  svg.setAttribute('class', 'crosshair');
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`);
  svg.setAttribute('width', String(SIZE));
  svg.setAttribute('height', String(SIZE));
  svg.setAttribute('fill', 'none');
  svg.setAttribute('stroke-width', '2.5');
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('aria-hidden', 'true');
  Object.assign(svg.style, { position: 'absolute', pointerEvents: 'none' });
  return svg;
}
