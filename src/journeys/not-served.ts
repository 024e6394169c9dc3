import { crossingOfEnd } from '../model/crossing-ends.ts';
import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { DayRange, StageChange } from '../model/stage.ts';
import type { Day } from '../model/units.ts';
import { isNotOpenYet, nextOpenDay } from './open-ends.ts';

/**
 * Why nothing leads to an end without any stop near it: of a station it is that no train calls there on the day, of a
 * crossing that it is not open yet.
 *
 * @returns the reason as it was for any other end
 */
export function endReason(network: Network, query: Query, reason: Unreachable): Unreachable {
  if (reason.kind !== 'outside-area') return reason;
  const endpoint = reason.end === 'via' ? query.via?.at : query[reason.end];
  const { day } = query.scenario;
  if (endpoint?.kind === 'crossing-side') return sideReason(network, endpoint.id, day) ?? reason;
  if (endpoint?.kind !== 'station') return reason;
  const opens = nextOpening(network, endpoint.id, day);
  return { kind: 'not-served', station: endpoint.id, day, ...(opens === undefined ? {} : { opens }) };
}

function sideReason({ crossings }: Network, id: string, day: Day): Unreachable | undefined {
  const crossing = crossings.find((each) => each.id === crossingOfEnd(id));
  if (crossing === undefined || !isNotOpenYet(crossing, day)) return undefined;
  return { kind: 'closed-crossing', crossing: crossing.id, opensOn: nextOpenDay(crossing, day)! };
}

/** When trains next begin to call at a station; undefined where nobody has said so. */
function nextOpening({ routes }: Network, station: string, day: Day): DayRange | undefined {
  const openings = routes
    .flatMap(({ calls }) => calls)
    .filter((call) => call.station === station)
    .flatMap(({ changes }) => changes.filter((change) => isOpening(change, day)))
    .map(({ when }) => when);
  return openings.sort((one, other) => compare(last(one), last(other)))[0];
}

function isOpening({ stage, when }: StageChange, day: Day): boolean {
  return stage === 'open' && last(when) > day && (when.earliest ?? when.latest) !== undefined;
}

/** The day by which a change is certain; one without an end is the last of all. */
function last({ latest = '9999-12-31' }: DayRange): Day {
  return latest;
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : Number(one > other);
}
