import type { Padding } from '../map/map-view.ts';
import { isNarrow } from './narrow.ts';
import type { Sheet } from './sheet.ts';
import { sheetHeight } from './sheet.ts';

const PANEL = 392;
const MARGIN = 24;
/** Pixels of the line of sources above a sheet. */
const SOURCES = 28;
/** Pixels free around the map above a sheet, where each counts. */
const SLIM = 8;

/** Pixels inside an element. */
interface Size {
  readonly width: number;
  readonly height: number;
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

/** What panel and sheet leave of an element to its map; nothing can be fitted into it before it has a size. */
export function mapRoom(size: Size, sheet: Sheet) {
  return { measured: size.width > 0 && size.height > 0, padding: paddingFor(size, sheet) };
}
