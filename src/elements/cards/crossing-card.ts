import { html, nothing } from 'lit';
import type { Crossing, OpeningHours } from '../../model/network.ts';
import type { CrossingState, SceneCrossing } from '../../model/scene.ts';
import type { Day } from '../../model/units.ts';
import { hoursText, rulesOn, stateText } from '../crossing-hours.ts';
import { stateMark } from '../state-mark.ts';
import type { CardContext } from './card-context.ts';
import { evidence, factList, historyList, historySources, otherNames, standingText } from './facts.ts';

/** What a crossing's card says of this moment, worked out by its owner. */
export interface CrossingNow {
  readonly state: CrossingState;
  /** When the doors next open or close. */
  readonly next: Date | undefined;
}

/** Days before it: no source in the records tells hours, only that the crossing was open. */
const HOURS_KNOWN_FROM: Day = '2023-01-01';

/** The card of a boundary crossing: its state now or on the day shown, hours of the day, clearance, sides, history. */
export function crossingCard(crossing: Crossing, now: CrossingNow, context: CardContext) {
  const { words, formats, locale, scene } = context;
  const rules = rulesOn(crossing.hours, scene.scenario.day);
  const shown = scene.crossings.find((each) => each.crossing.id === crossing.id);
  const notThen = shown === undefined;
  const minutes = (count: number) => formats.duration(count * 60);
  const clearance = crossing.clearance?.map(minutes) as [string, string, string] | undefined;
  return html`
    <header>${mark(shown?.state, now, context)}<h2 tabindex="-1">${crossing.names[locale]}</h2></header>
    ${otherNames(crossing.names, context)}
    ${notThen ? nothing : html`<p class="finding">${dayText(shown, now, context)}</p>`}
    ${crossing.note ? html`<p>${crossing.note[locale]}</p>` : nothing}
    ${factList([
      [words.card.stage, notThen ? words.card.notThen : standingText(shown.standing, context, 'crossing')],
      [words.crossing.access, crossing.access[locale]],
      [words.crossing.hours, notThen ? undefined : hours(rules, context)],
      [
        words.crossing.clearance,
        clearance === undefined ? words.card.unknown : words.crossing.clearanceRange(...clearance),
      ],
      [words.crossing.shenzhenSide, crossing.sides.shenzhen?.names[locale]],
      [words.crossing.hongKongSide, crossing.sides.hongKong?.names[locale]],
    ])}
    ${stations(crossing, context)}
    ${historyList(crossing.changes, context, 'crossing')}
    ${evidence(crossing, historySources(crossing.changes), context)}
  `;
}

/** The mark of now, or of the day shown; none where it was not there. */
function mark(state: CrossingState | undefined, now: CrossingNow, { scene }: CardContext) {
  return state === undefined ? nothing : html`${stateMark(scene.isToday ? now.state : state)} `;
}

function dayText(shown: SceneCrossing, now: CrossingNow, context: CardContext): string {
  const { words, formats, scene } = context;
  if (scene.isToday) return `${words.crossing.states[now.state]}${nextText(now, context)}`;
  return words.crossing.thatDay(stateText(shown, scene, words, formats));
}

function nextText({ state, next }: CrossingNow, { words, formats }: CardContext): string {
  if (next === undefined) return '';
  const time = formats.time(next);
  if (state === 'closed') return ` · ${words.crossing.opensAt(time)}`;
  // As its hours say below.
  return ` · ${words.crossing.closesAt(time === '00:00' ? '24:00' : time)}`;
}

function hours(rules: readonly OpeningHours[], { words, formats, scene }: CardContext) {
  if (rules.length === 0) return words.card.unknown;
  const assumed = scene.scenario.day < HOURS_KNOWN_FROM && rules.some(({ open }) => open !== null);
  return html`${rules.map(({ traffic, open }) => {
    const who = traffic === 'passengers' ? words.crossing.passengers : words.crossing.freight;
    return html`<span class="line number">${words.pair(who, hoursText(open, words, formats))}</span>`;
  })}${assumed ? html`<span class="line muted small">${words.crossing.hoursOfNow}</span>` : nothing}`;
}

function stations(crossing: Crossing, { network, locale, words, select }: CardContext) {
  const known = crossing.stations.flatMap((id) => network.stations.find((each) => each.id === id) ?? []);
  if (known.length === 0) return nothing;
  return html`<h3>${words.card.stations}</h3>
    <ul>
      ${known.map(
        ({ id, names }) => html`<li>
          <button type="button" @click=${() => select('station', id)}><span>${names[locale]}</span></button>
        </li>`,
      )}
    </ul>`;
}
