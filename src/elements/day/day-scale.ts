import type { DayProfile } from '../../model/day-profile.ts';
import type { Seconds } from '../../model/units.ts';

/** What the chart's y axis shows. */
export type DayMeasure = 'minutes' | 'arrival';

/** Where moments and values lie in the picture, in pixels. */
export interface DayScale {
  readonly measure: DayMeasure;
  readonly width: number;
  readonly height: number;
  /** Edges of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Moments at the left and at the right edge. */
  readonly from: Seconds;
  readonly to: Seconds;
  readonly x: (moment: Seconds) => number;
  /** Of a length or an arrival, after the measure. */
  readonly y: (value: Seconds) => number;
  readonly moment: (x: number) => Seconds;
  readonly xTicks: readonly Seconds[];
  readonly yTicks: readonly Seconds[];
}

const HOUR: Seconds = 3600;
const MINUTE: Seconds = 60;
/** The plot begins and ends no later and no earlier than this: days compare at a glance. */
const WIDEST: readonly [Seconds, Seconds] = [6 * HOUR, 22 * HOUR];
/** A journey so much longer than the shortest is cut off at the top. */
const TALLEST: Seconds = 3 * HOUR;
/** Pixels that a label needs. */
const X_LABEL = 40;
const Y_LABEL = 30;
const X_STEPS: readonly Seconds[] = [1, 2, 3, 4, 6].map((hours) => hours * HOUR);
const Y_STEPS: readonly Seconds[] = [5, 10, 15, 30, 60, 120, 180, 240].map((minutes) => minutes * MINUTE);

/** The scale of a day in a picture of so many pixels; undefined when nothing runs all day. */
export function dayScale(
  profile: DayProfile,
  measure: DayMeasure,
  { width, height }: { width: number; height: number },
): DayScale | undefined {
  const points = profile.ways.flatMap((way) => way.points);
  if (points.length === 0) return undefined;
  const departures = points.map(({ departure }) => departure);
  const from = Math.floor(Math.min(WIDEST[0], ...departures) / HOUR) * HOUR;
  const to = Math.ceil(Math.max(WIDEST[1], ...departures) / HOUR) * HOUR;
  const edges = { left: measure === 'minutes' ? 34 : 42, right: width - 10, top: 44, bottom: height - 24 };
  const values = points.map(({ departure, arrival }) =>
    measure === 'minutes' ? arrival - departure : arrival,
  );
  const yStep = stepOf(Y_STEPS, rangeOf(values, measure), (edges.bottom - edges.top) / Y_LABEL);
  const [low, high] = rounded(rangeOf(values, measure), yStep);
  const x = (moment: Seconds) => edges.left + ((moment - from) / (to - from)) * (edges.right - edges.left);
  const y = (value: Seconds) => edges.bottom - ((value - low) / (high - low)) * (edges.bottom - edges.top);
  const xStep = stepOf(X_STEPS, [from, to], (edges.right - edges.left) / X_LABEL);
  return {
    measure,
    width,
    height,
    ...edges,
    from,
    to,
    x,
    y,
    moment: (at) => from + ((at - edges.left) / (edges.right - edges.left)) * (to - from),
    xTicks: ticksOf([from, to], xStep),
    yTicks: ticksOf([low, high], yStep),
  };
}

function rangeOf(values: readonly Seconds[], measure: DayMeasure): readonly [Seconds, Seconds] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return [least, measure === 'minutes' ? Math.min(most, least + TALLEST) : most];
}

/** The smallest step that leaves room for every label. */
function stepOf(
  steps: readonly Seconds[],
  [low, high]: readonly [Seconds, Seconds],
  labels: number,
): Seconds {
  return steps.find((step) => (high - low) / step + 1 <= labels) ?? steps.at(-1)!;
}

function rounded([low, high]: readonly [Seconds, Seconds], step: Seconds): readonly [Seconds, Seconds] {
  const least = Math.floor(low / step) * step;
  return [least, Math.max(least + step, Math.ceil(high / step) * step)];
}

function ticksOf([low, high]: readonly [Seconds, Seconds], step: Seconds): Seconds[] {
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
}
