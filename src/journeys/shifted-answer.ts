import { dayAfter } from '../calendar/day-after.ts';
import type { Answer, Journey, JourneyWarning, Leg, Query, Unreachable } from '../model/journey.ts';
import type { Day, Seconds } from '../model/units.ts';
import { DAY_LENGTH } from './service-days.ts';

/** Before this hour nobody arrives but with the last trains of the day before. */
const STILL: Seconds = 4 * 3600;

/**
 * The question of the service day before, where an arrival is wanted so early that only its last trains are in time;
 * undefined for any other question.
 *
 * A day's timetable knows of the evening before only what runs past midnight, and a journey of that evening begins
 * earlier.
 */
export function askedOfDayBefore({ timing, day, scenario, ...rest }: Query): Query | undefined {
  if (timing.kind !== 'arrive-by' || timing.time >= STILL) return undefined;
  const before = dayAfter(day, -1);
  return {
    ...rest,
    day: before,
    timing: { ...timing, time: timing.time + DAY_LENGTH },
    scenario: scenario.day === day ? { ...scenario, day: before } : scenario,
  };
}

/** The answer of the day before with all its times counted from the midnight of the day after it. */
export function countedFrom(day: Day, answer: Answer): Answer {
  if (answer.kind === 'unreachable') {
    const { why, next } = answer;
    return { ...answer, why: why.map(shiftedReason), ...shiftedFields({ next }) };
  }
  const { journeys, missing } = answer;
  return {
    ...answer,
    journeys: journeys.map((journey) => shiftedJourney(day, journey)),
    missing: missing.map(shiftedReason),
  };
}

function shiftedJourney(day: Day, { departure, arrival, legs, ...rest }: Journey): Journey {
  const { earliest, likely, safe } = arrival;
  return {
    ...rest,
    day,
    departure: shifted(departure),
    arrival: { earliest: shifted(earliest), likely: shifted(likely), ...shiftedFields({ safe }) },
    legs: legs.map(shiftedLeg),
  };
}

function shiftedLeg(leg: Leg): Leg {
  const own = {
    depart: shifted(leg.depart),
    arrive: shifted(leg.arrive),
    warnings: leg.warnings.map(shiftedWarning),
  };
  if (leg.kind === 'crossing' && leg.open !== undefined) {
    return { ...leg, ...own, open: [shifted(leg.open[0]), shifted(leg.open[1])] };
  }
  if (leg.kind === 'ride' && leg.service.kind === 'headway') {
    const { first, last } = leg.service;
    return { ...leg, ...own, service: { ...leg.service, first: shifted(first), last: shifted(last) } };
  }
  return { ...leg, ...own };
}

function shiftedWarning(warning: JourneyWarning): JourneyWarning {
  return 'time' in warning ? { ...warning, time: shifted(warning.time) } : warning;
}

function shiftedReason(reason: Unreachable): Unreachable {
  const { opens, last } = reason as { opens?: unknown; last?: Seconds };
  return {
    ...reason,
    ...(typeof opens === 'number' ? { opens: shifted(opens) } : {}),
    ...shiftedFields({ last }),
  } as Unreachable;
}

function shiftedFields<K extends string>(
  fields: Record<K, Seconds | undefined>,
): Partial<Record<K, Seconds>> {
  const known = Object.entries<Seconds | undefined>(fields).flatMap(([name, time]) =>
    time === undefined ? [] : [[name, shifted(time)]],
  );
  return Object.fromEntries(known);
}

function shifted(time: Seconds): Seconds {
  return time - DAY_LENGTH;
}
