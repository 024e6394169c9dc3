import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { positionAt } from '../../geometry/along-path.ts';
import { metresBetween } from '../../geometry/flat-earth.ts';
import type { Journey, Leg } from '../../model/journey.ts';
import type { Texts } from '../../model/names.ts';
import type { Metres, Position } from '../../model/units.ts';
import { textOn } from '../../theme/contrast.ts';
import { lineEdge } from '../../theme/line-edge.ts';
import { DARK, LIGHT } from '../../theme/palette.ts';
import type { Gazetteer } from '../journeys/gazetteer.ts';
import type { LegMode, LegWay } from '../journeys/leg-ways.ts';
import { legWays } from '../journeys/leg-ways.ts';
import { track } from '../journeys/track.ts';
import { pixelsAtZoomZero } from '../metres.ts';
import { collection, line, point } from './collection.ts';

/** What the layers of the chosen journey's legs read. */
export interface LegProperties {
  readonly id: string;
  readonly kind: 'leg';
  /** Index in the journey's legs: by it a leg is pointed at. */
  readonly leg: number;
  readonly mode: LegMode;
  /** False where it is drawn straight, or through known places only. */
  readonly known: boolean;
  /** The line's badge, or a bus's operator and number; empty for the rest. */
  readonly 'badge-en': string;
  readonly 'badge-zh-Hans': string;
  readonly 'badge-zh-Hant': string;
  /** Whole zoom (filters know no other) from which the leg is about long enough to carry its badge. */
  readonly from: number;
  /** Ground of the badge, and black or white on it. */
  readonly colour: string;
  readonly badgeText: string;
  /** Colours of stroke and edge in each palette. */
  readonly strokeLight: string;
  readonly strokeDark: string;
  readonly edgeLight: string;
  readonly edgeDark: string;
}

/** Ground of a bus's badge: the same by day and by night, as those of lines are. */
const BUS_BADGE = LIGHT.bus;
/** CSS pixels a badge covers on its leg, and a zoom below every one of the map. */
const BADGE = { margin: 44, letter: 7, always: 0 };
const NO_BADGE: Texts = { en: '', 'zh-Hans': '', 'zh-Hant': '' };

/** Ways of the chosen journey's legs, and a point at the middle of each ride and bus for its badge. */
export function legFeatures(
  journey: Journey,
  where: Gazetteer,
): FeatureCollection<LineString | Point, LegProperties> {
  const ways = legWays(journey, where);
  const badged = longestWays(ways);
  return collection<LineString | Point, LegProperties>(
    ways.flatMap((way): Feature<LineString | Point, LegProperties>[] => {
      const properties = legProperties(way, journey.legs[way.leg]!, where);
      const drawn = line(way.path, properties);
      return badged.has(way) ? [drawn, point(middle(way.path), properties)] : [drawn];
    }),
  );
}

/** Of each ride and bus the piece that covers the most ground, the first of equals. */
function longestWays(ways: readonly LegWay[]): ReadonlySet<LegWay> {
  const longest = new Map<number, { way: LegWay; metres: Metres }>();
  for (const way of ways) {
    if (way.mode !== 'ride' && way.mode !== 'bus') continue;
    const metres = track(way.path, true).distances.at(-1)!;
    if (metres > (longest.get(way.leg)?.metres ?? -1)) longest.set(way.leg, { way, metres });
  }
  return new Set([...longest.values()].map(({ way }) => way));
}

function middle(path: readonly Position[]): Position {
  const measured = track(path, true);
  return positionAt(measured, measured.distances.at(-1)! / 2);
}

function legProperties(
  { leg: index, mode, path, isKnown }: LegWay,
  leg: Leg,
  where: Gazetteer,
): LegProperties {
  const { badge, colour, ...colours } = look(leg, where);
  return {
    id: String(index),
    kind: 'leg',
    leg: index,
    mode,
    known: isKnown,
    'badge-en': badge.en,
    'badge-zh-Hans': badge['zh-Hans'],
    'badge-zh-Hant': badge['zh-Hant'],
    from: badgeZoom(path, badge.en),
    colour,
    badgeText: textOn(colour),
    ...colours,
  };
}

/** A badge would hide a leg that is shorter than itself. */
function badgeZoom(path: readonly Position[], badge: string): number {
  const [start, end] = [path[0]!, path.at(-1)!];
  const across = pixelsAtZoomZero(metresBetween(start, end), start[1]);
  const needed = BADGE.margin + BADGE.letter * badge.length;
  return across === 0 ? BADGE.always : Math.round(Math.log2(needed / across));
}

function look(leg: Leg, where: Gazetteer) {
  const line = leg.kind === 'ride' ? where.line(leg.line) : undefined;
  if (line !== undefined) {
    const { badge, colour } = line;
    const edges = { edgeLight: lineEdge(colour, LIGHT), edgeDark: lineEdge(colour, DARK) };
    return { badge, colour, strokeLight: colour, strokeDark: colour, ...edges };
  }
  const neutral = leg.kind === 'bus' || leg.kind === 'ride' ? 'bus' : 'onFoot';
  const route = leg.kind === 'bus' ? leg.route : '';
  return {
    badge: route === '' ? NO_BADGE : { en: route, 'zh-Hans': route, 'zh-Hant': route },
    colour: BUS_BADGE,
    strokeLight: LIGHT[neutral],
    strokeDark: DARK[neutral],
    edgeLight: LIGHT.casing,
    edgeDark: DARK.casing,
  };
}
