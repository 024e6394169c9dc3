import { isClear } from '../calendar/known-day.ts';
import type { Query, Timing } from '../model/journey.ts';
import type { Question, When } from '../model/question.ts';
import { sameEndpoint } from '../model/same-endpoint.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Day, Moment, Seconds } from '../model/units.ts';
import type { Choices } from './choices.ts';

const MINUTE: Seconds = 60;
/** Who asks for any time of another day is first told of the morning. */
const MORNING: Seconds = 8 * 3600;

/**
 * What the engine is asked.
 *
 * @param scenario - the network that is shown; one of today means that of the day travelled on
 * @returns undefined while an end is missing or both are the same, and for a day or a time that is none
 */
export function askedQuery(question: Question, now: Moment, scenario: Scenario): Query | undefined {
  const { from, to, traveller, avoid, when } = question;
  if (from === undefined || to === undefined || sameEndpoint(from, to)) return undefined;
  if (when.kind === 'unclear' || !isClear(question)) return undefined;
  const day = when.kind === 'now' ? now.day : (question.day ?? now.day);
  return {
    from,
    to,
    day,
    timing: timingOf(when, now, day),
    scenario: scenario.day === now.day ? { ...scenario, day } : scenario,
    avoid,
    ...(traveller === undefined ? {} : { traveller }),
  };
}

function timingOf(when: Exclude<When, { kind: 'unclear' }>, now: Moment, day: Day): Timing {
  switch (when.kind) {
    case 'now':
      return { kind: 'depart-at', time: wholeMinute(now.time) };
    case 'any-time':
      return { kind: 'depart-at', time: day === now.day ? wholeMinute(now.time) : MORNING };
    default:
      return when;
  }
}

function wholeMinute(time: Seconds): Seconds {
  return Math.floor(time / MINUTE) * MINUTE;
}

/**
 * What the map and the diagram show: while a journey is asked about, the network it is looked for in.
 *
 * @returns the very scenario that was chosen where both are alike
 */
export function shownScenario({ view, scenario }: Choices, query: Query | undefined): Scenario {
  if (view !== 'journey' || query === undefined) return scenario;
  const { day, plus } = query.scenario;
  return day === scenario.day && plus === scenario.plus ? scenario : query.scenario;
}

/**
 * The question of the way home: from the Hong Kong end to the Shenzhen end, whichever way was asked about.
 *
 * @param cityOf - which city an end lies in
 * @returns undefined unless the ends lie in both cities
 */
export function homeQuery(
  query: Query,
  cityOf: (end: Query['from']) => 'shenzhen' | 'hong-kong' | undefined,
): Query | undefined {
  const cities = [cityOf(query.from), cityOf(query.to)];
  if (!cities.includes('shenzhen') || !cities.includes('hong-kong')) return undefined;
  return cities[0] === 'hong-kong' ? query : { ...query, from: query.to, to: query.from };
}
