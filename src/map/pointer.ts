import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Selection } from '../model/selection.ts';
import { pick, TOLERANCE } from './pick.ts';

/** What the pointer does to the map. */
export interface PointerListener {
  /** A click or tap; on nothing when undefined. */
  onSelect(selection: Selection | undefined): void;
  /** The pointer moved onto another thing, or off everything. */
  onHover(selection: Selection | undefined): void;
}

/** Reports what a mouse, pen or finger points at. The map drops the listeners when it is removed. */
export function watchPointer(map: MapLibreMap, { onSelect, onHover }: PointerListener): void {
  let over: Selection | undefined;
  let frame: number | undefined;
  const hover = (selection: Selection | undefined) => {
    if (selection?.id === over?.id && selection?.kind === over?.kind) return;
    over = selection;
    map.getCanvas().style.cursor = selection ? 'pointer' : '';
    onHover(selection);
  };

  map.on('click', (event) => onSelect(pick(map, event.point, tolerance(event))));
  map.on('mousemove', ({ point, originalEvent }) => {
    if (frame !== undefined || originalEvent.buttons !== 0) return;
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

/** A click made by a finger carries its kind in browsers that send pointer events for clicks. */
function tolerance({ originalEvent }: MapMouseEvent): number {
  const { pointerType } = originalEvent as MouseEvent & { pointerType?: string };
  return pointerType === 'touch' ? TOLERANCE.touch : TOLERANCE.mouse;
}
