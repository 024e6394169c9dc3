import type { Instant } from '../model/live.ts';
import { LARGEST_ANSWER } from './feeds.ts';

/** How a client reaches the network: the browser's `fetch`, or one that goes through the host's own server. */
export type FeedFetch = (address: string, init: RequestInit) => Promise<Response>;

/** An answer as it came: nothing of it is to be trusted. */
export interface FeedAnswer {
  readonly body: unknown;
  /** When it was received. */
  readonly received: Instant;
  /** When the publisher last changed it, as far as its header may be read. */
  readonly modified?: Instant;
}

/** What a request is bounded by. */
export interface FetchBounds {
  /** Gives up when this is aborted. */
  readonly signal: AbortSignal;
  /** Milliseconds until it gives up, headers and body together. */
  readonly timeout: number;
  readonly now: () => Instant;
}

/** Nobody needs to know which page asks; a feed that moves is not followed to wherever it points. */
const INIT: RequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

/** Asks for JSON; undefined for every failure, also when it comes too late or is too long. Never rejects. */
export async function fetchJson(
  fetch: FeedFetch,
  address: string,
  { signal, timeout, now }: FetchBounds,
): Promise<FeedAnswer | undefined> {
  const own = new AbortController();
  const stop = () => own.abort();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, timeout);
  try {
    return await Promise.race([asked(fetch, address, own.signal, now), aborted(own.signal)]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Ends what may still be coming of an answer that was given up.
    stop();
  }
}

async function asked(fetch: FeedFetch, address: string, signal: AbortSignal, now: () => Instant) {
  const response = await fetch(address, { ...INIT, signal });
  if (!response.ok || response.redirected) return undefined;
  const text = await limitedText(response);
  if (text === undefined) return undefined;
  const modified = Date.parse(response.headers.get('last-modified') ?? '');
  const body: unknown = JSON.parse(text);
  return { body, received: now(), ...(Number.isNaN(modified) ? {} : { modified }) };
}

async function limitedText({ body }: Response): Promise<string | undefined> {
  if (body === null) return undefined;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > LARGEST_ANSWER) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Settles with nothing when a signal is aborted; a `fetch` of the host need not listen to it. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
