import { html, nothing } from 'lit';
import type { NetworkWords } from '../../i18n/network/words.ts';
import type { Provenance, Source } from '../../model/evidence.ts';
import type { Texts } from '../../model/names.ts';
import type { Standing } from '../../model/scene.ts';
import type { Stage, StageChange } from '../../model/stage.ts';
import { stageSwatch } from '../swatches.ts';
import type { CardContext } from './card-context.ts';

/** Ways are opened to traffic, crossings put into use: some languages say these by different words. */
export type LifeOf = 'way' | 'crossing';

/** Something to put beside a term; a fact without one is not shown. */
export type Fact = readonly [term: string, description: unknown];

/** Terms and descriptions; those without a description are left out. */
export function factList(facts: readonly Fact[]) {
  const known = facts.filter(([, description]) => description !== undefined && description !== nothing);
  if (known.length === 0) return nothing;
  return html`<dl>${known.map(([term, description]) => html`<div><dt>${term}</dt><dd>${description}</dd></div>`)}</dl>`;
}

/** Names in the other languages, once each. */
export function otherNames(names: Texts, { locale }: CardContext) {
  const others = (['zh-Hans', 'zh-Hant', 'en'] as const)
    .filter((each) => each !== locale && names[each] !== names[locale])
    .filter((each, index, all) => all.findIndex((other) => names[other] === names[each]) === index);
  if (others.length === 0) return nothing;
  return html`<p class="muted small">
    ${others.map((each, index) => html`${index > 0 ? ' · ' : ''}<span lang=${each}>${names[each]}</span>`)}
  </p>`;
}

/** A stage as drawn and in words, and what may already have followed. */
export function standingText(standing: Standing, { words }: CardContext, of: LifeOf = 'way') {
  const more = [
    standing.perhaps === undefined ? undefined : words.card.perhaps(words.stages[standing.perhaps]),
    standing.added ? words.card.added : undefined,
  ].filter((each) => each !== undefined);
  const besides =
    more.length === 0 ? nothing : html`<span class="muted">${words.aside(more.join(words.comma))}</span>`;
  return html`<span class="standing">
    ${stageSwatch(standing.stage)}
    <span>${of === 'crossing' && standing.stage === 'open' ? words.opened.crossingIs : words.stages[standing.stage]}${besides}</span>
  </span>`;
}

/** The dated stages of a life. */
export function historyList(changes: readonly StageChange[], context: CardContext, of: LifeOf = 'way') {
  if (changes.length === 0) return nothing;
  return html`<h3>${context.words.card.history}</h3>
    ${historyItems(changes, context, of)}`;
}

/** The same without its heading. */
export function historyItems(changes: readonly StageChange[], context: CardContext, of: LifeOf = 'way') {
  const { words, formats } = context;
  return html`<ol class="history">
      ${changes.map(
        ({ stage, when }) =>
          html`<li><span class="number">${formats.when(when)}</span> <span>${eventText(stage, of, words)}</span></li>`,
      )}
    </ol>`;
}

/** What a stage is called at the day it began. */
export function eventText(stage: Stage, of: LifeOf, words: NetworkWords): string {
  return stage === 'open' ? words.opened[of] : words.stages[stage];
}

/** Who says so, as of when, and how sure it is; links where the source has an address. */
export function evidence(provenance: Provenance, more: readonly string[], context: CardContext) {
  const { network, words, formats } = context;
  const ids = [...new Set([...provenance.sources, ...more])];
  const sources = ids.flatMap((id) => network.sources.find((source) => source.id === id) ?? []);
  return html`<h3>${words.card.evidence}</h3>
    <p class="small">
      ${words.card.asOf(formats.day(provenance.asOf))} · ${words.card.confidence[provenance.confidence]}
    </p>
    <ul class="sources small">${sources.map((source) => html`<li>${sourceText(source, context)}</li>`)}</ul>`;
}

function sourceText({ title, publisher, url, date }: Source, { words }: CardContext) {
  const about = [publisher, date].filter((each) => each !== undefined).join(words.comma);
  const name =
    url === undefined
      ? html`${title}<span class="muted">${words.aside(words.card.noAddress)}</span>`
      : html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`;
  return html`${name}${about === '' ? nothing : html` <span class="muted">${about}</span>`}`;
}

/** Ids of the sources of a history. */
export function historySources(changes: readonly StageChange[]): string[] {
  return changes.flatMap((change) => change.sources);
}
