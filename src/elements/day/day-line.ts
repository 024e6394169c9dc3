import type { ProfilePoint, ProfileWay } from '../../model/day-profile.ts';
import type { Seconds } from '../../model/units.ts';
import type { DayScale } from './day-scale.ts';
import { LONGEST_PAUSE } from './way-at.ts';

/** A way's line in the picture. */
export interface DayLine {
  /** Path of an SVG through the departures that follow one another closely. */
  readonly path: string;
  /** Waits for the next departure where they are long: steps up to them and down along them; none where nothing runs. */
  readonly waits: string;
  /** Where marks stand: here and there on the line, and on each departure after which one waits. */
  readonly marks: readonly (readonly [x: number, y: number])[];
}

/** Pixels between the marks of one line, and how far apart the first marks of two lines are. */
const MARK_EVERY = 84;
const MARK_SHIFT = 17;

/**
 * The line of a way: straight between departures that follow one another closely. Where one waits longer, as for the
 * trains of a timetable, a step up to the wait and down along it.
 *
 * @param step - seconds between the departures that were looked at
 * @param index - of the way, so that marks of several lines do not stand on one another
 */
export function dayLine({ points }: ProfileWay, scale: DayScale, step: Seconds, index: number): DayLine {
  const path: string[] = [];
  const waits: string[] = [];
  const marks: (readonly [number, number])[] = [];
  let nextMark = scale.left + MARK_SHIFT * (index + 0.5);
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    const pause = pauseBetween(before, point);
    const [x, y] = [scale.x(point.departure), yOf(scale, point, point.departure)];
    path.push(`${pause > 2 * step ? 'M' : 'L'}${pair(x, y)}`);
    if (before !== undefined && pause > 2 * step && pause <= LONGEST_PAUSE) {
      waits.push(waitBetween(scale, before, point));
    }
    const isLast = pauseBetween(point, points[at + 1]) > 2 * step;
    if (!isLast && x < nextMark) continue;
    marks.push([x, y]);
    nextMark = x + MARK_EVERY;
  }
  return { path: path.join(''), waits: waits.join(''), marks };
}

function pauseBetween(before: ProfilePoint | undefined, after: ProfilePoint | undefined): Seconds {
  return before === undefined || after === undefined ? Infinity : after.departure - before.departure;
}

function waitBetween(scale: DayScale, before: ProfilePoint, after: ProfilePoint): string {
  const start = scale.x(before.departure);
  const foot = yOf(scale, before, before.departure);
  const top = yOf(scale, after, before.departure);
  const end = pair(scale.x(after.departure), yOf(scale, after, after.departure));
  return `M${pair(start, foot)}L${pair(start, top)}L${end}`;
}

function yOf({ measure, y }: DayScale, { arrival }: ProfilePoint, leaving: Seconds): number {
  return y(measure === 'minutes' ? arrival - leaving : arrival);
}

function pair(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
