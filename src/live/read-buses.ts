import * as v from 'valibot';
import type { Instant, LiveBuses } from '../model/live.ts';
import { goodEntries, OFFSET_TIME, PLACE_NAME, SEQUENCE } from './feed-schemas.ts';
import { BUS_STOP_NAME } from './feeds.ts';

/** What a feed tells of the buses at their first stop. */
export interface FeedBuses {
  readonly at: Instant;
  /** Earliest first. */
  readonly next: LiveBuses['next'];
}

const REMARK = v.fallback(
  v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, 80)),
      ),
    ),
  ),
  undefined,
);
const DIRECTION = v.picklist(['O', 'I']);
const SCHEDULED = /scheduled/i;

const ROUTE = v.object({ data: v.object({ orig_en: PLACE_NAME, dest_en: PLACE_NAME }) });
const STOPS = v.object({ data: v.array(v.unknown()) });
const STOP = v.object({ seq: SEQUENCE, stop: v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,20}$/i)) });
const ARRIVALS = v.object({ generated_timestamp: OFFSET_TIME, data: v.array(v.unknown()) });
const ARRIVAL = v.object({ dir: DIRECTION, seq: SEQUENCE, eta: OFFSET_TIME, rmk_en: REMARK });

const MINIBUS_ROUTES = v.object({ data: v.array(v.unknown()) });
const MINIBUS_ROUTE = v.object({
  route_id: v.pipe(v.number(), v.integer()),
  directions: v.array(v.unknown()),
});
const MINIBUS_DIRECTION = v.object({ route_seq: SEQUENCE, orig_en: PLACE_NAME });
const MINIBUS_ARRIVALS = v.object({
  generated_timestamp: OFFSET_TIME,
  data: v.object({ eta: v.array(v.unknown()) }),
});
const MINIBUS_ARRIVAL = v.object({ timestamp: OFFSET_TIME, remarks_en: REMARK });

/** Which end of a route is Heung Yuen Wai; undefined when neither is, or the answer is no route. */
export function readStart(body: unknown): 'orig' | 'dest' | undefined {
  const answer = v.safeParse(ROUTE, body);
  if (!answer.success) return undefined;
  const { orig_en: orig, dest_en: dest } = answer.output.data;
  if (BUS_STOP_NAME.test(orig)) return 'orig';
  return BUS_STOP_NAME.test(dest) ? 'dest' : undefined;
}

/** Number of the first stop of a list of Citybus. */
export function readFirstStop(body: unknown): string | undefined {
  const answer = v.safeParse(STOPS, body);
  if (!answer.success) return undefined;
  return goodEntries(STOP, answer.output.data).find(({ seq }) => seq === 1)?.stop;
}

/** Buses of KMB or Citybus that leave the first stop of a direction. */
export function readArrivals(body: unknown, direction: 'O' | 'I'): FeedBuses | undefined {
  const answer = v.safeParse(ARRIVALS, body);
  if (!answer.success) return undefined;
  const own = goodEntries(ARRIVAL, answer.output.data).filter(
    ({ dir, seq }) => dir === direction && seq === 1,
  );
  return {
    at: answer.output.generated_timestamp,
    next: sorted(own.map(({ eta, rmk_en: remark }) => bus(eta, remark))),
  };
}

/** Numbers of the minibus route and direction that start at Heung Yuen Wai. */
export function readMinibus(
  body: unknown,
): { readonly route: number; readonly direction: number } | undefined {
  const answer = v.safeParse(MINIBUS_ROUTES, body);
  if (!answer.success) return undefined;
  for (const { route_id: route, directions } of goodEntries(MINIBUS_ROUTE, answer.output.data)) {
    const own = goodEntries(MINIBUS_DIRECTION, directions).find(({ orig_en: from }) =>
      BUS_STOP_NAME.test(from),
    );
    if (own !== undefined) return { route, direction: own.route_seq };
  }
  return undefined;
}

/** Minibuses at a stop. */
export function readMinibuses(body: unknown): FeedBuses | undefined {
  const answer = v.safeParse(MINIBUS_ARRIVALS, body);
  if (!answer.success) return undefined;
  const { generated_timestamp: at, data } = answer.output;
  const own = goodEntries(MINIBUS_ARRIVAL, data.eta);
  return { at, next: sorted(own.map(({ timestamp, remarks_en: remark }) => bus(timestamp, remark))) };
}

function bus(time: Instant, remark: string | null | undefined): LiveBuses['next'][number] {
  return { time, scheduled: SCHEDULED.test(remark ?? '') };
}

function sorted(buses: LiveBuses['next']): LiveBuses['next'] {
  return buses.toSorted((one, other) => one.time - other.time);
}
