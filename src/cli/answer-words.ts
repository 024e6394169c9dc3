import type { JourneyWarning, Unreachable } from '../model/journey.ts';
import type { NamesOf } from './names-of.ts';
import { clockText } from './times.ts';

const ENDS = { from: 'The origin', to: 'The destination', via: 'The stop on the way' } as const;

/** Why there is no journey, or none over one crossing. */
export function missingText(why: Unreachable, names: NamesOf): string {
  switch (why.kind) {
    case 'closed-crossing':
      return closedText(why, names);
    case 'last-train-gone': {
      const over = why.crossing === undefined ? '' : ` over ${names.crossing(why.crossing)}`;
      const line = why.line === undefined ? '' : ` (${names.line(why.line)})`;
      const gone =
        why.last === undefined ? 'has gone, or would more likely be missed than caught' : 'has gone';
      return `The last way${over} ${gone}${line}.${lastText(why.last)}`;
    }
    case 'too-early': {
      const over = why.crossing === undefined ? '' : ` over ${names.crossing(why.crossing)}`;
      return `Nothing${over} runs early enough.`;
    }
    case 'no-onward':
      return (
        `${names.crossing(why.crossing)}: no train or bus is known well enough to plan with that leads on from ` +
        'there. Coaches may.'
      );
    case 'outside-area':
      return `${ENDS[why.end]} lies outside the area, or nothing near it is open on that day.`;
    case 'not-served':
      return notServedText(why, names);
    case 'excluded':
      return `What would lead there is excluded by choice (${why.by}).`;
    case 'not-connected':
      return 'Nothing in this scenario joins the two.';
  }
}

function closedText(
  { crossing, opens, opensOn, last }: Extract<Unreachable, { kind: 'closed-crossing' }>,
  names: NamesOf,
): string {
  const name = names.crossing(crossing);
  if (opens !== undefined)
    return `${name} is closed by then; it opens at ${clockText(opens)}.${lastText(last)}`;
  const until = opensOn === undefined ? '' : `; it opens to them on ${opensOn}`;
  return `${name} lets no passengers through on that day${until}.`;
}

function notServedText(
  { station, day, opens = {} }: Extract<Unreachable, { kind: 'not-served' }>,
  names: NamesOf,
): string {
  const { earliest = 'not known', latest = earliest } = opens;
  const range = earliest === latest ? earliest : `${earliest} to ${latest}`;
  return `No train calls at ${names.station(station)} on ${day}; opening: ${range}.`;
}

function lastText(last: number | undefined): string {
  return last === undefined ? '' : ` One would have had to set out by about ${clockText(last, 'departure')}.`;
}

/** What can go wrong, or is not well known. */
export function warningText(warning: JourneyWarning, names: NamesOf): string {
  switch (warning.kind) {
    case 'old-timetable':
      return `the timetable is of ${warning.asOf}: look up the train before you rely on it.`;
    case 'old-headway':
      return `the interval is of ${warning.asOf}; it may have changed.`;
    case 'assumed-service':
      return 'nobody publishes how often it runs; the interval is assumed.';
    case 'planned-section':
      return `part of this ride is not open yet (${names.line(warning.line)}).`;
    case 'last-train':
      return `the last one; nothing runs after ${clockText(warning.time, 'departure')}.`;
    case 'closes':
      return `${names.crossing(warning.crossing)} closes at ${clockText(warning.time)}.`;
    case 'tight':
      return `tight: ${minutes(warning.margin)} in hand, and at least 1 try in 20 misses it.`;
    case 'often-missed':
      return `about ${Math.round(warning.share * 10)} tries in 10 miss it; the next leaves at ${clockText(warning.time, 'departure')}.`;
    case 'check-in':
      return `be at the gate ${minutes(warning.margin)} before the train leaves; the wait is counted.`;
  }
}

function minutes(seconds: number): string {
  return `${Math.round(seconds / 60)} min`;
}
