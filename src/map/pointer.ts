import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../model/selection.ts';
import { pick, TOLERANCE } from './pick.ts';

/** What the pointer does to the map. */
export interface PointerListener {
  /** A click or tap; on nothing when undefined. */
  onSelect(selection: Selection | undefined): void;
  /** The pointer moved onto another thing, or off everything. */
  onHover(selection: Selection | undefined): void;
}

/** Milliseconds after a touch in which a click, or a move of the mouse, was made by that finger. */
const AFTER_TOUCH = 1000;

/** Reports what a mouse, pen or finger points at. The map drops the listeners when it is removed. */
export function watchPointer(map: MapLibreMap, { onSelect, onHover }: PointerListener): void {
  let over: Selection | undefined;
  let frame: number | undefined;
  let touched = -Infinity;
  const byTouch = () => performance.now() - touched < AFTER_TOUCH;
  const hover = (selection: Selection | undefined) => {
    if (selection?.id === over?.id && selection?.kind === over?.kind) return;
    over = selection;
    map.getCanvas().style.cursor = selection ? 'pointer' : '';
    onHover(selection);
  };

  map.on('touchend', () => {
    touched = performance.now();
  });
  map.on('click', ({ point }) => onSelect(pick(map, point, TOLERANCE[byTouch() ? 'touch' : 'mouse'])));
  map.on('mousemove', ({ point, originalEvent }) => {
    if (frame !== undefined || originalEvent.buttons !== 0 || byTouch()) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      hover(pick(map, point, TOLERANCE.mouse));
    });
  });
  map.on('mouseout', () => hover(undefined));
  map.on('remove', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
