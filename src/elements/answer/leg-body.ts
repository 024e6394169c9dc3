import { html, nothing } from 'lit';
import { passageAfter } from '../../answers/crossing-passage.ts';
import { passageState } from '../../answers/crossing-text.ts';
import { crowdingText } from '../../answers/crowding-text.ts';
import type { FullVoice } from '../../answers/full-voice.ts';
import type { LegRow } from '../../answers/leg-rows.ts';
import { stopsBetween } from '../../answers/leg-rows.ts';
import { changeText, serviceTexts, waitText, walkText } from '../../answers/leg-text.ts';
import { busNumber } from '../../answers/strip-parts.ts';
import type { EvidenceKind } from '../../model/evidence.ts';
import { isGuess } from '../../model/evidence.ts';
import type { BusLeg, ChangeLeg, CrossingLeg, RideLeg, WalkLeg } from '../../model/journey.ts';
import { badgeByName } from '../badge-by-name.ts';
import { stateMark } from '../state-mark.ts';
import { icon } from './icons.ts';
import type { LegContext } from './leg-context.ts';
import { openedIcon } from './opened-icons.ts';

/** What is done in one step, how often it runs, how long it takes and how that is known. */
export function legBody(row: LegRow, context: LegContext) {
  const { leg } = row;
  switch (leg.kind) {
    case 'ride':
      return rideBody(row, leg, context);
    case 'bus':
      return busBody(row, leg, context);
    case 'crossing':
      return crossingBody(row, leg, context);
    case 'change':
      return changeBody(row, leg, context);
    case 'walk':
      return walkBody(row, leg, context);
    case 'wait':
      return html`<p class="what">${openedIcon('wait')}${context.voice.journeyWords.legs.stay} ${timing(row, context.voice)}</p>`;
  }
}

function rideBody(row: LegRow, leg: RideLeg, context: LegContext) {
  const { voice } = context;
  const { names, journeyWords, locale } = voice;
  const line = names.lineRecord(leg.line);
  return html`
    <p class="what flowing">
      ${line === undefined ? nothing : html`<span aria-hidden="true">${badgeByName(line, locale)}</span>`}
      <span class="name">${names.line(leg.line)}</span>
      <span class="muted">${journeyWords.legs.towards(names.station(leg.towards))}</span>
    </p>
    <p class="facts">${serviceFacts(row, leg, voice)}</p>
    ${stopList(row, leg, context)}
  `;
}

/** "Every 5 min", or this train of the timetable of that day, and the wait for it. */
function serviceFacts({ wait }: LegRow, leg: RideLeg | BusLeg, voice: FullVoice) {
  const [first, ...others] = serviceTexts(leg, voice);
  const waiting = waitText(wait, voice) ?? [];
  return html`${first === undefined ? nothing : html`<span class="strong">${first}</span> `}
    ${others.concat(waiting).map((text) => html`<span>${text}</span> `)}`;
}

function stopList(row: LegRow, leg: RideLeg, { voice, unfolded, onUnfold }: LegContext) {
  const stops = stopsBetween(leg);
  const { journeyWords, names } = voice;
  const count = journeyWords.legs.stops(leg.stations.length - 1);
  if (stops.length === 0) return html`<p class="facts"><span>${count}</span>${timing(row, voice)}</p>`;
  return html`
    <button type="button" class="stops" aria-expanded=${unfolded} @click=${onUnfold}>
      ${openedIcon('chevron')}<span>${count}</span>${timing(row, voice)}
    </button>
    ${unfolded ? html`<ul class="between">${stops.map((id) => html`<li>${names.station(id)}</li>`)}</ul>${hours(leg, voice)}` : nothing}
  `;
}

/** First and last of the day, where only an interval is known between them. */
function hours({ service }: RideLeg, { journeyWords, clock }: FullVoice) {
  if (service.kind !== 'headway') return nothing;
  return html`<p class="muted small">${journeyWords.legs.firstLast(clock(service.first, 'departure'), clock(service.last, 'departure'))}</p>`;
}

function busBody(row: LegRow, leg: BusLeg, { voice }: LegContext) {
  const { words, journeyWords, names } = voice;
  const to = names.end(leg.to.at) ?? journeyWords.legs.point;
  return html`
    <p class="what flowing">
      <span class="mark">${icon('bus')}${busNumber(leg)}</span>
      <span class="name">${words.strip.bus[leg.mode]}</span> <span class="muted">${journeyWords.legs.towards(to)}</span>
    </p>
    <p class="facts">${serviceFacts(row, leg, voice)}</p>
    <p class="facts">${timing(row, voice)}</p>
  `;
}

function walkBody(row: LegRow, leg: WalkLeg, { voice }: LegContext) {
  return html`<p class="what quiet">
    ${icon('walk')}<span>${walkText(leg, voice)} · ${timing(row, voice)}</span>
  </p>`;
}

function changeBody(row: LegRow, leg: ChangeLeg, { voice, next }: LegContext) {
  return html`<p class="what quiet">
    ${openedIcon('change')}<span>${changeText(next?.leg, voice)}${leg.paidArea ? nothing : html` · ${voice.journeyWords.legs.outsideGates}`} · ${timing(row, voice)}</span>
  </p>`;
}

function crossingBody(row: LegRow, leg: CrossingLeg, { voice }: LegContext) {
  const { journeyWords, names, minutes, range } = voice;
  const passage = passageAfter(row.wait, leg);
  const [from, to] = [names.end(leg.from.at) ?? '', names.end(leg.to.at) ?? ''];
  return html`<div class="boundary">
    <p class="name">${icon('gate')}<span>${journeyWords.legs.cross(names.crossing(leg.crossing))}</span></p>
    <p class="facts"><span class="strong">${journeyWords.passage.passing(minutes(passage.typical), range(passage.least, passage.p95))}</span>
      ${known(leg.evidence, voice)}</p>
    <p class="facts">
      <span class="open ${passage.state}">${stateMark(passage.state)}${passageState(passage, voice)}</span>
      ${
        passage.crowding === 1
          ? nothing
          : html`<span>${crowdingText(passage.crowding, voice)} · ${journeyWords.passage.assumed}</span>`
      }
    </p>
    <ol class="steps">
      <li>${journeyWords.legs.leaveSide(from)}</li>
      <li>${journeyWords.legs.walkBetween(minutes(leg.walk))}</li>
      <li>${journeyWords.legs.enterSide(to)}</li>
    </ol>
  </div>`;
}

/** Minutes, and how they are known. */
function timing({ leg, length }: LegRow, voice: FullVoice) {
  return html`<span class="timing"><span>${voice.minutes(length)}</span> ${known(leg.evidence, voice)}</span>`;
}

function known(kind: EvidenceKind, { journeyWords }: FullVoice) {
  return html`<span class="known ${isGuess(kind) ? 'guess' : ''}">${journeyWords.evidence[kind]}</span>`;
}
