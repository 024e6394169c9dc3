import * as v from 'valibot';
import type { Instant } from '../model/live.ts';
import { goodEntries, HONG_KONG_TIME } from './feed-schemas.ts';
import { TRAINS } from './feeds.ts';

/** A train as the feed of the MTR tells it. */
export interface FeedTrain {
  /** Code of the station it goes to: `LOW`. */
  readonly towards: string;
  readonly time: Instant;
  readonly platform?: string;
}

/** What the feed of the MTR tells of a station. */
export interface FeedTrains {
  readonly at: Instant;
  readonly delayed: boolean;
  /** Of both directions, earliest first. */
  readonly trains: readonly FeedTrain[];
}

const PLATFORM = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,2}[A-Z]?$/));

const TRAIN = v.object({
  dest: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  time: HONG_KONG_TIME,
  plat: v.fallback(v.optional(PLATFORM), undefined),
});

const ANSWER = v.object({
  status: v.literal(1),
  isdelay: v.fallback(v.optional(v.picklist(['Y', 'N'])), undefined),
  data: v.record(v.string(), v.unknown()),
});

const STATION = v.looseObject({ curr_time: HONG_KONG_TIME });

/** Reads an answer about a station; undefined when it is not one, or when trains do not run as usual. */
export function readTrains(body: unknown, line: string, station: string): FeedTrains | undefined {
  const answer = v.safeParse(ANSWER, body);
  if (!answer.success) return undefined;
  const { data, isdelay } = answer.output;
  const key = TRAINS.key(line, station);
  const found = v.safeParse(STATION, Object.hasOwn(data, key) ? data[key] : undefined);
  if (!found.success) return undefined;
  const trains = TRAINS.directions
    .flatMap((direction) => goodEntries(TRAIN, found.output[direction]))
    .map(({ dest, time, plat }) => ({
      towards: dest,
      time,
      ...(plat === undefined ? {} : { platform: plat }),
    }))
    .sort((one, other) => one.time - other.time);
  return { at: found.output.curr_time, delayed: isdelay === 'Y', trains };
}
