import { dayAfter } from '../calendar/calendar.ts';
import { CLEARANCE_BY_HOUR, CROSSING_WALK_SHARE } from '../estimate/assumptions.ts';
import { clearanceFactor, stretched } from '../estimate/clearance.ts';
import type { Traveller } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ServiceLink } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import { standingIn } from '../scenarios/standing.ts';
import { passengerHours } from './day-links.ts';
import { DAY_LENGTH, dayKind } from './service-days.ts';
import type { TimetableBuilder } from './timetable-builder.ts';

type Window = readonly [open: Seconds, close: Seconds];

/** Who passes, on which day of which scenario. */
export interface CrossingDay {
  readonly day: Day;
  readonly scenario: Scenario;
  readonly traveller?: Traveller;
  /** Days before and after whose hours count as well. */
  readonly shifts: readonly number[];
}

/**
 * Adds a crossing in the direction of its link: one link for each level of crowding, open at its hours.
 *
 * Hours of the day are those of the scenario; before it is open, or while it is closed, nobody passes.
 */
export function addCrossing(
  builder: TimetableBuilder,
  network: Network,
  link: ServiceLink,
  at: CrossingDay,
): void {
  const id = link.from.slice(0, link.from.lastIndexOf(':'));
  const crossing = network.crossings.find((each) => each.id === id);
  if (crossing === undefined || standingIn(crossing.changes, at.scenario)?.exists !== true) return;
  const open = passengerHours(crossing, at.scenario.day);
  if (open === undefined) return;
  const [from, to] = [link.from, link.to].map((side) => builder.stop({ kind: 'crossing-side', id: side }));
  const [least, typical, p95] = link.seconds;
  for (const [factor, windows] of windowsByFactor(open, directionOf(link), at)) {
    const seconds = Math.round(stretched({ least, typical, p95 }, factor).typical);
    const walk = Math.round(least * CROSSING_WALK_SHARE);
    builder.addLink(
      { from: from!, to: to!, seconds, walk, windows },
      { kind: 'crossing', crossing: id, link },
    );
  }
}

/** Which way a clearance link leads. */
export function directionOf({ from }: Pick<ServiceLink, 'from'>): 'southbound' | 'northbound' {
  return from.endsWith(':shenzhen') ? 'southbound' : 'northbound';
}

function windowsByFactor(
  [open, close]: Window,
  direction: 'southbound' | 'northbound',
  { day, traveller, shifts }: CrossingDay,
): Map<number, Window[]> {
  const found = new Map<number, Window[]>();
  for (const shift of shifts) {
    const kind = dayKind(dayAfter(day, shift)) === 'weekday' ? 'weekday' : 'weekend';
    const bounds = CLEARANCE_BY_HOUR[kind].flatMap(({ hours }) => hours.map((hour) => hour * 3600));
    const times = [...new Set([open, close, ...bounds])]
      .filter((time) => time >= open && time <= close)
      .sort((a, b) => a - b);
    for (const [index, start] of times.slice(0, -1).entries()) {
      const passage = { direction, dayKind: kind, time: start } as const;
      const factor = clearanceFactor(traveller === undefined ? passage : { ...passage, traveller });
      const own = found.get(factor) ?? [];
      found.set(factor, own);
      // Both ends count: a link ends one second before the next begins.
      const isLast = index === times.length - 2;
      own.push([start + shift * DAY_LENGTH, times[index + 1]! + shift * DAY_LENGTH - (isLast ? 0 : 1)]);
    }
  }
  return found;
}
