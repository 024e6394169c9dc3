import { html, nothing } from 'lit';
import type { Road } from '../../model/network.ts';
import type { CardContext } from './card-context.ts';
import { evidence, factList, historyList, historySources, otherNames, standingText } from './facts.ts';

/** The card of a stretch of road. */
export function roadCard(road: Road, context: CardContext) {
  const { words, formats, locale, scene } = context;
  const standing = scene.roads.find((each) => each.road.id === road.id)?.standing;
  return html`
    <header><h2 tabindex="-1">${road.names[locale]}</h2></header>
    ${otherNames(road.names, context)}
    <p class="finding">${road.section[locale]}</p>
    ${road.note ? html`<p>${road.note[locale]}</p>` : nothing}
    ${factList([
      [words.card.stage, standing === undefined ? words.card.notThen : standingText(standing, context)],
      [words.card.length, road.length === undefined ? undefined : formats.distance(road.length)],
      [words.card.publishedLength, road.publishedLength ? formats.distance(road.publishedLength) : undefined],
      [words.card.lanes, road.lanes === undefined ? undefined : formats.count(road.lanes)],
      [words.card.speed, road.designSpeed === undefined ? undefined : formats.speed(road.designSpeed)],
      [
        words.card.pattern,
        road.drawn ? words.card.uncertainty(formats.distance(road.uncertainty)) : undefined,
      ],
    ])}
    ${road.drawn ? nothing : html`<p class="small">${words.card.notDrawn}</p>`}
    ${historyList(road.changes, context)}
    ${evidence(road, historySources(road.changes), context)}
  `;
}
