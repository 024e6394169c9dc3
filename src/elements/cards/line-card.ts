import { html, nothing } from 'lit';
import type { Line, Route } from '../../model/network.ts';
import type { SceneLine, SceneSection } from '../../model/scene.ts';
import { badgeByName } from '../badge-by-name.ts';
import type { CardContext } from './card-context.ts';
import { evidence, factList, historyList, historySources, otherNames, standingText } from './facts.ts';
import type { Ends } from './section-ends.ts';
import { sectionEnds } from './section-ends.ts';

/** The card of a line: finding, facts, sections, stations, history and evidence. */
export function lineCard(line: Line, ride: unknown, context: CardContext) {
  const { scene, words, locale, network } = context;
  const shown = scene.lines.find((each) => each.line.id === line.id);
  const routes = network.routes.filter((route) => route.line === line.id);
  return html`
    <header>${badgeByName(line, locale)} <h2 tabindex="-1">${line.names[locale]}</h2></header>
    ${otherNames(line.names, context)}
    ${line.finding ? html`<p class="finding">${line.finding[locale]}</p>` : nothing}
    ${shown === undefined ? html`<p>${words.card.notThen}</p>` : lineFacts(shown, context)}
    ${ride}
    ${sectionList(line, context)}
    ${routes.map((route) => stationList(route, routes.length > 1, context))}
    ${historyList(line.changes, context)}
    ${evidence(line, historySources(line.changes), context)}
  `;
}

function lineFacts({ line, standing, drawn }: SceneLine, context: CardContext) {
  const { words, formats, scene, locale } = context;
  const drawnLength = scene.sections
    .filter((each) => each.line.id === line.id && each.section.shape !== 'desire')
    .reduce((sum, each) => sum + each.section.length, 0);
  return html`${factList([
    [words.card.stage, standingText(standing, context)],
    [words.card.length, drawnLength > 0 ? formats.distance(drawnLength) : undefined],
    [words.card.publishedLength, line.publishedLength ? formats.distance(line.publishedLength) : undefined],
    [words.card.speed, line.designSpeed ? formats.speed(line.designSpeed) : undefined],
    [words.card.edition, line.edition?.[locale]],
  ])}
    ${drawn ? nothing : html`<p class="small">${words.card.notDrawn}</p>`}
    ${line.officialColour ? nothing : html`<p class="muted small">${words.card.assumedColour}</p>`}`;
}

function sectionList(line: Line, context: CardContext) {
  const { scene, words } = context;
  const sections = scene.sections.filter((each) => each.line.id === line.id);
  const worthwhile = sections.length > 1 || sections.some(({ section }) => section.uncertainty > 0);
  if (!worthwhile) return nothing;
  const ends = sectionEnds(line, context.network);
  return html`<h3>${words.card.sections}</h3>
    <ul class="sections small">${sections.map((each) => sectionItem(each, ends.get(each.section.id), context))}</ul>`;
}

function sectionItem({ section, standing }: SceneSection, ends: Ends | undefined, context: CardContext) {
  const { formats, words, locale } = context;
  const name = section.names?.[locale] ?? (ends && stretch(ends, context));
  const { latest, earliest } =
    section.changes.findLast((change) => change.stage === standing.stage)?.when ?? {};
  const since =
    latest === undefined && earliest === undefined ? '' : formats.when(windowOf(earliest, latest));
  return html`<li>
    ${standingText(standing, context)}
    <span>
      ${[name, section.shape === 'desire' ? words.card.wish : formats.distance(section.length)]
        .filter((each) => each !== undefined)
        .join(' · ')}
      ${since === '' ? nothing : html`<span class="muted">· ${since}</span>`}
      ${
        section.uncertainty > 0 && section.shape !== 'desire'
          ? html`<span class="muted">· ${words.card.uncertainty(formats.distance(section.uncertainty))}</span>`
          : nothing
      }
    </span>
  </li>`;
}

/** A section named by the stations it joins. */
function stretch(ends: Ends, { network, locale, words }: CardContext): string {
  const [from, to] = ends.map((id) => network.stations.find((each) => each.id === id)?.names[locale] ?? id);
  return words.stretch(from!, to!);
}

function windowOf(earliest: string | undefined, latest: string | undefined) {
  return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

function stationList(route: Route, several: boolean, context: CardContext) {
  const { words, locale, network, scene, select } = context;
  if (route.calls.length === 0) return nothing;
  const title = several && route.names ? route.names[locale] : words.card.stations;
  return html`<h3>${title} <span class="number">${route.calls.length}</span></h3>
    <ol class="stations">
      ${route.calls.map(({ station: id }) => {
        const station = network.stations.find((each) => each.id === id);
        if (station === undefined) return nothing;
        const here = [...scene.stations, ...scene.unplaced].find((each) => each.station.id === id);
        const call = here?.calls.find((each) => each.line.id === route.line);
        const stage = call === undefined ? words.card.notThen : words.stages[call.standing.stage];
        return html`<li>
          <button type="button" @click=${() => select('station', id)}>
            <span>${station.names[locale]}</span>
            ${call?.standing.stage === 'open' ? nothing : html`<span class="muted small">${stage}</span>`}
          </button>
        </li>`;
      })}
    </ol>`;
}
