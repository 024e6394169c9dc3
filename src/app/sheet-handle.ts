import { html } from 'lit';
import { SHEETS } from './sheet.ts';
import { dragSheet, wasDragged } from './sheet-drag.ts';
import type { FirstModel } from './view.ts';

/** Makes the sheet higher and lower: dragged, by arrow keys, or step by step, the last of which folds it. */
export function sheetHandle({ words, sheet, on }: Pick<FirstModel, 'words' | 'sheet' | 'on'>) {
  const at = SHEETS.indexOf(sheet);
  const onKey = (event: KeyboardEvent) => {
    const next = { ArrowUp: SHEETS[at + 1], ArrowDown: SHEETS[at - 1], Home: 'full', End: 'peek' } as const;
    if (!Object.hasOwn(next, event.key)) return;
    event.preventDefault();
    on.sheet(next[event.key as keyof typeof next] ?? sheet);
  };
  return html`<button
    type="button"
    class="handle"
    aria-label=${sheet === 'full' ? words.sheet.smaller : words.sheet.bigger}
    aria-expanded=${sheet !== 'peek'}
    aria-keyshortcuts="ArrowUp ArrowDown"
    @pointerdown=${(event: PointerEvent) => dragSheet(event, sheet, on.sheet)}
    @keydown=${onKey}
    @click=${(event: MouseEvent) => !wasDragged(event) && on.sheet(SHEETS[(at + 1) % SHEETS.length]!)}
  ></button>`;
}
