import { html, nothing } from 'lit';
import type { Avoidance } from '../../model/journey.ts';
import type { Crossing, Line, System } from '../../model/network.ts';
import type { LinkMode } from '../../model/service.ts';
import type { Day } from '../../model/units.ts';
import { badge } from '../badge.ts';
import { rulesOn } from '../crossing-hours.ts';
import type { AskContext } from './ask-context.ts';
import { askIcon } from './ask-icons.ts';
import { withAvoided } from './question-changes.ts';
import { runningLines } from './running-lines.ts';

/** Systems and links that somebody may want to avoid; without the metros there would be no way at all. */
const OFFERED_SYSTEMS: readonly System[] = ['high-speed-rail', 'intercity'];
const OFFERED_LINKS: readonly LinkMode[] = ['bus', 'minibus', 'coach', 'shuttle'];

/** What the reader will not use: crossings, means of travel and lines. What is avoided already is always offered. */
export function avoidPart(context: AskContext) {
  const { words, question, network, now } = context;
  if (network === undefined) return nothing;
  const day = question.day ?? now.day;
  const running = runningLines(network, day).lines;
  const { lines = [], crossings = [] } = question.avoid;
  const offeredLines = network.lines.filter((line) => running.includes(line) || lines.includes(line.id));
  const offeredCrossings = network.crossings.filter(
    (crossing) => isPassable(crossing, day) || crossings.includes(crossing.id),
  );
  return html`<fieldset class="avoid">
    <legend>${words.options.avoid}</legend>
    ${named(words.options.crossings, 'crossings', crossingChips(context, offeredCrossings))}
    ${named(words.options.modes, 'modes', modeChips(context, running))}
    <details class="lines" ?open=${lines.length > 0}>
      <summary>
        <span class="label">${words.options.lines}</span>
        <span class="set muted small number">${lines.length === 0 ? nothing : words.options.avoidsMany(lines.length)}</span>
        ${askIcon('chevron')}
      </summary>
      <div class="chips" role="group" aria-label=${words.options.lines}>${lineChips(context, offeredLines)}</div>
    </details>
  </fieldset>`;
}

function isPassable({ hours }: Crossing, day: Day): boolean {
  return rulesOn(hours, day).some(({ traffic, open }) => traffic === 'passengers' && open !== null);
}

function named(label: string, of: string, list: readonly unknown[]) {
  return html`<p class="muted small" id="avoid-${of}">${label}</p>
    <div class="chips ${of}" role="group" aria-labelledby="avoid-${of}">${list}</div>`;
}

function crossingChips(context: AskContext, crossings: readonly Crossing[]) {
  return crossings.map(({ id, names }) => chip(context, 'crossings', id, names[context.locale]));
}

function modeChips(context: AskContext, running: readonly Line[]) {
  const { systems: names, links } = context.words.options;
  const { systems = [], modes = [] } = context.question.avoid;
  const offered = OFFERED_SYSTEMS.filter((each) => running.some(({ system }) => system === each));
  return [...new Set([...offered, ...systems])]
    .map((each) => chip(context, 'systems', each, names[each]))
    .concat(
      [...new Set([...OFFERED_LINKS, ...modes])].map((each) => chip(context, 'modes', each, links[each])),
    );
}

/** Badges say enough of a metro line; of the other railways several have the same. */
function lineChips(context: AskContext, lines: readonly Line[]) {
  const { locale } = context;
  return lines.map((line) => {
    const isShort = line.system === 'shenzhen-metro' || line.system === 'mtr';
    const name = html`<span class=${isShort ? 'visually-hidden' : ''}>${line.names[locale]}</span>`;
    return chip(context, 'lines', line.id, html`${isShort ? badge(line, locale) : nothing}${name}`);
  });
}

function chip<K extends keyof Avoidance>(
  { question, ask }: AskContext,
  kind: K,
  id: NonNullable<Avoidance[K]>[number],
  text: unknown,
) {
  const list: readonly string[] = question.avoid[kind] ?? [];
  const onChange = (event: Event) =>
    ask(withAvoided(question, kind, id, (event.target as HTMLInputElement).checked));
  return html`<label class="chip avoided">
    <input type="checkbox" .checked=${list.includes(id)} @change=${onChange} /><span>${text}</span>
  </label>`;
}
