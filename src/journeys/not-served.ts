import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { DayRange, StageChange } from '../model/stage.ts';
import type { Day } from '../model/units.ts';

/**
 * Why nothing leads to an end without any stop near it: of a station it is that no train calls there on the day.
 *
 * @returns the reason as it was for an end that is no station
 */
export function endReason(network: Network, query: Query, reason: Unreachable): Unreachable {
  if (reason.kind !== 'outside-area') return reason;
  const endpoint = reason.end === 'via' ? query.via?.at : query[reason.end];
  if (endpoint?.kind !== 'station') return reason;
  const { day } = query.scenario;
  const opens = nextOpening(network, endpoint.id, day);
  return { kind: 'not-served', station: endpoint.id, day, ...(opens === undefined ? {} : { opens }) };
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
