import type { LastWays } from '../model/day-profile.ts';
import type { Answer, Journey, Query, Unreachable } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import { instantText } from './times.ts';

/**
 * An answer as `--json` prints it: the question, the journeys and why others are missing.
 *
 * @param earliest - the first safe arrival of the day, where an earlier one was asked for
 */
export function answerJson(query: Query, answer: Answer, earliest?: Seconds) {
  return {
    query,
    journeys: answer.kind === 'found' ? answer.journeys.map(journeyJson) : [],
    missing: answer.kind === 'found' ? answer.missing : answer.why,
    ...(answer.kind === 'unreachable' && answer.next !== undefined
      ? { next: instantText(query.day, answer.next) }
      : {}),
    ...(earliest === undefined ? {} : { earliest: instantText(query.day, earliest) }),
  };
}

/** The last ways of a day as `--last --json` prints them, and why there is none over the other crossings. */
export function lastJson(query: Query, { ways }: LastWays, missing: readonly Unreachable[]) {
  return {
    query,
    ways: ways.map(({ possible, safe, ...rest }) => ({
      ...rest,
      possible: journeyJson(possible),
      ...(safe === undefined ? {} : { safe: journeyJson(safe) }),
    })),
    missing,
  };
}

/** A journey with its times written out; those of legs are seconds after Hong Kong midnight of `day`. */
function journeyJson({ day, departure, arrival, ...rest }: Journey) {
  return {
    day,
    departure: instantText(day, departure),
    arrival: {
      earliest: instantText(day, arrival.earliest),
      likely: instantText(day, arrival.likely),
      ...(arrival.safe === undefined ? {} : { safe: instantText(day, arrival.safe) }),
    },
    ...rest,
  };
}
