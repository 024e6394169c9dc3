import { html } from 'lit';
import type { DayWords } from '../../i18n/day/words.ts';
import type { JourneyFormats } from '../../i18n/journey-format.ts';
import type { DayProfile } from '../../model/day-profile.ts';
import type { Seconds } from '../../model/units.ts';
import { wayAt } from './way-at.ts';
import type { WaySign } from './way-sign.ts';
import { wayKey } from './way-sign.ts';

/** A row of the table in so many seconds. */
const ROW: Seconds = 1800;

/** What the table needs besides the day. */
interface DayTableContext {
  readonly words: DayWords;
  readonly formats: JourneyFormats;
  /** The departure that is set. */
  readonly departure: Seconds | undefined;
  readonly onMoment: (at: Seconds) => void;
}

/** The chart's twin: every half hour a row in which something runs, both measures in each cell. */
export function dayTable(
  profile: DayProfile,
  signs: readonly WaySign[],
  { words, formats, departure, onMoment }: DayTableContext,
) {
  const { chart } = words;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${chart.caption}>
    <table class="number">
      <caption class="visually-hidden">${chart.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${chart.leave}</th>
          ${signs.map((sign) => html`<th scope="col">${wayKey(sign)}<span>${sign.name}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rowsOf(profile).map(
          (moment) => html`<tr>
            <th scope="row">
              <button aria-pressed=${moment === departure} @click=${() => onMoment(moment)}>${formats.clock(moment)}</button>
            </th>
            ${cells(profile, moment, words, formats)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cells(
  { ways }: DayProfile,
  moment: Seconds,
  { chart }: DayWords,
  { about, minutes }: JourneyFormats,
) {
  const values = ways.map((way) => wayAt(way, moment));
  const first = Math.min(...values.map((at) => (at.kind === 'runs' ? at.arrival : Infinity)));
  return values.map((at) =>
    at.kind === 'gap'
      ? html`<td class="none"><span aria-hidden="true">–</span><span class="visually-hidden">${chart.gap}</span></td>`
      : html`<td class=${at.arrival === first ? 'first' : ''}>
          <span>${minutes(at.arrival - moment)}</span> <span class="muted small">${about(at.arrival)}</span>
        </td>`,
  );
}

/** Moments at which something runs on some way. */
export function rowsOf({ from, to, ways }: Pick<DayProfile, 'from' | 'to' | 'ways'>): Seconds[] {
  const moments = Array.from({ length: Math.floor((to - from) / ROW) + 1 }, (_, index) => from + index * ROW);
  return moments.filter((moment) => ways.some((way) => wayAt(way, moment).kind === 'runs'));
}
