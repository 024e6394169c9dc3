/** How much of a narrow element the sheet takes. */
export type Sheet = 'peek' | 'half' | 'full';

/** Every height, smallest first. */
export const SHEETS: readonly Sheet[] = ['peek', 'half', 'full'];

const LOW = 360;
const PEEK = 108;

/** Pixels that the sheet is high in an element of a height, as in the styles. */
export function sheetHeight(sheet: Sheet, height: number): number {
  if (sheet === 'peek') return PEEK;
  return sheet === 'half' ? height * 0.52 : height - (height < LOW ? 68 : 112);
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

/** How high the sheet is once the form was opened or folded: as high as it can be, or so that the map is seen too. */
export function sheetFor(isFormOpen: boolean, before: Sheet): Sheet {
  if (isFormOpen) return 'full';
  return before === 'full' ? 'half' : before;
}
