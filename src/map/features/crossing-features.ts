import type { Feature, FeatureCollection, Point } from 'geojson';
import { metresBetween } from '../../geometry/flat-earth.ts';
import type { CrossingState, SceneCrossing } from '../../model/scene.ts';
import type { Position } from '../../model/units.ts';
import { pixelsAtZoomZero } from '../metres.ts';
import { collection, point } from './collection.ts';
import type { LocalName, NameProperties } from './names.ts';
import { namesInCity } from './names.ts';

/** What the layers of crossings read, and what picking needs. */
export interface CrossingProperties extends NameProperties, LocalName {
  /** Of the crossing, on both of its sides. */
  readonly id: string;
  readonly kind: 'crossing';
  readonly state: CrossingState;
  readonly exists: boolean;
  /** Zooms between which it is drawn: from the first, below the second. */
  readonly from: number;
  readonly until: number;
}

/** CSS pixels two gates must be apart to be drawn singly. */
const APART = 44;
/** Metres: two sides closer than this are one building and never drawn singly. */
const ONE_BUILDING = 60;
/** Beyond every zoom of the map. */
const NEVER = 30;

/**
 * Gates of crossings: one between the two sides while they are close on screen, then one for each side.
 */
export function crossingFeatures(
  crossings: readonly SceneCrossing[],
): FeatureCollection<Point, CrossingProperties> {
  return collection(crossings.flatMap(gates));
}

function gates({ crossing, state, standing }: SceneCrossing): Feature<Point, CrossingProperties>[] {
  const { shenzhen, hongKong } = crossing.sides;
  const common = { id: crossing.id, kind: 'crossing' as const, state, exists: standing.exists };
  const whole = namesInCity(crossing.names, 'shenzhen');
  if (shenzhen === undefined || hongKong === undefined) {
    const only = shenzhen ?? hongKong;
    return only === undefined ? [] : [point(only.position, { ...common, ...whole, from: 0, until: NEVER })];
  }
  const split = splitZoom(shenzhen.position, hongKong.position);
  return [
    point(between(shenzhen.position, hongKong.position), { ...common, ...whole, from: 0, until: split }),
    ...(split === NEVER
      ? []
      : [
          point(shenzhen.position, {
            ...common,
            ...namesInCity(shenzhen.names, 'shenzhen'),
            from: split,
            until: NEVER,
          }),
          point(hongKong.position, {
            ...common,
            ...namesInCity(hongKong.names, 'hong-kong'),
            from: split,
            until: NEVER,
          }),
        ]),
  ];
}

/** First whole zoom at which both sides have room for their own gate. */
function splitZoom(one: Position, other: Position): number {
  const distance = metresBetween(one, other);
  if (distance < ONE_BUILDING) return NEVER;
  return Math.ceil(Math.log2(APART / pixelsAtZoomZero(distance, one[1])));
}

function between(one: Position, other: Position): Position {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}
