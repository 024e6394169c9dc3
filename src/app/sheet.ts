import type { Padding } from '../map/map-view.ts';

/** How much of a narrow element the sheet takes. */
export type Sheet = 'peek' | 'half' | 'full';

/** Every height, smallest first. */
export const SHEETS: readonly Sheet[] = ['peek', 'half', 'full'];

const NARROW = 640;
const PANEL = 392;
const MARGIN = 24;
const PEEK = 108;

/** Whether an element of this size has a sheet instead of a panel. */
export function isNarrow({ width }: { width: number }): boolean {
  return width > 0 && width < NARROW;
}

/** Pixels of the map that the panel or the sheet covers, with a margin. */
export function paddingFor({ width, height }: { width: number; height: number }, sheet: Sheet): Padding {
  if (!isNarrow({ width })) {
    return { top: MARGIN, right: MARGIN + 44, bottom: MARGIN + 28, left: PANEL + MARGIN };
  }
  const covered = sheet === 'peek' ? PEEK : height * 0.52;
  return { top: MARGIN, right: MARGIN, bottom: Math.min(covered + 48, height * 0.7), left: MARGIN };
}
