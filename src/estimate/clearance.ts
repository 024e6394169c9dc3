import type { Traveller } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import { CLEARANCE_BY_HOUR, CLEARANCE_BY_TRAVELLER } from './assumptions.ts';

/** How long both checks of a crossing and the walk between them take. */
export interface Clearance {
  /** Never quicker. */
  readonly least: Seconds;
  /** Median. */
  readonly typical: Seconds;
  /** 95th percentile. */
  readonly p95: Seconds;
}

/** A time of `shift + exp(mu + sigma × Z)`, Z a standard normal; a certain time when `sigma` is 0. */
export interface ShiftedLogNormal {
  readonly shift: Seconds;
  readonly mu: number;
  readonly sigma: number;
}

/** Who passes, when and which way. */
export interface Passage {
  /** Absent: as the tables say. */
  readonly traveller?: Traveller | undefined;
  readonly direction: 'southbound' | 'northbound';
  /** Public holidays are not known here: they count by their weekday, though crossings are as full as at weekends. */
  readonly dayKind: 'weekday' | 'weekend';
  /** Seconds after Hong Kong midnight; may exceed 86 400 or be negative. */
  readonly time: Seconds;
}

/** 95th percentile of the standard normal. */
const Z_95 = 1.6448536269514722;
const HOUR = 3600;

/**
 * The shifted log-normal with these three figures, and exactly these.
 *
 * `least` is where it begins, so it is the shift; half lie below `shift + exp(mu)`, so `mu = ln(typical − least)`;
 * 95 of 100 lie below `shift + exp(mu + 1.645 sigma)`, so `sigma = ln((p95 − least) / (typical − least)) / 1.645`.
 *
 * @throws {RangeError} unless least < typical ≤ p95, or all three are equal
 */
export function shiftedLogNormal({ least, typical, p95 }: Clearance): ShiftedLogNormal {
  if (least === typical && typical === p95) return { shift: least, mu: -Infinity, sigma: 0 };
  if (!(least < typical && typical <= p95 && p95 < Infinity)) {
    throw new RangeError(
      `Clearance must rise from least over typical to 95th percentile, got ${least}, ${typical}, ${p95} s.`,
    );
  }
  const mu = Math.log(typical - least);
  return { shift: least, mu, sigma: (Math.log(p95 - least) - mu) / Z_95 };
}

/** The share of passages that take at most so long, 0 to 1; true to 2 × 10⁻⁷. */
export function shareWithin({ shift, mu, sigma }: ShiftedLogNormal, time: Seconds): number {
  if (sigma === 0) return time >= shift + Math.exp(mu) ? 1 : 0;
  return time > shift ? normalShare((Math.log(time - shift) - mu) / sigma) : 0;
}

/**
 * What the time above the least is multiplied with, for this traveller at this hour.
 *
 * Who travels and how full it is are taken as independent. All of it is assumed: see `assumptions.ts`.
 */
export function clearanceFactor({ traveller, direction, dayKind, time }: Passage): number {
  const hour = ((((time / HOUR) % 24) + 24) % 24) as number;
  const crowding = CLEARANCE_BY_HOUR[dayKind].find(
    (each) => each.direction === direction && hour >= each.hours[0] && hour < each.hours[1],
  );
  const own = traveller === undefined ? 1 : CLEARANCE_BY_TRAVELLER[traveller];
  return own * (crowding?.factor ?? 1);
}

/**
 * Clearance under a factor: the least stays, for nobody walks faster through an empty hall; what is above it
 * stretches.
 *
 * @throws {RangeError} when the factor is negative or not finite
 */
export function stretched({ least, typical, p95 }: Clearance, factor: number): Clearance {
  if (!(factor >= 0 && factor < Infinity)) {
    throw new RangeError(`A clearance factor must be at least 0 and finite, got ${factor}.`);
  }
  return { least, typical: least + factor * (typical - least), p95: least + factor * (p95 - least) };
}

/** Share of a standard normal below `z`, by Chebyshev fit of the complementary error function (error < 1.2e-7). */
function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  let tail = 0;
  for (let power = COEFFICIENTS.length - 1; power >= 0; power -= 1) tail = tail * t + COEFFICIENTS[power]!;
  const half = (t * Math.exp(-x * x + tail)) / 2;
  return z < 0 ? half : 1 - half;
}

/** Numerical Recipes, `erfcc`. */
const COEFFICIENTS: readonly number[] = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];
