import { html, nothing } from 'lit';
import type { Provenance } from '../../model/evidence.ts';
import type { Road } from '../../model/network.ts';
import type { CardContext } from './card-context.ts';
import type { Fact } from './facts.ts';
import {
  evidence,
  factList,
  historyItems,
  historyList,
  historySources,
  otherNames,
  standingText,
} from './facts.ts';

/** The card of a road: of all its sections, in the order of the records; each tells its own life. */
export function roadCard(sections: readonly Road[], context: CardContext) {
  const { locale } = context;
  const { names } = sections[0]!;
  const [only] = sections.length === 1 ? sections : [];
  return html`
    <header><h2 tabindex="-1">${names[locale]}</h2></header>
    ${otherNames(names, context)}
    ${only === undefined ? whole(sections, context) : single(only, context)}
    ${evidence(weakest(sections), sections.flatMap(sourcesOf), context)}
  `;
}

function single(road: Road, context: CardContext) {
  return html`<p class="finding">${road.section[context.locale]}</p>
    ${note(road, context)}
    ${factList([
      stage(road, context),
      ...lengths([road], context),
      lanes(road, context),
      speed(road, context),
      doubt(road, context),
    ])}
    ${notDrawn(road, context)} ${historyList(road.changes, context)}`;
}

/** What holds for all sections is said once, above them. */
function whole(sections: readonly Road[], context: CardContext) {
  const { locale } = context;
  const [first] = sections;
  const shared = (fact: (road: Road, context: CardContext) => Fact, key: (road: Road) => unknown) =>
    sections.every((each) => key(each) === key(first!)) ? fact(first!, context) : undefined;
  const facts = [shared(lanes, (each) => each.lanes), shared(speed, (each) => each.designSpeed)];
  const said = facts.filter((each) => each !== undefined);
  const own = (road: Road) => [
    stage(road, context),
    ...lengths([road], context),
    ...(facts[0] === undefined ? [lanes(road, context)] : []),
    ...(facts[1] === undefined ? [speed(road, context)] : []),
    doubt(road, context),
  ];
  return html`${factList([...lengths(sections, context), ...said])}
    ${sections.map(
      (each) => html`<h3>${each.section[locale]}</h3>
        ${note(each, context)} ${factList(own(each))} ${notDrawn(each, context)}
        ${historyItems(each.changes, context)}`,
    )}`;
}

function stage(road: Road, context: CardContext): Fact {
  const { words, scene } = context;
  const standing = scene.roads.find((each) => each.road.id === road.id)?.standing;
  return [words.card.stage, standing === undefined ? words.card.notThen : standingText(standing, context)];
}

/** Lengths of so many sections together; one that is not known of each of them is none of the whole. */
function lengths(sections: readonly Road[], { words, formats }: CardContext): Fact[] {
  const sum = (lengthOf: (road: Road) => number | undefined) => {
    const known = sections.map(lengthOf).filter((each) => each !== undefined);
    if (known.length < sections.length) return undefined;
    return formats.distance(known.reduce((all, each) => all + each, 0));
  };
  return [
    [words.card.length, sum((each) => each.length)],
    [words.card.publishedLength, sum((each) => each.publishedLength)],
  ];
}

function lanes(road: Road, { words, formats }: CardContext): Fact {
  return [words.card.lanes, road.lanes === undefined ? undefined : formats.count(road.lanes)];
}

function speed(road: Road, { words, formats }: CardContext): Fact {
  return [words.card.speed, road.designSpeed === undefined ? undefined : formats.speed(road.designSpeed)];
}

function doubt(road: Road, { words, formats }: CardContext): Fact {
  const text = words.card.uncertainty(formats.distance(road.uncertainty));
  return [words.card.pattern, road.drawn ? text : undefined];
}

function note(road: Road, { locale }: CardContext) {
  return road.note ? html`<p>${road.note[locale]}</p>` : nothing;
}

function notDrawn(road: Road, { words }: CardContext) {
  return road.drawn ? nothing : html`<p class="small">${words.card.notDrawn}</p>`;
}

function sourcesOf({ sources, changes }: Road): string[] {
  return [...sources, ...historySources(changes)];
}

/** As sure as the least sure of them. */
function weakest(sections: readonly Road[]): Provenance {
  const order = ['low', 'medium', 'high'] as const;
  return sections.reduce((least, each) =>
    order.indexOf(each.confidence) < order.indexOf(least.confidence) ? each : least,
  );
}
