import { html, nothing } from 'lit';
import type { Place } from '../../model/network.ts';
import type { CardContext } from './card-context.ts';
import { evidence, factList, otherNames } from './facts.ts';

/** The card of a place people go to. */
export function placeCard(place: Place, context: CardContext) {
  const { words, formats, locale, network, select } = context;
  const station = network.stations.find((each) => each.id === place.station);
  const kind = words.placeKinds[place.kind] ?? words.kinds.place;
  return html`
    <header><h2 tabindex="-1">${place.names[locale]}</h2></header>
    ${otherNames(place.names, context)}
    <p class="muted">${kind} · ${words.cities[place.city]}</p>
    ${factList([
      [
        words.kinds.place,
        place.position === undefined
          ? words.card.unplaced
          : words.card.uncertainty(formats.distance(place.uncertainty)),
      ],
    ])}
    ${
      station === undefined
        ? nothing
        : html`<h3>${words.card.nearest}</h3>
          <ul>
            <li>
              <button type="button" @click=${() => select('station', station.id)}>
                <span>${station.names[locale]}</span>
              </button>
            </li>
          </ul>`
    }
    ${evidence(place, [], context)}
  `;
}
