import { css, html, nothing } from 'lit';
import type { CrossingColumn, CrossingRow, CrossingSort } from '../../answers/crossing-rows.ts';
import { CROSSING_COLUMNS, sortedRows } from '../../answers/crossing-rows.ts';
import { closingClock } from '../../answers/crossing-text.ts';
import { crowdingText } from '../../answers/crowding-text.ts';
import type { FullVoice } from '../../answers/full-voice.ts';
import { mayBeLess } from '../../answers/merits.ts';
import { sentences } from '../../answers/sentences.ts';
import type { Seconds } from '../../model/units.ts';
import { openedIcon } from './opened-icons.ts';

/** What the table needs of its owner. */
export interface CrossingTableContext {
  readonly voice: FullVoice;
  readonly chosen: string | undefined;
  /** Undefined: as the list is ordered. */
  readonly sort: CrossingSort | undefined;
  readonly onSort: (sort: CrossingSort) => void;
  readonly onChoose: (key: string) => void;
}

/** Every column but the crossing, whose name stands over its figures: beside them there is no room for it. */
const FIGURES = CROSSING_COLUMNS.filter((column) => column !== 'crossing');

/** The crossings one under another; it scrolls inside its own box where it is wider than its place. */
export function crossingTable(rows: readonly CrossingRow[], context: CrossingTableContext) {
  const { voice, sort } = context;
  const { table } = voice.journeyWords;
  const { names, compare } = voice;
  const shown = sort === undefined ? rows : sortedRows(rows, sort, { name: names.crossing, compare });
  return html`<div class="compare">
    <h3 id="compare-title">${table.title}</h3>
    <p class="scrolls muted small">${table.scrolls}</p>
    <div class="box" role="region" aria-labelledby="compare-title" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head('crossing', context)}
          </tr>
          <tr>
            ${FIGURES.map((column) => head(column, context))}
          </tr>
        </thead>
        ${shown.map((row) => body(row, rows, context))}
      </table>
    </div>
    <p class="muted small">${sentences([table.note, ...(rows.some(({ fare }) => fare.from) ? [table.fareOpen] : [])], voice)}</p>
  </div>`;
}

function head(column: CrossingColumn, { voice, sort, onSort }: CrossingTableContext) {
  const isSorted = sort?.column === column;
  const descending = isSorted && sort.descending;
  const { table } = voice.journeyWords;
  const inMinutes = column === 'likely' || column === 'safe';
  const order = isSorted ? (descending ? 'descending' : 'ascending') : 'none';
  return html`<th
    scope=${column === 'crossing' ? 'colgroup' : 'col'}
    colspan=${column === 'crossing' ? FIGURES.length : 1}
    aria-sort=${order}
    class=${`col-${column}`}
  >
    <button
      type="button"
      data-column=${column}
      @click=${() => onSort({ column, descending: isSorted && !descending })}
    >
      <span>${table.columns[column]}${inMinutes ? html` <span class="unit">${table.unit}</span>` : nothing}</span>${openedIcon('chevron')}
    </button>
  </th>`;
}

function body(
  row: CrossingRow,
  rows: readonly CrossingRow[],
  { voice, chosen, onChoose }: CrossingTableContext,
) {
  const { names, minutes, paid, total, clock, journeyWords } = voice;
  const { fare, changes, closes, closesSoon, crowding, typical, key } = row;
  return html`<tbody class=${key === chosen ? 'chosen' : ''}>
    <tr>
      <th scope="rowgroup" colspan=${FIGURES.length}>
        <button type="button" aria-pressed=${key === chosen} @click=${() => onChoose(key)}>
          ${names.crossing(row.crossing)}
        </button>
      </th>
    </tr>
    <tr>
    ${figure(
      String(whole(row.likely)),
      isBest(rows, row, ({ likely }) => whole(likely)),
    )}
    ${figure(
      row.safe === undefined ? journeyWords.table.none : String(whole(row.safe)),
      isBest(rows, row, ({ safe = Infinity }) => whole(safe)),
    )}
    <td class=${isCheapest(rows, row) ? 'best' : ''}>
      <span class="line paid">${paid(fare)}</span>
      <span class="line muted small">${total(fare)}</span>
    </td>
    ${figure(
      String(changes),
      isBest(rows, row, (each) => each.changes),
    )}
    <td class=${closesSoon ? 'soon' : ''}>${closes === undefined ? journeyWords.table.never : closingClock(closes, clock)}</td>
    <td>
      <span class="line">${minutes(typical)}</span>
      <span class="line crowding muted small">${crowding === 1 ? nothing : crowdingText(crowding, voice)}</span>
    </td>
    </tr>
  </tbody>`;
}

function figure(text: string, best: boolean) {
  return html`<td class=${best ? 'best' : ''}>${text}</td>`;
}

/** Where a fare that is not wholly known may be less, none is the cheapest. */
function isCheapest(rows: readonly CrossingRow[], row: CrossingRow): boolean {
  return (
    !mayBeLess(rows, row.fare) && isBest(rows, row, ({ fare }) => (fare.from ? Infinity : fare.totalHkd))
  );
}

/** Whether a row has the least of all in a figure, and not all have it. */
function isBest(
  rows: readonly CrossingRow[],
  row: CrossingRow,
  figureOf: (row: CrossingRow) => number,
): boolean {
  const figures = rows.map(figureOf);
  const least = Math.min(...figures);
  return figureOf(row) === least && figures.some((each) => each !== least) && least !== Infinity;
}

function whole(length: Seconds): number {
  return Math.round(length / 60);
}

/** Styles of `crossingTable()`. */
export const tableStyles = css`
  :host { display: block; }
  .compare { container-type: inline-size; margin-block-start: 1.25rem; display: grid; gap: 0.375rem; min-inline-size: 0; }
  .compare h3 { font-size: 0.9375rem; color: var(--_text); }
  .box { background: linear-gradient(to left, var(--_panel) 35%, transparent) 100% 0 / 2.5rem 100% no-repeat local, linear-gradient(to left, color-mix(in srgb, var(--_text) 22%, transparent), transparent) 100% 0 / 0.875rem 100% no-repeat scroll; overflow-x: auto; overscroll-behavior-x: contain; border: 1px solid color-mix(in srgb, var(--_outline) 40%, transparent); border-radius: 14px; scrollbar-width: thin; }
  table { border-collapse: separate; border-spacing: 0; inline-size: 100%; font-size: 0.75rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
  th, td { text-align: end; vertical-align: top; }
  td { padding: 0 0.1875rem 0.5rem; white-space: nowrap; }
  thead th { padding: 0; line-height: 1.2; background: var(--_panel-raised); }
  tbody th { padding: 0; text-align: start; border-block-start: 1px solid color-mix(in srgb, var(--_outline) 25%, transparent); }
  tbody th button { inline-size: 100%; padding: 0.375rem 0.625rem; border-radius: 0; font-size: 0.8125rem; line-height: 1.25; font-weight: 600; color: var(--_accent); }
  thead button { position: relative; inline-size: 100%; padding: 0.25rem 0.1875rem 0.875rem; font-weight: 600; text-align: end; border-radius: 0; color: var(--_text-muted); }
  thead .col-crossing button { padding: 0 0.625rem; text-align: start; font-size: 0.8125rem; }
  tr > :first-child:not([colspan='6']) { padding-inline-start: 0.375rem; }
  tr > :last-child:not([colspan='6']) { padding-inline-end: 0.375rem; }
  thead .unit { display: block; font-weight: 400; }
  thead .icon { position: absolute; inset-block-end: 0.125rem; inset-inline-end: 0.125rem; inline-size: 0.75rem; block-size: 0.75rem; opacity: 0; stroke-width: 3; }
  thead .col-crossing .icon { position: static; margin-inline-start: 0.25rem; vertical-align: middle; }
  thead th button:hover .icon { opacity: 0.5; }
  thead [aria-sort='ascending'] .icon { opacity: 1; transform: rotate(180deg); }
  thead [aria-sort='descending'] .icon { opacity: 1; }
  thead [aria-sort='ascending'] button, thead [aria-sort='descending'] button { color: var(--_text); }
  td.best { font-weight: 700; color: var(--_crossing-open); }
  td.soon { font-weight: 700; color: var(--_crossing-closing-soon); }
  .chosen :is(td, th) { background: color-mix(in srgb, var(--_accent) 10%, var(--_panel)); }
  td .line { display: block; }
  td .small { font-size: inherit; }
  td .crowding { white-space: normal; min-inline-size: 2.75rem; }
  td .paid { white-space: normal; word-break: keep-all; inline-size: min-content; margin-inline-start: auto; }
  @container (min-width: 20.5rem) { .scrolls { display: none; } }
  :is(.box, thead button, tbody th button):focus-visible { outline-offset: -3px; }
`;
