import type { Instant } from '../model/live.ts';
import { LIFETIMES } from './feeds.ts';
import type { FeedAnswer, FeedFetch } from './fetch-json.ts';
import { fetchJson } from './fetch-json.ts';

/** What answers are asked with. */
export interface AnswersOptions {
  readonly fetch: FeedFetch;
  readonly now: () => Instant;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Answers of feeds, each kept for its lifetime and asked for once however many want it. */
export interface KeptAnswers {
  /**
   * The answer of an address, kept or new; undefined for every failure and when `signal` is aborted. Never rejects.
   *
   * @param lifetime - milliseconds; a failure is remembered for a minute at most
   */
  readonly ask: (address: string, lifetime: number, signal?: AbortSignal) => Promise<FeedAnswer | undefined>;
}

interface Entry {
  until: Instant;
  readonly answer: Promise<FeedAnswer | undefined>;
  readonly controller: AbortController;
  /** How many still want it. */
  waiting: number;
}

const FAILURE_LIFETIME = LIFETIMES.queues;

/** Opens an empty store. */
export function openAnswers(options: AnswersOptions): KeptAnswers {
  const entries = new Map<string, Entry>();
  const entryOf = (address: string, lifetime: number): Entry => {
    const kept = entries.get(address);
    if (kept !== undefined && options.now() < kept.until) return kept;
    const entry = opened(options, address, lifetime);
    entries.set(address, entry);
    return entry;
  };
  const drop = (address: string, entry: Entry) => {
    entry.controller.abort();
    // An answer that nobody waited for is no failure of the feed: the next may ask at once.
    if (entries.get(address) === entry) entries.delete(address);
  };
  const ask: KeptAnswers['ask'] = async (address, lifetime, signal) => {
    if (signal?.aborted) return undefined;
    const entry = entryOf(address, lifetime);
    entry.waiting += 1;
    const found = await (signal === undefined ? entry.answer : until(entry.answer, signal));
    entry.waiting -= 1;
    if (signal?.aborted && entry.waiting === 0) drop(address, entry);
    return found;
  };
  return { ask };
}

function opened({ fetch, now, timeout }: AnswersOptions, address: string, lifetime: number): Entry {
  const controller = new AbortController();
  const asked = now();
  const answer = fetchJson(fetch, address, { signal: controller.signal, timeout, now });
  const entry: Entry = { until: asked + lifetime, answer, controller, waiting: 0 };
  void answer.then((found) => {
    if (found === undefined) entry.until = asked + Math.min(lifetime, FAILURE_LIFETIME);
  });
  return entry;
}

async function until<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let leave: () => void = () => {};
  const left = new Promise<undefined>((resolve) => {
    leave = () => resolve(undefined);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([answer, left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
