import { html, nothing } from 'lit';
import type { Crossing, OpeningHours } from '../../model/network.ts';
import type { CrossingState } from '../../model/scene.ts';
import { stateMark } from '../swatches.ts';
import type { CardContext } from './card-context.ts';
import { evidence, factList, historyList, historySources, otherNames } from './facts.ts';

/** What a crossing's card says of this moment, worked out by its owner. */
export interface CrossingNow {
  readonly state: CrossingState;
  /** When the doors next open or close. */
  readonly next: Date | undefined;
}

/** The card of a boundary crossing: its state now, hours of the day, clearance, sides, history. */
export function crossingCard(crossing: Crossing, now: CrossingNow, context: CardContext) {
  const { words, formats, locale, scene } = context;
  const rules = crossing.hours.filter(
    ({ from, to }) => from <= scene.scenario.day && (to === undefined || scene.scenario.day <= to),
  );
  const minutes = (count: number) => formats.duration(count * 60);
  const clearance = crossing.clearance?.map(minutes) as [string, string, string] | undefined;
  return html`
    <header>${stateMark(now.state)} <h2 tabindex="-1">${crossing.names[locale]}</h2></header>
    ${otherNames(crossing.names, context)}
    <p class="finding">${words.crossing.states[now.state]}${nextText(now, context)}</p>
    ${crossing.note ? html`<p>${crossing.note[locale]}</p>` : nothing}
    ${factList([
      [words.crossing.access, crossing.access[locale]],
      [words.crossing.hours, hoursText(rules, context)],
      [
        words.crossing.clearance,
        clearance === undefined ? words.card.unknown : words.crossing.clearanceRange(...clearance),
      ],
      [words.crossing.shenzhenSide, crossing.sides.shenzhen?.names[locale]],
      [words.crossing.hongKongSide, crossing.sides.hongKong?.names[locale]],
    ])}
    ${stations(crossing, context)}
    ${historyList(crossing.changes, context)}
    ${evidence(crossing, historySources(crossing.changes), context)}
  `;
}

function nextText({ state, next }: CrossingNow, { words, formats }: CardContext): string {
  if (next === undefined) return '';
  const time = formats.time(next);
  return ` · ${state === 'closed' ? words.crossing.opensAt(time) : words.crossing.closesAt(time)}`;
}

function hoursText(rules: readonly OpeningHours[], { words, formats }: CardContext) {
  if (rules.length === 0) return words.card.unknown;
  return html`${rules.map(({ traffic, open }) => {
    const who = traffic === 'passengers' ? words.crossing.passengers : words.crossing.freight;
    if (open === null) return html`<span class="line">${words.pair(who, words.crossing.shut)}</span>`;
    const [start, end] = open;
    const hours =
      end - start >= 1440 ? words.crossing.allDay : `${formats.clock(start)}–${formats.clock(end)}`;
    return html`<span class="line number">${words.pair(who, hours)}</span>`;
  })}`;
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
