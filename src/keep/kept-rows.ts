import { passageAfter } from '../answers/crossing-passage.ts';
import { passageState } from '../answers/crossing-text.ts';
import type { FullVoice } from '../answers/full-voice.ts';
import type { LegRow, Moment } from '../answers/leg-rows.ts';
import { legTable } from '../answers/leg-rows.ts';
import { changeText, serviceTexts, waitText, walkText } from '../answers/leg-text.ts';
import { busNumber } from '../answers/strip-parts.ts';
import { warningText } from '../answers/warning-text.ts';
import { positionText } from '../i18n/endpoint-name.ts';
import { keepWordsFor } from '../i18n/keep/words.ts';
import { isGuess } from '../model/evidence.ts';
import type { Endpoint, Journey, Leg } from '../model/journey.ts';
import type { Line } from '../model/network.ts';

/** One step of a journey in words. */
export interface KeptRow {
  /** `08:00`, or `about 08:40` where it is only likely. */
  readonly time: string;
  readonly place: string;
  /** What is done; empty at the end. */
  readonly step: string;
  readonly details: readonly string[];
  readonly length: string;
  /** How its minutes are known. */
  readonly known: string;
  /** An estimate or an assumption: shown so that it looks like one. */
  readonly guessed: boolean;
  readonly line?: Line;
}

/** The steps of a journey in words, the arrival last. */
export function keptRows(journey: Journey, voice: FullVoice): KeptRow[] {
  const { rows, to, ends } = legTable(journey);
  const steps = rows.map((row, index) => keptRow(row, rows[index + 1], voice));
  const last: KeptRow = {
    time: momentText(ends, voice),
    place: placeText(to.at, voice),
    step: keepWordsFor(voice.locale).arrival,
    details: [],
    length: '',
    known: '',
    guessed: false,
  };
  return [...steps, last];
}

/** What can go wrong on a journey, each once, in the order of travel. */
export function keptWarnings(journey: Journey, voice: FullVoice): string[] {
  const texts = legTable(journey).rows.flatMap(({ alerts }) =>
    alerts.map((alert) => warningText(alert, voice)),
  );
  return [...new Set(texts)];
}

/** A point of the map with its coordinates: on paper nobody sees where it lies. */
function placeText(end: Endpoint, { names, journeyWords }: FullVoice): string {
  return end.kind === 'position'
    ? `${journeyWords.legs.point} (${positionText(end.position)})`
    : (names.end(end) ?? end.id);
}

function keptRow(row: LegRow, next: LegRow | undefined, voice: FullVoice): KeptRow {
  const { leg, from, begins, length } = row;
  const line = leg.kind === 'ride' ? voice.names.lineRecord(leg.line) : undefined;
  return {
    time: momentText(begins, voice),
    place: placeText(from.at, voice),
    step: stepText(leg, next?.leg, voice),
    details: detailsOf(row, voice),
    length: voice.minutes(length),
    known: voice.journeyWords.evidence[leg.evidence],
    guessed: isGuess(leg.evidence),
    ...(line === undefined ? {} : { line }),
  };
}

/** What is exact is a departure, or a whole minute of a timetable. */
function momentText({ time, exact }: Moment, { clock, about }: FullVoice): string {
  return exact ? clock(time, 'departure') : about(time);
}

function stepText(leg: Leg, next: Leg | undefined, voice: FullVoice): string {
  const { words, names } = voice;
  const { legs } = voice.journeyWords;
  switch (leg.kind) {
    case 'ride':
      return `${names.line(leg.line)} ${legs.towards(names.station(leg.towards))}`;
    case 'bus':
      return `${words.strip.bus[leg.mode]} ${busNumber(leg)} ${legs.towards(names.end(leg.to.at) ?? legs.point)}`;
    case 'crossing':
      return legs.cross(names.crossing(leg.crossing));
    case 'change':
      return changeText(next, voice);
    case 'walk':
      return walkText(leg, voice);
    case 'wait':
      return legs.stay;
  }
}

function detailsOf({ leg, wait }: LegRow, voice: FullVoice): string[] {
  const { journeyWords, minutes, range } = voice;
  const waiting = waitText(wait, voice) ?? [];
  switch (leg.kind) {
    case 'ride':
      return [...serviceTexts(leg, voice), journeyWords.legs.stops(leg.stations.length - 1)].concat(waiting);
    case 'bus':
      return serviceTexts(leg, voice).concat(waiting);
    case 'crossing': {
      const passage = passageAfter(wait, leg);
      const passing = journeyWords.passage.passing(
        minutes(passage.typical),
        range(passage.least, passage.p95),
      );
      return [passing, passageState(passage, voice)];
    }
    case 'change':
      return leg.paidArea ? [] : [journeyWords.legs.outsideGates];
    default:
      return [];
  }
}
