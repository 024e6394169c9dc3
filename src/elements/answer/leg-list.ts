import { html, nothing } from 'lit';
import type { Alert } from '../../answers/alerts.ts';
import { isHigh } from '../../answers/alerts.ts';
import type { FullVoice } from '../../answers/full-voice.ts';
import type { LegRow, LegTable, Moment } from '../../answers/leg-rows.ts';
import { stopsBetween } from '../../answers/leg-rows.ts';
import { warningText } from '../../answers/warning-text.ts';
import { icon } from './icons.ts';
import { legBody } from './leg-body.ts';
import { placeName } from './leg-context.ts';

/** What the list of steps needs of its owner. */
export interface LegListContext {
  readonly voice: FullVoice;
  /** Index of the leg that is pointed at on the map. */
  readonly pointed: number | undefined;
  /** First legs of the rows whose stops are shown. */
  readonly unfolded: ReadonlySet<number>;
  readonly onUnfold: (row: LegRow) => void;
  readonly onPoint: (row: LegRow | undefined) => void;
}

/** The steps of a journey down a rail in the colours of its lines, with the times at their left. */
export function legList({ rows, to, ends, spare }: LegTable, context: LegListContext) {
  const { voice } = context;
  return html`<ol class="legs">
    ${rows.map((row, index) => legItem(row, { before: rows[index - 1], next: rows[index + 1] }, context))}
    <li class="leg last">
      ${moment(ends, voice)}
      <span class="rail" aria-hidden="true"></span>
      <div class="body"><p class="place">${placeName({ from: to }, voice)}</p>
        ${spare < 90 ? nothing : html`<p class="muted small">${voice.journeyWords.legs.varies(voice.minutes(spare))}</p>`}
      </div>
    </li>
  </ol>`;
}

/** The map shows a step that has the focus: one without a button of its own takes it itself. */
function legItem(
  row: LegRow,
  { before, next }: { before: LegRow | undefined; next: LegRow | undefined },
  context: LegListContext,
) {
  const { voice, pointed, unfolded, onUnfold, onPoint } = context;
  const { leg, legs } = row;
  const name = placeName(row, voice);
  const isNamed = before !== undefined && placeName(before, voice) === name;
  const hasButton = leg.kind === 'ride' && stopsBetween(leg).length > 0;
  return html`<li
    class="leg ${leg.kind} ${pointed !== undefined && legs.includes(pointed) ? 'pointed' : ''}"
    tabindex=${hasButton ? nothing : 0}
    @pointerenter=${() => onPoint(row)}
    @pointerleave=${() => onPoint(undefined)}
    @focusin=${() => onPoint(row)}
    @focusout=${() => onPoint(undefined)}
  >
    ${moment(row.begins, voice)}
    <span class="rail" aria-hidden="true" .style=${railStyle(row, voice)}></span>
    <div class="body">
      ${isNamed ? nothing : html`<p class="place">${name}</p>`}
      ${legBody(row, { voice, next, unfolded: unfolded.has(legs[0]!), onUnfold: () => onUnfold(row) })}
      ${legWarnings(row, voice)}
    </div>
  </li>`;
}

/** A time that is only likely says so; a departure, or a whole minute of a timetable, stands alone. */
function moment({ time, exact }: Moment, { words, clock }: FullVoice) {
  if (exact) return html`<span class="time exact">${clock(time, 'departure')}</span>`;
  const [before, after] = words.format.about('\n').split('\n') as [string, string];
  return html`<span class="time"><span class="about">${before}</span>${clock(time)}${after}</span>`;
}

function railStyle({ leg }: LegRow, { names }: FullVoice): string {
  const colour = leg.kind === 'ride' ? names.lineRecord(leg.line)?.colour : undefined;
  return colour === undefined ? '' : `--_rail: ${colour}`;
}

/** What may spoil the step; a train that is often missed delays a journey, and stands with its step alone. */
function isUrgent({ warning }: Alert): boolean {
  return isHigh(warning) || warning.kind === 'often-missed';
}

function legWarnings({ alerts }: LegRow, voice: FullVoice) {
  // A crossing's own box says when it closes.
  const told = alerts.filter(({ warning }) => warning.kind !== 'closes');
  const shown = [...told.filter(isUrgent), ...told.filter((alert) => !isUrgent(alert))];
  if (shown.length === 0) return nothing;
  return html`<ul class="warnings">
    ${shown.map(
      (alert) => html`<li class=${isUrgent(alert) ? 'high' : ''}>
        ${icon('warn')}<span>${warningText(alert, voice)}</span>
      </li>`,
    )}
  </ul>`;
}
