import type { FeatureCollection, Point } from 'geojson';
import { metresBetween } from '../../geometry/flat-earth.ts';
import { crossingOfEnd } from '../../model/crossing-ends.ts';
import type { Journey } from '../../model/journey.ts';
import type { ItemKind } from '../../model/selection.ts';
import { strongShade } from '../../theme/line-edge.ts';
import { DARK, LIGHT } from '../../theme/palette.ts';
import type { Gazetteer } from '../journeys/gazetteer.ts';
import { legWays } from '../journeys/leg-ways.ts';
import type { Stop, StopRole } from '../journeys/stops.ts';
import { stopsOf } from '../journeys/stops.ts';
import { collection, point } from './collection.ts';
import type { Side } from './free-side.ts';
import { freeSide, trackSamples } from './free-side.ts';
import type { NameProperties } from './names.ts';

/** What the layers of the chosen journey's stops read, and what picking needs. */
export interface StopProperties extends NameProperties {
  /** Of the station, place or crossing. */
  readonly id: string;
  readonly kind: ItemKind | 'position';
  /** Number of the stop: by it a stop is lit up. */
  readonly stop: number;
  readonly role: StopRole;
  /** Zoom from which its name has room. */
  readonly namedFrom: number;
  /** Colours of the ring in each palette. */
  readonly ringLight: string;
  readonly ringDark: string;
  /** Degrees clockwise from north in which a crossing is passed; 0 for the rest. */
  readonly bearing: number;
  readonly side: Side;
}

type Rings = Pick<StopProperties, 'ringLight' | 'ringDark'>;

/** Metres within which two stops share their surroundings, and the zoom from which both names have room. */
const NEAR = 800;
const APART = 12;
/** Zoom from which stations that are only passed are named. */
const PASSED_NAMED = 12;
const NO_NAMES = { en: '', 'zh-Hans': '', 'zh-Hant': '' };

/** Marks and names of everywhere the chosen journey starts, changes, calls, crosses and ends. */
export function stopFeatures(journey: Journey, where: Gazetteer): FeatureCollection<Point, StopProperties> {
  const ways = legWays(journey, where);
  const rings = ringsOf(where);
  const samples = trackSamples(ways.map(({ path }) => path));
  return collection(
    stopsOf(journey, where).map((stop, index, all) =>
      point(stop.position, {
        ...identity(stop),
        stop: index,
        role: stop.role,
        namedFrom: namedFrom(stop, all[index - 1], all[index + 1]),
        ...rings(stop),
        bearing: stop.crossing?.bearing ?? 0,
        side: freeSide(stop.position, samples),
        ...namesOf(stop, where),
      }),
    ),
  );
}

/** Numbers of the stops that some legs light up. */
export function stopsOfLegs(journey: Journey, legs: readonly number[], where: Gazetteer): number[] {
  return stopsOf(journey, where).flatMap((stop, index) =>
    stop.legs.some((leg) => legs.includes(leg)) ? [index] : [],
  );
}

function identity({ at, crossing }: Stop): Pick<StopProperties, 'id' | 'kind'> {
  if (crossing) return { id: crossing.id, kind: 'crossing' };
  switch (at.kind) {
    case 'position':
      return { id: at.position.join(), kind: 'position' };
    case 'crossing-side':
      return { id: crossingOfEnd(at.id), kind: 'crossing' };
    default:
      return { id: at.id, kind: at.kind };
  }
}

function namesOf({ at, crossing }: Stop, where: Gazetteer): NameProperties {
  return (crossing ? where.crossing(crossing.id)?.names : where.names(at)) ?? NO_NAMES;
}

/** Beside a crossing, or a stop one walks from, a name would say the same twice until both are apart on screen. */
function namedFrom({ role, position }: Stop, before: Stop | undefined, after: Stop | undefined): number {
  if (role === 'pass') return PASSED_NAMED;
  if (role !== 'call') return 0;
  const isNear = (stop: Stop | undefined) =>
    stop !== undefined && stop.at.kind !== 'position' && metresBetween(stop.position, position) < NEAR;
  const saysMore = [before, after].some(
    (stop) => isNear(stop) && (stop === before || stop?.role !== 'call') && stop?.role !== 'pass',
  );
  return saysMore ? APART : 0;
}

const DARK_RINGS: Rings = { ringLight: LIGHT.interchange, ringDark: DARK.interchange };

/** Finds shades once a line: they are dear, and many stops share one. */
function ringsOf(where: Gazetteer): (stop: Stop) => Rings {
  const known = new Map<string, Rings>();
  return ({ line }) => {
    const colour = line === undefined ? undefined : where.line(line)?.colour;
    if (colour === undefined) return DARK_RINGS;
    const rings = known.get(colour) ?? {
      ringLight: strongShade(colour, LIGHT),
      ringDark: strongShade(colour, DARK),
    };
    known.set(colour, rings);
    return rings;
  };
}
