import type { Seconds } from '../model/units.ts';
import type { Clearance } from './clearance.ts';
import { shareWithin, shiftedLogNormal } from './clearance.ts';

/** Seconds between the points a distribution is kept at. Divides a minute, so clock times stay exact. */
export const STEP: Seconds = 10;

/** When somebody is somewhere: shares at `start`, `start + STEP`, …, and who never gets there. */
export interface Distribution {
  /** The earliest possible moment, exactly. */
  readonly start: Seconds;
  readonly shares: Float64Array;
  /** Share that is too late; with `shares` it adds up to 1. */
  readonly missed: number;
}

/** A distribution being gathered. */
export interface Gathering {
  readonly start: Seconds;
  readonly shares: Float64Array;
}

/** The 99.5th percentile of the standard normal: the slowest 5 in 1000 of a clearance are put there. */
const Z_KEPT = 2.5758293035489;

/** All at one moment. */
export function certain(time: Seconds): Distribution {
  return { start: time, shares: Float64Array.of(1), missed: 0 };
}

/** Room for shares between two moments. */
export function gathering(start: Seconds, end: Seconds): Gathering {
  return { start, shares: new Float64Array(Math.ceil((end - start) / STEP) + 2) };
}

/** Puts a share at a moment within the room, between the two nearest points so that its mean stays. */
export function put(into: Gathering, time: Seconds, share: number): void {
  const at = Math.max(0, (time - into.start) / STEP);
  const point = Math.floor(at);
  const rest = at - point;
  into.shares[point]! += share * (1 - rest);
  if (rest > 0) into.shares[point + 1]! += share * rest;
}

/** A time that is added to another: its shares at 0, at `stride` steps, at twice as many …. */
export interface Kernel {
  readonly shares: Float64Array;
  readonly stride: number;
}

/** Puts the sum of two independent times, of which the first begins where the room does. */
export function putSum(into: Gathering, first: Float64Array, { shares: kernel, stride }: Kernel): void {
  const { shares } = into;
  for (let point = 0; point < first.length; point += 1) {
    const share = first[point]!;
    if (share === 0) continue;
    for (let other = 0, at = point; other < kernel.length; other += 1, at += stride)
      shares[at]! += share * kernel[other]!;
  }
}

/** The distribution gathered, without the empty points at its end. */
export function gathered({ start, shares }: Gathering, missed: number): Distribution {
  let length = shares.length;
  while (length > 1 && shares[length - 1] === 0) length -= 1;
  return { start, shares: shares.subarray(0, length), missed };
}

/**
 * Puts times that begin at `time` and last anything from 0 to `width`, each as likely, but end by `latest`.
 *
 * Each piece of the width goes to the points around it in proportion to nearness; the run of whole steps is summed
 * once and moved along.
 *
 * @param width - above 0
 */
export function putUniform(
  into: Gathering,
  time: Seconds,
  first: ArrayLike<number>,
  { width, latest }: { readonly width: Seconds; readonly latest: Seconds },
): void {
  const steps = width / STEP;
  const whole = Math.floor(steps);
  const rest = steps - whole;
  const beyond = rest ** 2 / 2;
  const last = rest - beyond + (whole > 0 ? 0.5 : 0);
  const at = (point: number) => (point >= 0 && point < first.length ? first[point]! : 0);
  let inner = 0;
  let late = 0;
  for (let point = 0; point < first.length + whole + 1; point += 1) {
    if (whole > 0) inner += at(point - 1) - at(point - whole);
    const head = whole > 0 ? at(point) / 2 + inner : 0;
    const share = (head + last * at(point - whole) + beyond * at(point - whole - 1)) / steps;
    const moment = time + point * STEP;
    if (moment > latest) late += share;
    else if (share > 0) put(into, moment, share);
  }
  if (late > 0) put(into, latest, late);
}

/** Kernels made before, by their clearance: a query meets the same few crossings again and again. */
const kernels = new Map<string, Kernel>();
const KERNELS_KEPT = 64;

/**
 * A shifted log-normal counted from its least.
 *
 * @param stride - steps from one of its points to the next: what is spread over several of them needs no finer ones
 * @throws {RangeError} as `shiftedLogNormal`
 */
export function clearanceKernel(clearance: Clearance, stride: number): Kernel {
  const key = `${clearance.least} ${clearance.typical} ${clearance.p95} ${stride}`;
  const kept = kernels.get(key);
  if (kept !== undefined) return kept;
  const kernel = logNormalKernel(clearance, stride);
  if (kernels.size >= KERNELS_KEPT) kernels.clear();
  kernels.set(key, kernel);
  return kernel;
}

function logNormalKernel(clearance: Clearance, stride: number): Kernel {
  const fit = shiftedLogNormal(clearance);
  const reach = Math.exp(fit.mu + fit.sigma * Z_KEPT);
  if (fit.sigma === 0) return { shares: certainShares(reach), stride: 1 };
  const points = Math.max(0, Math.ceil(reach / (STEP * stride)));
  const shares = new Float64Array(points + 1);
  let below = 0;
  for (let point = 0; point < points; point += 1) {
    const within = shareWithin(fit, fit.shift + (point + 0.5) * STEP * stride);
    shares[point] = within - below;
    below = within;
  }
  shares[points] = 1 - below;
  return { shares, stride };
}

/**
 * The moment by which a share of all, those who never arrive included, is there.
 *
 * @param share - above 0, below 1
 * @returns undefined when fewer ever arrive
 */
export function moment({ start, shares }: Distribution, share: number): Seconds | undefined {
  let below = 0;
  for (let point = 0; point < shares.length; point += 1) {
    const own = shares[point]!;
    if (own > 0 && below + own >= share - 1e-12) {
      const around = (shares[point - 1] ?? 0) + (shares[point + 1] ?? 0);
      // A train many wait for is a moment, not ten seconds.
      const within = own > 2 * around ? 0 : (share - below) / own - 0.5;
      return start + STEP * Math.min(Math.max(point + within, 0), shares.length - 1);
    }
    below += own;
  }
  return undefined;
}

function certainShares(time: Seconds): Float64Array {
  const into = gathering(0, time);
  put(into, time, 1);
  return gathered(into, 0).shares;
}
