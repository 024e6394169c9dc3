import type { Locale } from '../model/names.ts';
import type { Figure, Gate, Stop } from './figure.ts';
import type { JourneyMarks } from './journey-marks.ts';
import type { Box, Label } from './labels.ts';
import { labelBeside, overlap } from './labels.ts';
import { HEIGHT, LETTERS, WIDTH } from './picture.ts';
import { distance } from './point.ts';
import type { CompassSide } from './side.ts';

/** A name at its place, and how it is written. */
export interface PlacedLabel extends Label {
  /** Of the station or crossing it names. */
  readonly id: string;
  readonly kind: 'station' | 'crossing';
  readonly look: 'loud' | 'quiet' | 'called' | 'crossing';
}

/** Where a name goes that the layout gives no side: the first that is free. */
const TRIED: readonly CompassSide[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'];

/** A covered name, or one that is cut off, is worse than any line under it. */
const WORSE = 100;
/** Width of a journey's line. */
const TRAIL = 8;

/**
 * The names on the diagram.
 *
 * Names of a journey and of what is picked come first; others that they would cover are left out.
 *
 * @param picked - ids of stations that are picked or pointed at
 * @param letters - letter height of the journey's own names: larger where the picture is small
 */
export function placedLabels(
  { stops, gates }: Figure,
  locale: Locale,
  marks: JourneyMarks | undefined,
  picked: readonly string[],
  letters: number = LETTERS.loud,
): PlacedLabel[] {
  const first = (stop: Stop) => picked.includes(stop.id) || marks?.named.has(stop.id) === true;
  const marked = gates.map(({ at: [x, y] }) => ({ x: x - 11, y: y - 10, width: 22, height: 20 }));
  const placed = gateLabels(gates, locale, marks, letters);
  const trail = marks === undefined ? [] : trailOf(marks.runs);
  for (const stop of stops.filter(first)) {
    const taken = [...marked, ...placed.map(({ box }) => box)];
    placed.push(freeLabel(stop, locale, { taken, trail, letters }));
  }
  const called = placed.filter(({ look, size }) => look === 'called' || size > LETTERS.crossing);
  for (const stop of stops) {
    if (first(stop) || stop.side === undefined) continue;
    const label = stopLabel(stop, stop.side, locale, stop.loud ? 'loud' : 'quiet');
    if (!called.some(({ box }) => overlap(box, label.box))) placed.push(label);
  }
  return placed;
}

/** Names of crossings, first of those that the journey uses; none over another. */
function gateLabels(
  gates: readonly Gate[],
  locale: Locale,
  marks: JourneyMarks | undefined,
  letters: number,
): PlacedLabel[] {
  const isCrossed = ({ at }: Gate) => marks?.bars.includes(at) === true;
  const placed: PlacedLabel[] = [];
  for (const gate of [...gates.filter(isCrossed), ...gates.filter((each) => !isCrossed(each))]) {
    const label = gateLabel(gate, locale, isCrossed(gate) ? letters : LETTERS.crossing);
    if (!placed.some(({ box }) => overlap(box, label.box))) placed.push(label);
  }
  return placed;
}

/** What a name keeps clear of, and how large it is. */
interface Surroundings {
  readonly taken: readonly Box[];
  readonly trail: readonly Box[];
  readonly letters: number;
}

function freeLabel(stop: Stop, locale: Locale, { taken, trail, letters }: Surroundings): PlacedLabel {
  const sides = stop.side === undefined ? TRIED : [stop.side, ...TRIED];
  const tried = sides.map((side) => stopLabel(stop, side, locale, 'called', letters));
  const covered = ({ box: own }: PlacedLabel) =>
    (taken.filter((box) => overlap(padded(box), own)).length + (isWhole(own) ? 0 : 1)) * WORSE +
    trail.filter((box) => overlap(box, own)).length;
  return tried.reduce((best, label) => (covered(label) < covered(best) ? label : best));
}

/** The journey's wide lines as a row of small boxes. */
function trailOf(runs: JourneyMarks['runs']): Box[] {
  return runs.flatMap((points) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index]!;
      const steps = Math.ceil(distance(from, to) / TRAIL);
      return Array.from({ length: steps + 1 }, (_, step) => {
        const share = steps === 0 ? 0 : step / steps;
        const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        return { x: x - TRAIL / 2, y: y - TRAIL / 2, width: TRAIL, height: TRAIL };
      });
    }),
  );
}

function stopLabel(
  stop: Stop,
  side: CompassSide,
  locale: Locale,
  look: PlacedLabel['look'],
  letters?: number,
): PlacedLabel {
  const size = letters ?? (look === 'quiet' ? LETTERS.quiet : LETTERS.loud);
  const gap = stop.interchange || look === 'called' ? 9 : 7.5;
  return {
    ...labelBeside(stop.names[locale], stop.spots, side, size, gap),
    id: stop.id,
    kind: 'station',
    look,
  };
}

function gateLabel({ crossing, at, side, scene }: Gate, locale: Locale, size: number): PlacedLabel {
  const label = labelBeside(scene.crossing.names[locale], [at], side, size, 14);
  return { ...label, id: crossing, kind: 'crossing', look: 'crossing' };
}

/** Whether all of it is on the picture, also in a font with wider letters than was estimated. */
function isWhole({ x, y, width, height }: Box): boolean {
  const more = width / 10;
  return x >= more && y >= 0 && x + width + more <= WIDTH && y + height <= HEIGHT;
}

function padded({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 1, width: width + 4, height: height + 2 };
}
