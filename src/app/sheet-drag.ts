import type { Sheet } from './sheet.ts';
import { restingSheet, sheetHeight } from './sheet.ts';

/** Pixels that a finger may stray in a tap. */
const TAP = 5;

/** Handles whose last press was a drag: the click that ends it is none. */
const dragged = new WeakSet<EventTarget>();

/** Whether a click is but the end of a drag; the keyboard's is not. */
export function wasDragged({ currentTarget, detail }: MouseEvent): boolean {
  return detail > 0 && currentTarget !== null && dragged.has(currentTarget);
}

/**
 * Lets the sheet follow a pointer that was pressed on its handle, until it is let go.
 *
 * @param on takes the height at which it then comes to rest
 */
export function dragSheet(down: PointerEvent, sheet: Sheet, on: (sheet: Sheet) => void): void {
  const handle = down.currentTarget as HTMLElement;
  const layout = handle.closest<HTMLElement>('.layout');
  dragged.delete(handle);
  if (layout === null || !down.isPrimary || down.button !== 0) return;
  const { height } = layout.getBoundingClientRect();
  const [least, most] = [sheetHeight('peek', height), sheetHeight('full', height)];
  let now = sheetHeight(sheet, height);
  const begun = now + down.clientY;
  const end = new AbortController();
  const until = { signal: end.signal };
  handle.setPointerCapture(down.pointerId);

  const onMove = ({ clientY }: PointerEvent) => {
    if (Math.abs(clientY - down.clientY) > TAP) dragged.add(handle);
    if (!dragged.has(handle)) return;
    now = Math.min(most, Math.max(least, begun - clientY));
    layout.toggleAttribute('data-dragged', true);
    layout.style.setProperty('--_sheet', `${now}px`);
  };
  const onEnd = () => {
    end.abort();
    layout.removeAttribute('data-dragged');
    layout.style.removeProperty('--_sheet');
    if (dragged.has(handle)) on(restingSheet(sheet, now, height));
  };
  handle.addEventListener('pointermove', onMove, until);
  for (const type of ['pointerup', 'pointercancel'] as const) handle.addEventListener(type, onEnd, until);
}
