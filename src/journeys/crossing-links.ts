import { dayAfter } from '../calendar/day-after.ts';
import { CLEARANCE_BY_HOUR, CROSSING_WALK_SHARE } from '../estimate/assumptions.ts';
import type { Clearance } from '../estimate/clearance.ts';
import { clearanceFactor, stretched } from '../estimate/clearance.ts';
import type { Traveller } from '../model/journey.ts';
import { keptAt } from '../model/kept-for.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ServiceLink } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import { standingIn } from '../scenarios/standing.ts';
import { passengerHours } from './day-links.ts';
import type { DayKind } from './service-days.ts';
import { DAY_LENGTH, dayKind } from './service-days.ts';
import type { TimetableBuilder } from './timetable-builder.ts';

type Window = readonly [open: Seconds, close: Seconds];

/** Who passes, on which day of which scenario. */
export interface CrossingDay {
  readonly day: Day;
  readonly scenario: Scenario;
  readonly traveller?: Traveller | undefined;
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
  const clearance = clearanceOf(link);
  for (const [factor, windows] of windowsByFactor(open, link, at)) {
    const seconds = Math.round(stretched(clearance, factor).typical);
    const walk = Math.round(clearance.least * CROSSING_WALK_SHARE);
    builder.addLink(
      { from: from!, to: to!, seconds, walk, windows },
      { kind: 'crossing', crossing: id, link },
    );
  }
}

/** What both checks take, as the tables say. */
export function clearanceOf({ seconds: [least, typical, p95] }: Pick<ServiceLink, 'seconds'>): Clearance {
  return { least, typical, p95 };
}

/** What the time above the least is multiplied with, for who passes at a time of a day of this kind. */
export function passageFactor(
  link: Pick<ServiceLink, 'from'>,
  { kind, time }: { readonly kind: DayKind; readonly time: Seconds },
  traveller?: Traveller,
): number {
  const dayKind = kind === 'weekday' ? kind : 'weekend';
  return clearanceFactor({ direction: directionOf(link), dayKind, time, traveller });
}

/** Which way a clearance link leads. */
export function directionOf({ from }: Pick<ServiceLink, 'from'>): 'southbound' | 'northbound' {
  return from.endsWith(':shenzhen') ? 'southbound' : 'northbound';
}

function windowsByFactor(
  [open, close]: Window,
  link: ServiceLink,
  { day, traveller, shifts }: CrossingDay,
): Map<number, Window[]> {
  const found = new Map<number, Window[]>();
  for (const shift of shifts) {
    const kind = dayKind(dayAfter(day, shift));
    const bounds = CLEARANCE_BY_HOUR[kind === 'weekday' ? kind : 'weekend'].flatMap(({ hours }) =>
      hours.map((hour) => hour * 3600),
    );
    const times = [...new Set([open, close, ...bounds])]
      .filter((time) => time >= open && time <= close)
      .sort((a, b) => a - b);
    for (const [index, start] of times.slice(0, -1).entries()) {
      const factor = passageFactor(link, { kind, time: start }, traveller);
      const own = keptAt(found, factor, (): Window[] => []);
      // Both ends count: a link ends one second before the next begins.
      const isLast = index === times.length - 2;
      own.push([start + shift * DAY_LENGTH, times[index + 1]! + shift * DAY_LENGTH - (isLast ? 0 : 1)]);
    }
  }
  return found;
}
