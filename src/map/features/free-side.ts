import type { Position } from '../../model/units.ts';

/** Where a label may stand: east, north-east and so on, counter-clockwise. */
export const SIDES = ['e', 'ne', 'n', 'nw', 'w', 'sw', 's', 'se'] as const;

/** A side of a mark. */
export type Side = (typeof SIDES)[number];

/** Degrees that a CSS pixel spans at zoom 13, about where most names stand: 8 m of latitude. */
const PIXEL = 0.00008;
/** What a name covers, and how far it stands off its station, in those pixels. */
const LABEL = { width: 84, height: 18, gap: 9 };
/** Farther than this from its station no label reaches, in degrees. */
const CELL = (LABEL.width + LABEL.gap) * PIXEL;
/** Pixels between two samples of a track. */
const STEP = 12 * PIXEL;
/** Samples by which a side may be worse and still win, because text reads best to the east or west. */
const HABIT: Readonly<Record<Side, number>> = {
  e: 1.5,
  w: 1,
  ne: 0.6,
  se: 0.6,
  nw: 0.4,
  sw: 0.4,
  n: 0,
  s: 0,
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const BOXES = SIDES.map(labelBox);

/** Points along the drawn tracks, longitude and latitude in turn, by grid cell. */
export type TrackSamples = ReadonlyMap<number, readonly number[]>;

/** Samples tracks evenly, so that the room beside a station can be counted. */
export function trackSamples(paths: Iterable<readonly Position[]>): TrackSamples {
  const samples = new Map<number, number[]>();
  for (const path of paths) {
    for (let index = 1; index < path.length; index += 1)
      sampleStretch(path[index - 1]!, path[index]!, samples);
  }
  return samples;
}

/** The side of a station where a label covers least track; east or west where that is as good. */
export function freeSide(station: Position, samples: TrackSamples): Side {
  const covered = SIDES.map((side) => -HABIT[side]);
  const [column, row] = [Math.floor(station[0] / CELL), Math.floor(station[1] / CELL)];
  for (let east = -1; east <= 1; east += 1) {
    for (let north = -1; north <= 1; north += 1) {
      countCovered(station, samples.get(cellOf(column + east, row + north)) ?? [], covered);
    }
  }
  return SIDES[covered.indexOf(Math.min(...covered))]!;
}

function countCovered(station: Position, samples: readonly number[], covered: number[]): void {
  for (let index = 0; index < samples.length; index += 2) {
    const up = (samples[index + 1]! - station[1]) / PIXEL;
    if (Math.abs(up) > LABEL.height + LABEL.gap) continue;
    const right = (samples[index]! - station[0]) / PIXEL;
    for (let side = 0; side < BOXES.length; side += 1) {
      const box = BOXES[side]!;
      if (right >= box.left && right <= box.right && up >= box.bottom && up <= box.top) covered[side]! += 1;
    }
  }
}

function sampleStretch(start: Position, end: Position, samples: Map<number, number[]>): void {
  const [east, north] = [end[0] - start[0], end[1] - start[1]];
  const steps = Math.max(1, Math.ceil(Math.hypot(east, north) / STEP));
  for (let step = 0; step < steps; step += 1) {
    const [longitude, latitude] = [start[0] + (east * step) / steps, start[1] + (north * step) / steps];
    const cell = cellOf(Math.floor(longitude / CELL), Math.floor(latitude / CELL));
    const known = samples.get(cell);
    if (known) known.push(longitude, latitude);
    else samples.set(cell, [longitude, latitude]);
  }
}

/** One number for a cell; the grid of the whole world has fewer rows than the factor. */
function cellOf(column: number, row: number): number {
  return column * 100_000 + row;
}

/** The box of a label whose near corner or edge stands off the station so far, in pixels right and up. */
function labelBox(side: Side): Box {
  const { width, height, gap } = LABEL;
  const off = side.length === 2 ? gap / 2 : gap;
  const left = side.includes('e') ? off : side.includes('w') ? -off - width : -width / 2;
  const bottom = side.includes('n') ? off : side.includes('s') ? -off - height : -height / 2;
  return { left, right: left + width, bottom, top: bottom + height };
}
