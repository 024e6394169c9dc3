import type { Figure } from './figure.ts';
import type { JourneyMarks } from './journey-marks.ts';
import type { Box } from './labels.ts';
import { HEIGHT, WIDTH } from './picture.ts';
import type { PlacedLabel } from './placed-labels.ts';

/** Units left free beside a journey and its names. */
const ROOM = 32;

/**
 * The part of the picture that a journey needs, with its own names; never narrower than half of it.
 *
 * @param labels - the names on it
 * @param ratio - width over height that it must have; absent: as the journey has it
 */
export function viewOf(
  figure: Figure,
  marks: JourneyMarks,
  labels: readonly PlacedLabel[],
  ratio?: number,
): Box {
  if (marks.bounds === undefined) return { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const own = namesOf(figure, marks, labels);
  const needed = around([marks.bounds, ...own.map(({ box }) => box)]);
  const [wide, high] = [Math.max(needed.width, WIDTH / 2), needed.height];
  const width = Math.min(WIDTH, Math.max(wide, high * (ratio ?? 0)));
  const height = Math.min(HEIGHT, ratio === undefined ? high : Math.max(high, width / ratio));
  const x = within(needed.x + needed.width / 2 - width / 2, WIDTH - width);
  const y = within(needed.y + needed.height / 2 - height / 2, HEIGHT - height);
  return { x, y, width, height };
}

/** Of the names on the picture, those of a journey: of its stations, and of where it crosses the boundary. */
export function namesOf({ gates }: Figure, { bars }: JourneyMarks, labels: readonly PlacedLabel[]) {
  const crossed = gates.filter(({ at }) => bars.includes(at)).map(({ crossing }) => crossing);
  return labels.filter(({ id, look }) => look === 'called' || crossed.includes(id));
}

/** What holds all of them, and some room beside. */
function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const lower = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: x - ROOM, y: y - ROOM, width: right - x + ROOM * 2, height: lower - y + ROOM * 2 };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
