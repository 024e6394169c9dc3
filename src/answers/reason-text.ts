import type { Unreachable } from '../model/journey.ts';
import type { FullVoice } from './full-voice.ts';
import type { Remedy } from './remedies.ts';
import { sentences } from './sentences.ts';

/** A reason as a list shows it. */
export interface ReasonLine {
  readonly text: string;
  /** Something is shut at that hour; else nothing runs, or nothing is known. */
  readonly closed: boolean;
}

/** Reasons one below another; crossings nothing is known to lead on from stand together, last. */
export function reasonLines(why: readonly Unreachable[], voice: FullVoice): ReasonLine[] {
  const lines = why
    .filter(({ kind }) => kind !== 'no-onward')
    .map((each) => ({ text: reasonText(each, voice), closed: each.kind === 'closed-crossing' }));
  const unknown = why.flatMap((each) =>
    each.kind === 'no-onward' ? [voice.names.crossing(each.crossing)] : [],
  );
  if (unknown.length === 0) return lines;
  return [...lines, { text: voice.journeyWords.reasons.noOnward(voice.list(unknown)), closed: false }];
}

/** Why there is no journey, or none over one crossing, and the next thing to do. */
export function reasonText(why: Unreachable, voice: FullVoice): string {
  const { reasons } = voice.journeyWords;
  const { names } = voice;
  switch (why.kind) {
    case 'closed-crossing':
      return closedText(why, voice);
    case 'last-train-gone':
      return sentences([goneText(why, voice), lastText(why.last, voice)], voice);
    case 'too-early':
      return why.crossing === undefined
        ? reasons.tooEarly
        : reasons.tooEarlyOver(names.crossing(why.crossing));
    case 'no-onward':
      return reasons.noOnward(names.crossing(why.crossing));
    case 'outside-area':
      return reasons.outside[why.end];
    case 'not-served':
      return notServedText(why, voice);
    case 'excluded':
      return reasons.excluded[why.by];
    case 'not-connected':
      return reasons.notConnected;
  }
}

/** What the button of a remedy says. */
export function remedyText(remedy: Remedy, { journeyWords: { remedies }, clock }: FullVoice): string {
  switch (remedy.kind) {
    case 'leave-at':
      return remedies.leaveAt(clock(remedy.time, 'departure'));
    case 'any-time':
      return remedies.anyTime;
    case 'allow':
      return remedies.allow;
  }
}

function notServedText(
  { station, day, opens }: Extract<Unreachable, { kind: 'not-served' }>,
  voice: FullVoice,
): string {
  const { notServed } = voice.journeyWords.reasons;
  const [name, then] = [voice.names.station(station), voice.day(day)];
  if (opens === undefined) return notServed.unknown(name, then);
  const { earliest, latest } = opens;
  return earliest !== undefined && earliest === latest
    ? notServed.from(name, then, voice.day(earliest))
    : notServed.within(name, then, voice.when(opens));
}

function closedText(
  { crossing, opens, opensOn, last }: Extract<Unreachable, { kind: 'closed-crossing' }>,
  voice: FullVoice,
): string {
  const { reasons } = voice.journeyWords;
  const name = voice.names.crossing(crossing);
  if (opensOn !== undefined) return reasons.closedUntilDay(name, voice.day(opensOn));
  if (opens === undefined) return reasons.closed(name);
  const text = reasons.closedUntil(name, voice.clock(opens));
  return last === undefined ? text : sentences([text, lastText(last, voice)], voice);
}

function goneText(
  { crossing, line }: Extract<Unreachable, { kind: 'last-train-gone' }>,
  { journeyWords: { reasons }, names }: FullVoice,
): string {
  if (line !== undefined) return reasons.lastGoneOf(names.line(line));
  return crossing === undefined ? reasons.lastGone : reasons.lastGoneOver(names.crossing(crossing));
}

function lastText(last: number | undefined, { journeyWords: { reasons }, about }: FullVoice): string {
  return last === undefined ? reasons.takeFirst : reasons.leaveBy(about(last, 'departure'));
}
