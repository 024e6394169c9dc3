import { html, nothing } from 'lit';
import type { Line, Network } from '../../model/network.ts';
import type { StageChange } from '../../model/stage.ts';
import { badgeByName } from '../badge-by-name.ts';
import { stateText } from '../crossing-hours.ts';
import { stateMark } from '../state-mark.ts';
import type { CardContext } from './card-context.ts';
import { eventText, evidence, factList, historySources, otherNames } from './facts.ts';

type AnyStation = Network['stations'][number];

/** The card of a station: its lines with the day each began to call, nearby crossings, evidence. */
export function stationCard(station: AnyStation, context: CardContext) {
  const { words, formats, locale, network, scene } = context;
  const calls = callsAt(station.id, network);
  const crossings = scene.crossings.filter((each) => each.crossing.stations.includes(station.id));
  const position =
    station.position === undefined
      ? words.card.unplaced
      : station.uncertainty > 0
        ? words.card.uncertainty(formats.distance(station.uncertainty))
        : station.confidence === 'high'
          ? words.card.placed
          : words.card.fromMap;
  return html`
    <header><h2 tabindex="-1">${station.names[locale]}</h2></header>
    ${otherNames(station.names, context)}
    <h3>${words.card.lines}</h3>
    <ul class="calls">${calls.map(({ line, changes }) => callItem(line, changes, station.id, context))}</ul>
    ${
      crossings.length === 0
        ? nothing
        : html`<h3>${words.kinds.crossing}</h3>
          <ul>
            ${crossings.map(
              (each) => html`<li>
                <button type="button" @click=${() => context.select('crossing', each.crossing.id)}>
                  ${stateMark(each.state)} <span>${each.crossing.names[locale]}</span>
                  <span class="muted small">${stateText(each, scene, words, formats)}</span>
                </button>
              </li>`,
            )}
          </ul>`
    }
    ${factList([[words.kinds.station, position]])}
    ${evidence(
      station,
      calls.flatMap(({ changes }) => historySources(changes)),
      context,
    )}
  `;
}

function callsAt(id: string, network: Network): { line: Line; changes: readonly StageChange[] }[] {
  const found = new Map<string, { line: Line; changes: readonly StageChange[] }>();
  for (const route of network.routes) {
    const call = route.calls.find((each) => each.station === id);
    const line = network.lines.find((each) => each.id === route.line);
    if (call !== undefined && line !== undefined && !found.has(line.id)) {
      found.set(line.id, { line, changes: call.changes });
    }
  }
  return [...found.values()];
}

function callItem(line: Line, changes: readonly StageChange[], station: string, context: CardContext) {
  const { words, formats, locale, scene, select } = context;
  const here = [...scene.stations, ...scene.unplaced].find((each) => each.station.id === station);
  const call = here?.calls.find((each) => each.line.id === line.id);
  const stage = call === undefined ? words.card.notThen : words.stages[call.standing.stage];
  const history = changes.map(({ stage: each, when }) =>
    words.pair(eventText(each, 'way', words), formats.when(when)),
  );
  return html`<li>
    <button type="button" @click=${() => select('line', line.id)}>
      ${badgeByName(line, locale)}
      <span>
        ${line.names[locale]}
        <span class="muted small">
          · ${stage}${call?.terminal ? ` · ${words.card.terminal}` : ''}<br />${history.join(' · ')}
        </span>
      </span>
    </button>
  </li>`;
}
