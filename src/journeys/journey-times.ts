import type { LateTrain, TimedLeg } from '../estimate/arrival.ts';
import { arrivalDistribution } from '../estimate/arrival.ts';
import { LONGEST_WAIT } from '../estimate/assumptions.ts';
import type { ArrivalTimes, Traveller } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { LinkStep, RideStep } from '../routing/request.ts';
import { clearanceOf, passageFactor } from './crossing-links.ts';
import { openAround } from './link-legs.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { TimedTrain } from './ride-service.ts';
import { rideWindow, trainsFrom } from './ride-service.ts';
import { dayKindAt } from './service-days.ts';
import type { Way } from './steps.ts';

/** Who misses the next ten trains gives up, and so does who would have to wait through the night. */
const TRAINS = 10;

/** When a journey arrives, and the share of tries that miss a last train or a closing hour. */
export interface WayTimes {
  readonly arrival: ArrivalTimes;
  readonly missed: number;
  /** The step at which most of them are missed; absent when none are. */
  readonly worst?: Way['legs'][number];
  /** Trains of a timetable that a later one follows the same night, and how often each is missed. */
  readonly late: readonly LateTrain[];
}

const known = new WeakMap<Way, WayTimes | undefined>();

/** Earliest, likely and safe arrival; undefined when more often than not the journey fails. */
export function wayTimes(day: PreparedDay, way: Way, traveller: Traveller | undefined): WayTimes | undefined {
  if (!known.has(way)) known.set(way, timesOf(day, way, traveller));
  return known.get(way);
}

/** Whether a way more often than not misses neither the last train nor the closing hour. */
export function isLikely(day: PreparedDay, way: Way, traveller: Traveller | undefined): boolean {
  const times = wayTimes(day, way, traveller);
  return times !== undefined && times.arrival.likely - way.arrival <= LONGEST_WAIT;
}

function timesOf(day: PreparedDay, way: Way, traveller: Traveller | undefined): WayTimes | undefined {
  const timed = way.legs.flatMap((step) => stepTimes(day, step, traveller).map((leg) => ({ step, leg })));
  const {
    earliest,
    likely,
    safe,
    missed,
    worst,
    late = [],
  } = arrivalDistribution(
    timed.map(({ leg }) => leg),
    way.departure,
  );
  if (earliest === undefined || likely === undefined) return undefined;
  return {
    arrival: {
      earliest: Math.round(Math.min(earliest, likely)),
      likely,
      ...(safe === undefined ? {} : { safe: Math.max(safe, likely) }),
    },
    missed,
    ...(worst === undefined ? {} : { worst: timed[worst]!.step }),
    late,
  };
}

function stepTimes(
  day: PreparedDay,
  step: Way['legs'][number],
  traveller: Traveller | undefined,
): TimedLeg[] {
  if (step.kind === 'ride') return rideTimes(day, step);
  if (step.kind === 'link') return [linkTime(day, step, traveller)];
  return [{ kind: 'fixed', seconds: step.seconds }];
}

function rideTimes(day: PreparedDay, step: RideStep): TimedLeg[] {
  const window = rideWindow(day, step);
  const pattern = day.table.timetable.patterns[step.pattern]!;
  const run: Seconds = step.arrive - step.depart;
  if (window === undefined) {
    const way = [pattern.stops[step.boardIndex]!, pattern.stops[step.alightIndex]!] as const;
    const trains = sameNight(trainsFrom(day, way, step.depart, TRAINS));
    return [
      {
        kind: 'timetable',
        departures: trains.map(({ depart }) => depart),
        run: trains.map((each) => each.run),
      },
    ];
  }
  const { start: first, end: last, ...interval } = window.window;
  const ride = { kind: 'headway', ...interval, first, last, later: window.later } as const;
  const use = day.table.patterns[step.pattern]!;
  if (use.kind !== 'bus') return [{ ...ride, run }];
  const clearance = clearanceOf(use.link);
  if (clearance.least === clearance.typical) return [{ ...ride, run }];
  return [
    { ...ride, run: 0 },
    { kind: 'clearance', ...clearance, open: -Infinity, close: Infinity, factor: 1 },
  ];
}

/** Trains up to the first pause that is too long to wait. */
function sameNight(trains: readonly TimedTrain[]): readonly TimedTrain[] {
  const pause = trains.findIndex(
    ({ depart }, index) => index > 0 && depart - trains[index - 1]!.depart > LONGEST_WAIT,
  );
  return pause < 0 ? trains : trains.slice(0, pause);
}

function linkTime(day: PreparedDay, { link, depart, arrive }: LinkStep, traveller?: Traveller): TimedLeg {
  const use = day.table.links[link]!;
  if (use.kind !== 'crossing') return { kind: 'fixed', seconds: arrive - depart };
  const [open, close] = openAround(day, link, depart) ?? [-Infinity, Infinity];
  const at = { kind: dayKindAt(day.table.day, depart), time: depart };
  const factor = passageFactor(use.link, at, traveller);
  return { kind: 'clearance', ...clearanceOf(use.link), open, close, factor };
}
