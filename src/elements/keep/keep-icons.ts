import { svg } from 'lit';
import type { KeepAction } from '../../i18n/keep/words.ts';

/** Strokes of the buttons that keep a journey, in a box of 24. */
export const KEEP_ICONS: Readonly<Record<KeepAction, unknown>> = {
  share: svg`<path d="M12 15V4m0 0L8 8m4-4l4 4M6 12H5v8h14v-8h-1" />`,
  copy: svg`<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.2" />`,
  print: svg`<path d="M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M7 14h10v6H7z" />`,
  image: svg`<path d="M4 5h16v14H4zM4 16l4.5-4.5L13 16l3-3 4 4" /><circle cx="15" cy="9" r="1.5" />`,
  calendar: svg`<path d="M5 6h14v14H5zM5 10h14M9 4v4m6-4v4M12 13v4m-2-2h4" />`,
};
