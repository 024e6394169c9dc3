import type { ClosedCrossing } from '../model/day-timetable.ts';
import type { Crossing, Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ServiceLink } from '../model/service.ts';
import type { Day } from '../model/units.ts';
import { standingIn } from '../scenarios/standing.ts';
import { passengerHours, passengerRule, sidesOf } from './day-links.ts';

/** Stations at which something calls, or that are taken as built. */
export function stationsIn({ routes }: Pick<Network, 'routes'>, scenario: Scenario): ReadonlySet<string> {
  const calls = routes.flatMap((route) => route.calls);
  const existing = calls.filter(({ changes }) => standingIn(changes, scenario)?.exists === true);
  return new Set(existing.map(({ station }) => station));
}

/**
 * Whether something may begin or end at a station, a place or a side of a crossing in a scenario.
 *
 * Places have no dates: one that walks join to stations or crossings is open with the first of these.
 */
export function openEnds(
  network: Network,
  links: readonly ServiceLink[],
  scenario: Scenario,
): (id: string) => boolean {
  const stations = stationsIn(network, scenario);
  const open = network.crossings.filter((crossing) => letsPass(crossing, scenario));
  const sides = new Set(open.flatMap(({ id }) => sidesOf(id)));
  const dated = new Map<string, boolean>([
    ...network.stations.map(({ id }) => [id, stations.has(id)] as const),
    ...network.crossings.flatMap(({ id }) => sidesOf(id)).map((side) => [side, sides.has(side)] as const),
  ]);
  const walks = links.filter(({ mode }) => mode === 'walk');
  return (id) => {
    const own = dated.get(id);
    if (own !== undefined) return own;
    const joined = walks.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const known = joined.flatMap((end) => dated.get(end) ?? []);
    return known.length === 0 || known.includes(true);
  };
}

/** Whether passengers may pass a crossing on a scenario's day, at some hour. */
function letsPass(crossing: Crossing, scenario: Scenario): boolean {
  const exists = standingIn(crossing.changes, scenario)?.exists === true;
  return exists && passengerHours(crossing, scenario.day) !== undefined;
}

/** Crossings of a scenario that passengers are known not to pass on its day; not those that are closed for good. */
export function closedCrossings({ crossings }: Network, scenario: Scenario): ClosedCrossing[] {
  const closed = crossings.filter((crossing) => {
    const stage = standingIn(crossing.changes, scenario)?.stage;
    const rule = passengerRule(crossing, scenario.day);
    return (stage === 'open' || stage === 'suspended') && rule?.open === null;
  });
  return closed.map((crossing) => {
    const opensOn = nextOpenDay(crossing, scenario.day);
    return { crossing: crossing.id, ...(opensOn === undefined ? {} : { opensOn }) };
  });
}

/** The first day after another on which passengers pass a crossing; undefined where nobody has said so. */
export function nextOpenDay({ hours }: Pick<Crossing, 'hours'>, day: Day): Day | undefined {
  const days = openDays({ hours }).filter((from) => from > day);
  return days.sort()[0];
}

/** Whether passengers are known to pass a crossing from a later day on, and not to have done so before. */
export function isNotOpenYet(crossing: Pick<Crossing, 'hours'>, day: Day): boolean {
  return nextOpenDay(crossing, day) !== undefined && openDays(crossing).every((from) => from > day);
}

function openDays({ hours }: Pick<Crossing, 'hours'>): Day[] {
  return hours.flatMap(({ traffic, open, from }) =>
    traffic === 'passengers' && open !== null ? [from] : [],
  );
}
