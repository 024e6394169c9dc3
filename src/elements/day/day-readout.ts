import { html, nothing } from 'lit';
import type { DayWords } from '../../i18n/day/words.ts';
import type { JourneyFormats } from '../../i18n/journey-format.ts';
import type { DayProfile } from '../../model/day-profile.ts';
import type { Seconds } from '../../model/units.ts';
import type { WayAt } from './way-at.ts';
import { wayAt } from './way-at.ts';
import type { WaySign } from './way-sign.ts';
import { wayKey } from './way-sign.ts';

/** Leaving so much later for nothing is worth a word. */
const WORTH_WAITING: Seconds = 600;

/** What leaving at a moment comes to, way by way: the legend of the lines at the same time. */
export function dayReadout(
  { ways }: DayProfile,
  signs: readonly WaySign[],
  moment: Seconds,
  { chart }: DayWords,
  formats: JourneyFormats,
) {
  const values = ways.map((way) => wayAt(way, moment));
  const first = Math.min(...values.map((at) => (at.kind === 'runs' ? at.arrival : Infinity)));
  return html`
    <p class="now number">${chart.moment(formats.clock(moment))}</p>
    <ul class="ways">
      ${values.map((at, index) => {
        const sign = signs[index]!;
        const isFirst = at.kind === 'runs' && at.arrival === first;
        return html`<li class=${isFirst ? 'first' : ''}>
          ${wayKey(sign)}
          <span class="name">${sign.name}${sign.otherName === undefined ? nothing : html` <span class="other">${sign.otherName}</span>`}</span>
          ${value(at, moment, chart, formats)}
        </li>`;
      })}
    </ul>`;
}

function value(
  at: WayAt,
  moment: Seconds,
  chart: DayWords['chart'],
  { clock, about, minutes }: JourneyFormats,
) {
  if (at.kind === 'gap') {
    return html`<span class="value none">${chart.gap}</span>
      <span class="detail number">${at.next === undefined ? nothing : chart.gapUntil(clock(at.next, 'departure'))}</span>`;
  }
  const waits = at.departure - moment >= WORTH_WAITING;
  return html`<span class="value number">${minutes(at.arrival - moment)}</span>
    <span class="detail number">
      ${waits ? html`<span class="until">${chart.until(clock(at.departure, 'departure'))}</span>` : nothing}
      <span>${chart.arrives(about(at.arrival))}</span>
    </span>`;
}

/** The same as one sentence, for who hears it. */
export function spokenMoment(
  { ways }: DayProfile,
  signs: readonly WaySign[],
  moment: Seconds,
  { chart, pause }: DayWords,
  { clock, about, minutes }: JourneyFormats,
): string {
  const told = ways
    .map((way, index) => ({ at: wayAt(way, moment), name: signs[index]!.name }))
    .flatMap(({ at, name }) => (at.kind === 'runs' ? [{ arrival: at.arrival, name }] : []))
    .sort((a, b) => a.arrival - b.arrival)
    .map(({ arrival, name }) => chart.spoken(name, minutes(arrival - moment), about(arrival)));
  const parts = told.length === 0 ? [chart.allGap] : told;
  return [chart.moment(clock(moment)), ...parts].join(pause);
}
