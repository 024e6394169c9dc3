import { keptAt } from '../model/kept-for.ts';
import type { Seconds } from '../model/units.ts';
import type { Clearance } from './clearance.ts';
import { shareWithin, shiftedLogNormal } from './clearance.ts';

/** Seconds between the points a distribution begins with. Divides a minute, so clock times stay exact. */
export const FINE: Seconds = 10;
/** Seconds between the points of one that is spread out. */
export const COARSE: Seconds = 40;
/** Where no point holds more than this of all, points further apart change nothing one could tell. */
export const SPREAD = 0.05;

/** When somebody is somewhere: shares at `start`, `start + step`, …, and who never gets there. */
export interface Distribution {
  /** The earliest possible moment, exactly. */
  readonly start: Seconds;
  readonly step: Seconds;
  readonly shares: Float64Array;
  /** Share that is too late; with `shares` it adds up to 1. */
  readonly missed: number;
}

/** A distribution being gathered. */
export type Gathering = Omit<Distribution, 'missed'>;

/** The 99.5th percentile of the standard normal: the slowest 5 in 1000 of a clearance are put there. */
const Z_KEPT = 2.5758293035489;

/** All at one moment. */
export function certain(time: Seconds): Distribution {
  return { start: time, step: FINE, shares: Float64Array.of(1), missed: 0 };
}

/** Room for shares between two moments. */
export function gathering(start: Seconds, end: Seconds, step: Seconds): Gathering {
  return { start, step, shares: new Float64Array(Math.ceil((end - start) / step) + 2) };
}

/** Puts a share at a moment within the room, between the two nearest points so that its mean stays. */
export function put(into: Gathering, time: Seconds, share: number): void {
  const at = Math.max(0, (time - into.start) / into.step);
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
export function gathered({ start, step, shares }: Gathering, missed: number): Distribution {
  let length = shares.length;
  while (length > 1 && shares[length - 1] === 0) length -= 1;
  return { start, step, shares: shares.subarray(0, length), missed };
}

/**
 * The same with points as far apart as its spread allows; every second one is halved between its neighbours.
 *
 * No point then holds more than half of `SPREAD`: a last train or a closing hour falls within one, and decides about
 * all of it.
 */
export function coarsened(now: Distribution): Distribution {
  if (now.step >= COARSE || greatest(now.shares) > SPREAD / 4) return now;
  const { start, step, shares, missed } = now;
  const wider = new Float64Array((shares.length >> 1) + 1);
  for (let point = 0; point < shares.length; point += 1) {
    const share = shares[point]!;
    if (point % 2 === 0) wider[point / 2]! += share;
    else {
      wider[(point - 1) / 2]! += share / 2;
      wider[(point + 1) / 2]! += share / 2;
    }
  }
  return coarsened({ start, step: 2 * step, shares: wider, missed });
}

/** The greatest of all shares. */
export function greatest(shares: Float64Array): number {
  let most = 0;
  for (let point = 0; point < shares.length; point += 1) if (shares[point]! > most) most = shares[point]!;
  return most;
}

/**
 * Puts times that begin at `time` and last anything from 0 to `width`, each as likely, but end by `latest`.
 *
 * Each piece of the width goes to the points around it in proportion to nearness; the run of whole steps is summed
 * once and moved along.
 *
 * @param time - not before the room begins
 * @param width - above 0
 */
export function putUniform(
  into: Gathering,
  time: Seconds,
  first: Float64Array,
  { width, latest }: { readonly width: Seconds; readonly latest: Seconds },
): void {
  const { shares, step } = into;
  const steps = width / step;
  const whole = Math.floor(steps);
  const rest = steps - whole;
  const beyond = rest ** 2 / 2;
  const last = rest - beyond + (whole > 0 ? 0.5 : 0);
  const offset = (time - into.start) / step;
  const base = Math.floor(offset);
  const part = offset - base;
  let inner = 0;
  let late = 0;
  for (let point = 0; point < first.length + whole + 1; point += 1) {
    const tail = shareAt(first, point - whole);
    if (whole > 0) inner += shareAt(first, point - 1) - tail;
    const head = whole > 0 ? shareAt(first, point) / 2 + inner : 0;
    const share = (head + last * tail + beyond * shareAt(first, point - whole - 1)) / steps;
    if (time + point * step > latest) late += share;
    else {
      shares[base + point]! += share * (1 - part);
      shares[base + point + 1]! += share * part;
    }
  }
  if (late > 0) put(into, latest, late);
}

function shareAt(shares: Float64Array, point: number): number {
  return point >= 0 && point < shares.length ? shares[point]! : 0;
}

/** Kernels made before, by their clearance: a query meets the same few crossings again and again. */
const kernels = new Map<string, Kernel>();
const KERNELS_KEPT = 64;

/**
 * A shifted log-normal counted from its least, to be added to a distribution of this step.
 *
 * @param stride - steps from one of its points to the next: what is spread over several of them needs no finer ones
 * @throws {RangeError} as `shiftedLogNormal`
 */
export function clearanceKernel(clearance: Clearance, step: Seconds, stride: number): Kernel {
  const key = `${clearance.least} ${clearance.typical} ${clearance.p95} ${step} ${stride}`;
  return keptAt(kernels, key, () => logNormalKernel(clearance, step, stride), KERNELS_KEPT);
}

function logNormalKernel(clearance: Clearance, step: Seconds, stride: number): Kernel {
  const fit = shiftedLogNormal(clearance);
  const reach = Math.exp(fit.mu + fit.sigma * Z_KEPT);
  if (fit.sigma === 0) return { shares: certainShares(reach, step), stride: 1 };
  const points = Math.max(0, Math.ceil(reach / (step * stride)));
  const shares = new Float64Array(points + 1);
  let below = 0;
  for (let point = 0; point < points; point += 1) {
    const within = shareWithin(fit, fit.shift + (point + 0.5) * step * stride);
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
export function moment({ start, step, shares }: Distribution, share: number): Seconds | undefined {
  let below = 0;
  for (let point = 0; point < shares.length; point += 1) {
    const own = shares[point]!;
    if (own > 0 && below + own >= share - 1e-12) {
      const around = (shares[point - 1] ?? 0) + (shares[point + 1] ?? 0);
      // A train many wait for is a moment, not a stretch.
      const within = own > 2 * around ? 0 : (share - below) / own - 0.5;
      return start + step * Math.min(Math.max(point + within, 0), shares.length - 1);
    }
    below += own;
  }
  return undefined;
}

function certainShares(time: Seconds, step: Seconds): Float64Array {
  const into = gathering(0, time, step);
  put(into, time, 1);
  return gathered(into, 0).shares;
}
