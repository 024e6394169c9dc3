import { hongKongInstant } from '../calendar/calendar.ts';
import type { BusLeg, CrossingLeg, Journey, Leg, RideLeg, Traveller } from '../model/journey.ts';
import type { Instant, LiveBuses, LiveNote, LiveQueue, LiveTrains } from '../model/live.ts';
import { busArrivals } from './bus-arrivals.ts';
import {
  BUS_STOP,
  BUSES,
  CONTROL_POINTS,
  LIFETIMES,
  OLDEST,
  QUEUES,
  TIMEOUT,
  TRAIN_STOPS,
  TRAINS,
} from './feeds.ts';
import type { FeedFetch } from './fetch-json.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { openAnswers } from './kept-answers.ts';
import { readQueue } from './read-queue.ts';
import { readTrains } from './read-trains.ts';

/** What a client needs of the world. */
export interface LiveOptions {
  /** The browser's, or the host's own for feeds that let no page read them. */
  readonly fetch: FeedFetch;
  readonly now: () => Instant;
  /** Milliseconds for one answer; 4 s. */
  readonly timeout?: number;
}

/** For whom, and until when. */
export interface LiveRequest {
  /** Whose queue; absent: that of residents, and said so. */
  readonly traveller?: Traveller;
  /** Nothing more is asked for once it is aborted, and there are no notes. */
  readonly signal?: AbortSignal;
}

/** Asks public feeds of Hong Kong about journeys; answers are kept for 30 s (trains) or 60 s. */
export interface LiveClient {
  /**
   * What the feeds say now of the legs of a journey that begin soon, in order of the legs: nothing of other days or
   * hours. A feed that fails, lies or is late says nothing. Never rejects.
   */
  readonly liveFor: (journey: Journey, request?: LiveRequest) => Promise<readonly LiveNote[]>;
}

interface Asking extends LiveRequest {
  readonly leg: number;
  readonly answers: KeptAnswers;
  readonly now: Instant;
}

const MINUTE = 60_000;
/** How long before and after now a leg may begin to be told of; feeds of trains and buses reach no further. */
const SOON = { boarding: [-5 * MINUTE, 45 * MINUTE], queue: [-20 * MINUTE, 60 * MINUTE] } as const;
/** A time that has just gone by is still on the platform; one further off is no next train. */
const NEXT = [-MINUTE / 2, 120 * MINUTE] as const;
const MOST = 4;

/** Opens a client with an empty memory. */
export function openLive({ fetch, now, timeout = TIMEOUT }: LiveOptions): LiveClient {
  const answers = openAnswers({ fetch, now, timeout });
  return {
    liveFor: async (journey, request = {}) => {
      const found = await Promise.all(
        journey.legs.map((leg, index) => {
          const begins = hongKongInstant(journey.day, leg.depart / 60).getTime() - now();
          return noteOf(leg, begins, { ...request, leg: index, answers, now: now() });
        }),
      );
      return request.signal?.aborted ? [] : found.filter((each) => each !== undefined);
    },
  };
}

async function noteOf(leg: Leg, begins: number, asking: Asking): Promise<LiveNote | undefined> {
  if (leg.kind === 'crossing') return isWithin(begins, SOON.queue) ? queueNote(leg, asking) : undefined;
  if (!isWithin(begins, SOON.boarding)) return undefined;
  if (leg.kind === 'ride') return trainsNote(leg, asking);
  return leg.kind === 'bus' ? busesNote(leg, asking) : undefined;
}

async function trainsNote(ride: RideLeg, asking: Asking): Promise<LiveTrains | undefined> {
  const [station = ''] = ride.stations;
  if (TRAIN_STOPS[station]?.includes(ride.line) !== true) return undefined;
  const [line, code] = [ride.line.replace('mtr-', ''), station.replace('mtr:', '')];
  const { answers, signal, now, leg } = asking;
  const answer = await answers.ask(TRAINS.address(line, code), LIFETIMES.trains, signal);
  const found = readTrains(answer?.body, line, code);
  if (found === undefined || !isFresh(found.at, now, OLDEST.trains)) return undefined;
  // A train that ends before the rider's own stop, or turns off to the other branch, is none of theirs.
  const ends = [ride.towards, ride.stations.at(-1)];
  const next = found.trains
    .map((train) => ({ ...train, towards: `mtr:${train.towards}` }))
    .filter(({ towards, time }) => ends.includes(towards) && isWithin(time - now, NEXT))
    .slice(0, MOST);
  if (next.length === 0) return undefined;
  return { kind: 'trains', leg, at: found.at, station, line: ride.line, next, delayed: found.delayed };
}

async function queueNote(
  { crossing, direction }: CrossingLeg,
  asking: Asking,
): Promise<LiveQueue | undefined> {
  if (!Object.hasOwn(CONTROL_POINTS, crossing)) return undefined;
  const { answers, signal, now, leg, traveller = 'hong-kong-resident' } = asking;
  const group = traveller === 'hong-kong-resident' ? 'residents' : 'visitors';
  const answer = await answers.ask(QUEUES.address(group), LIFETIMES.queues, signal);
  const meaning = readQueue(answer?.body, crossing, direction);
  if (answer === undefined || meaning === undefined) return undefined;
  const at = answer.modified ?? answer.received;
  if (!isFresh(at, now, OLDEST.queues)) return undefined;
  return { kind: 'queue', leg, at, crossing, direction, group, level: meaning.level, ...meaning[group] };
}

async function busesNote({ route, from }: BusLeg, asking: Asking): Promise<LiveBuses | undefined> {
  const feed = Object.hasOwn(BUSES, route) ? BUSES[route] : undefined;
  if (feed === undefined || from.at.kind !== 'place' || from.at.id !== BUS_STOP) return undefined;
  const { answers, signal, now, leg } = asking;
  const found = await busArrivals(feed, answers, signal);
  if (found === undefined || !isFresh(found.at, now, OLDEST.buses)) return undefined;
  const next = found.next.filter(({ time }) => isWithin(time - now, NEXT)).slice(0, MOST);
  return next.length === 0 ? undefined : { kind: 'buses', leg, at: found.at, ...feed, next };
}

function isWithin(length: number, [least, most]: readonly [number, number]): boolean {
  return length >= least && length <= most;
}

/** Clocks may differ a little; what comes from further in the future is as wrong as what is old. */
function isFresh(at: Instant, now: Instant, oldest: number): boolean {
  return isWithin(now - at, [-OLDEST.trains, oldest]);
}
