import type { Padding } from '../map/map-view.ts';
import { isNarrow } from './narrow.ts';

/** How much of a narrow element the sheet takes. */
export type Sheet = 'peek' | 'half' | 'full';

/** Every height, smallest first. */
export const SHEETS: readonly Sheet[] = ['peek', 'half', 'full'];

const LOW = 360;
const PANEL = 392;
const MARGIN = 24;
const PEEK = 108;
/** Pixels of the line of sources above a sheet. */
const SOURCES = 28;
/** Pixels free around the map above a sheet, where each counts. */
const SLIM = 8;

/** Pixels inside an element. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that the sheet is high in an element of a height, as in the styles. */
export function sheetHeight(sheet: Sheet, height: number): number {
  if (sheet === 'peek') return PEEK;
  return sheet === 'half' ? height * 0.52 : height - (height < LOW ? 68 : 112);
}

/**
 * Pixels of the map that the panel or the sheet covers, with a margin. Nobody looks at the sliver above the full
 * sheet: there the map stays as it was below the half one.
 */
export function paddingFor({ width, height }: Size, sheet: Sheet): Padding {
  if (!isNarrow({ width })) {
    return { top: MARGIN, right: MARGIN + 44, bottom: MARGIN + 28, left: PANEL + MARGIN };
  }
  const covered = sheetHeight(sheet === 'full' ? 'half' : sheet, height);
  return { top: SLIM, right: SLIM, bottom: covered + SOURCES + SLIM, left: SLIM };
}

/** The height that a dragged sheet comes to rest at: the nearest, or the next one where it was plainly pushed. */
export function restingSheet(from: Sheet, dragged: number, height: number): Sheet {
  const away = (each: Sheet) => Math.abs(sheetHeight(each, height) - dragged);
  const nearest = SHEETS.reduce((best, each) => (away(each) < away(best) ? each : best));
  const moved = dragged - sheetHeight(from, height);
  if (nearest !== from || Math.abs(moved) < PUSH) return nearest;
  return SHEETS[SHEETS.indexOf(from) + Math.sign(moved)] ?? from;
}

/** So many pixels are a push. */
const PUSH = 36;

/** What a sheet leaves of an element, and whether it is one that has a sheet. */
export function roomOf(size: Size, sheet: Sheet) {
  const measured = size.width > 0 && size.height > 0;
  return { sheet, narrow: isNarrow(size), measured, padding: paddingFor(size, sheet) };
}

/** How high the sheet is once the form was opened or folded: as high as it can be, or so that the map is seen too. */
export function sheetFor(isFormOpen: boolean, before: Sheet): Sheet {
  if (isFormOpen) return 'full';
  return before === 'full' ? 'half' : before;
}
