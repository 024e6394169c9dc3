import type { Foot } from '../../geometry/along-path.ts';
import { footOn, stretch } from '../../geometry/along-path.ts';
import { metresBetween } from '../../geometry/flat-earth.ts';
import type { Metres, Position } from '../../model/units.ts';
import type { Track } from './track.ts';

/** Tracks, and where trains run on from one to the other. */
export interface TrackNet {
  readonly tracks: readonly Track[];
  /** Of each track: the knots on it and where they lie. */
  readonly knots: readonly (readonly { readonly knot: number; readonly along: Metres }[])[];
}

/** A drawn way. */
export interface Way {
  readonly path: readonly Position[];
  /** False when a part of it is drawn through known places only, or straight. */
  readonly isKnown: boolean;
}

/** Ends of tracks nearer than this to another are joined to it. */
const JOINED: Metres = 60;
/** A station farther than this from a track is not on it. */
const BESIDE: Metres = 500;
/** A way this many times longer than the straight one, and so much more, is none that a train takes. */
const DETOUR = { times: 3, more: 1500 };

/** Where a search has got to: a distance on a track, and how it came there. */
interface Reached {
  readonly track: number;
  readonly from: Metres;
  readonly to: Metres;
  readonly length: Metres;
  /** The knot at `to`; absent at the goal. */
  readonly knot?: number;
  readonly before?: Reached;
}

type OnTrack = Foot & { readonly track: number };

/** Joins tracks where an end of one lies on another. */
export function trackNet(tracks: readonly Track[]): TrackNet {
  const knots: Position[] = [];
  for (const { positions } of tracks) {
    for (const end of [positions[0]!, positions.at(-1)!]) {
      if (!knots.some((knot) => metresBetween(knot, end) < JOINED)) knots.push(end);
    }
  }
  return {
    tracks,
    knots: tracks.map((each) =>
      knots.flatMap((position, knot) => {
        const { along, off } = footOn(each, position);
        return off < JOINED ? [{ knot, along }] : [];
      }),
    ),
  };
}

/** The shortest way along the tracks between two stations; undefined when the tracks do not join them. */
export function wayBetween(net: TrackNet, from: Position, to: Position): Way | undefined {
  const goals = beside(net, to);
  const open = beside(net, from).flatMap((start) => onwards(net, start, goals, start.off));
  const done = new Set<number>();
  while (open.length > 0) {
    open.sort((one, other) => other.length - one.length);
    const best = open.pop()!;
    if (best.knot === undefined) return asWay(net, best, metresBetween(from, to));
    if (done.has(best.knot)) continue;
    done.add(best.knot);
    for (const [track, knots] of net.knots.entries()) {
      const here = knots.find(({ knot }) => knot === best.knot);
      if (here) open.push(...onwards(net, { track, along: here.along }, goals, best.length, best));
    }
  }
  return undefined;
}

function beside({ tracks }: TrackNet, position: Position): OnTrack[] {
  const feet = tracks.map((each, track) => ({ ...footOn(each, position), track }));
  return feet.filter(({ off }) => off < BESIDE);
}

function onwards(
  { knots }: TrackNet,
  { track, along }: Pick<OnTrack, 'track' | 'along'>,
  goals: readonly OnTrack[],
  length: Metres,
  before?: Reached,
): Reached[] {
  const common = { track, from: along, ...(before === undefined ? {} : { before }) };
  const reached = (to: Metres, more: Metres) => ({
    ...common,
    to,
    length: length + Math.abs(to - along) + more,
  });
  return [
    ...goals.filter((goal) => goal.track === track).map((goal) => reached(goal.along, goal.off)),
    ...knots[track]!.map((knot) => ({ ...reached(knot.along, 0), knot: knot.knot })),
  ];
}

function asWay({ tracks }: TrackNet, goal: Reached, straight: Metres): Way | undefined {
  if (goal.length > straight * DETOUR.times + DETOUR.more) return undefined;
  const moves: Reached[] = [];
  for (let move: Reached | undefined = goal; move; move = move.before) moves.unshift(move);
  const path = moves.flatMap(({ track, from, to }) => stretch(tracks[track]!, from, to));
  return {
    path: withoutRepeats(path),
    isKnown: moves.every(({ track, from, to }) => from === to || tracks[track]!.isKnown),
  };
}

/** The positions without those that repeat the one before. */
export function withoutRepeats(path: readonly Position[]): Position[] {
  return path.filter(([east, north], index) => {
    const before = path[index - 1];
    return before === undefined || before[0] !== east || before[1] !== north;
  });
}
