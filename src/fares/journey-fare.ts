import { weakestEvidence } from '../model/evidence.ts';
import type { FarePart } from '../model/fare.ts';
import type { Fare, Leg } from '../model/journey.ts';
import type { Line } from '../model/network.ts';
import type { Currency, FareTables, ServiceLink } from '../model/service.ts';
import type { Day } from '../model/units.ts';
import { busFare, gatedFare } from './fare-lookup.ts';
import type { Ticket } from './fare-rides.ts';
import { fareRides } from './fare-rides.ts';

/** How many Hong Kong dollars one yuan is worth, and on which day it was. */
export type ExchangeRate = Fare['rate'];

/** What a fare is worked out from. */
export interface FareContext {
  readonly tables: FareTables;
  /** Links that may carry a bus fare. */
  readonly links: readonly ServiceLink[];
  /** Lines by id: they say whose gates a ride is behind. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Day of the journey. */
  readonly day: Day;
  readonly rate: ExchangeRate;
  /** Octopus when absent. Shenzhen and high-speed rail know no such difference. */
  readonly ticket?: Ticket | undefined;
}

/**
 * What a journey costs an adult: each part in its own currency, and the whole in both.
 *
 * Fares go from gate to gate and do not add up along the way. A part that is not known counts with the least
 * it can cost, 0 where nothing is known, and the total says `from`.
 *
 * @throws {RangeError} when the rate is not a positive finite number
 */
export function journeyFare(legs: readonly Leg[], context: FareContext): Fare {
  const { hkdPerCny } = context.rate;
  if (!(hkdPerCny > 0 && hkdPerCny < Infinity)) {
    throw new RangeError(`The rate must be positive and finite, got ${hkdPerCny} HKD for 1 CNY.`);
  }
  const parts = fareParts(legs, context);
  const paid = (currency: Currency) => parts.filter((part) => part.currency === currency);
  const [cny, hkd] = [total(paid('CNY')), total(paid('HKD'))];
  return {
    ...(paid('CNY').length > 0 ? { cny } : {}),
    ...(paid('HKD').length > 0 ? { hkd } : {}),
    totalCny: rounded(cny + hkd / hkdPerCny),
    totalHkd: rounded(hkd + cny * hkdPerCny),
    rate: context.rate,
    from: parts.some(({ kind }) => kind === 'from'),
    parts,
    evidence: parts.length === 0 ? 'published' : weakestEvidence(parts.map(({ evidence }) => evidence)),
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
}

function fareParts(legs: readonly Leg[], context: FareContext): FarePart[] {
  const { tables, links, lines, day, ticket = 'octopus' } = context;
  return fareRides(legs, lines, ticket).map((ride) =>
    ride.kind === 'bus' ? busFare(ride.leg, links) : gatedFare(ride, tables, day, ticket),
  );
}

/** In cents, so that 0.1 + 0.2 is 0.3. */
function total(parts: readonly FarePart[]): number {
  return parts.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0) / 100;
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
