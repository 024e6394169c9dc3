import type { FarePart } from '../model/fare.ts';
import type { BusLeg } from '../model/journey.ts';
import { keptFor } from '../model/kept-for.ts';
import type {
  Currency,
  FareMatrix,
  FareTables,
  HighSpeedFare,
  MtrFare,
  ServiceLink,
} from '../model/service.ts';
import type { Day } from '../model/units.ts';
import type { GatedRide, Ticket } from './fare-rides.ts';
import { endId } from './fare-rides.ts';
import { AIRPORT_EXPRESS, SEPARATE_LINES } from './gates.ts';

/**
 * What rides from gate to gate cost, as far as the tables know.
 *
 * @param day - decides which of several high-speed fares holds
 */
export function gatedFare(ride: GatedRide, tables: FareTables, day: Day, ticket: Ticket): FarePart {
  const separate = SEPARATE_LINES.find(({ line }) => ride.lines.includes(line));
  if (separate !== undefined) {
    const { currency, least, most } = separate;
    return published(ride, currency, least, separate, least === most ? 'exact' : 'from');
  }
  switch (ride.system) {
    case 'shenzhen-metro':
      return metroFare(ride, tables.shenzhen);
    case 'mtr':
      return mtrFare(ride, tables.mtr, ticket);
    case 'high-speed-rail':
      return highSpeedFare(ride, tables.highSpeed, day);
    default:
      return unknown(ride, 'CNY');
  }
}

/** What a bus costs: the fare of its route between the same two ends, in either direction. */
export function busFare(leg: BusLeg, links: readonly ServiceLink[]): FarePart {
  const [from, to] = [endId(leg.from), endId(leg.to)];
  const link = links.find(
    (each) => each.route === leg.route && each.fare !== undefined && isBetween(each, from, to),
  );
  if (link?.fare === undefined) return unknown({ system: 'bus', from, to }, 'HKD');
  const { fare, sources, asOf } = link;
  return { payee: 'bus', from, to, ...fare, kind: 'exact', evidence: 'published', sources, asOf };
}

/** At which place of a table each station stands. */
const placesOf = keptFor(({ stations }: FareMatrix) => new Map(stations.map((id, place) => [id, place])));

/** Fares by service and both ends, either way round; of several for the same the first of the table. */
const byEnds = keptFor((fares: readonly MtrFare[]) => {
  const found = new Map<string, MtrFare>();
  for (const fare of fares.toReversed()) {
    found.set(`${fare.service} ${fare.from} ${fare.to}`, fare);
    found.set(`${fare.service} ${fare.to} ${fare.from}`, fare);
  }
  return found;
});

function metroFare(ride: GatedRide, matrix: FareMatrix): FarePart {
  const { stations, yuan } = matrix;
  const places = placesOf(matrix);
  const [row, column] = [places.get(ride.from), places.get(ride.to)];
  const amount = row === undefined || column === undefined ? 0 : (yuan[row * stations.length + column] ?? 0);
  return amount === 0 ? unknown(ride, 'CNY') : published(ride, 'CNY', amount, matrix);
}

/** The Airport Express has fares of its own, and others when it is one part of a ride. */
function mtrFare(ride: GatedRide, fares: readonly MtrFare[], ticket: Ticket): FarePart {
  const service = mtrService(ride.lines);
  const fare = byEnds(fares).get(`${service} ${ride.from} ${ride.to}`);
  const amount = ticket === 'octopus' ? fare?.octopus : fare?.single;
  if (fare === undefined || amount === undefined) return unknown(ride, 'HKD');
  return published(ride, 'HKD', amount, fare);
}

function mtrService(lines: readonly string[]): string {
  if (!lines.includes(AIRPORT_EXPRESS)) return 'MTR';
  return lines.every((line) => line === AIRPORT_EXPRESS) ? 'Airport Express' : 'MTR via Airport Express';
}

/** Second class; of fares that hold on the day the one that began last. */
function highSpeedFare(ride: GatedRide, fares: readonly HighSpeedFare[], day: Day): FarePart {
  const [fare] = fares
    .filter((each) => each.class === 'second' && each.kind !== 'surcharge' && each.to !== undefined)
    .filter((each) => isBetween({ from: each.from, to: each.to! }, ride.from, ride.to))
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || validTo >= day))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  if (fare === undefined) return unknown(ride, 'CNY');
  const { currency, amount, evidence } = fare;
  return {
    ...published(ride, currency, amount, fare, fare.kind === 'derived' ? 'about' : 'exact'),
    evidence,
  };
}

/** A part whose amount a table says. */
function published(
  { system: payee, from, to }: GatedRide,
  currency: Currency,
  amount: number,
  { sources, asOf }: Pick<FareMatrix, 'sources' | 'asOf'>,
  kind: FarePart['kind'] = 'exact',
): FarePart {
  return { payee, from, to, currency, amount, kind, evidence: 'published', sources, asOf };
}

function unknown(
  { system: payee, from, to }: Pick<GatedRide, 'from' | 'to'> & { system: FarePart['payee'] },
  currency: Currency,
): FarePart {
  return { payee, from, to, currency, amount: 0, kind: 'from', evidence: 'assumed', sources: [] };
}

function isBetween(fare: { from: string; to: string }, from: string, to: string): boolean {
  return (
    (isPoint(fare.from, from) && isPoint(fare.to, to)) || (isPoint(fare.from, to) && isPoint(fare.to, from))
  );
}

/** Tables write a place as `place:hyw-pti`, a leg's end as `hyw-pti`. */
function isPoint(written: string, id: string): boolean {
  return written === id || written === `place:${id}`;
}
