import type { BusFeed } from './feeds.ts';
import { CITYBUS, KMB, LIFETIMES, MINIBUSES } from './feeds.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { FeedBuses } from './read-buses.ts';
import { readArrivals, readFirstStop, readMinibus, readMinibuses, readStart } from './read-buses.ts';

/** The next buses of a line from Heung Yuen Wai; which direction and stop that is, is asked for once a day. */
export function busArrivals(
  { operator, number }: BusFeed,
  answers: KeptAnswers,
  signal?: AbortSignal,
): Promise<FeedBuses | undefined> {
  const ask: Ask = async (address, lifetime) => (await answers.ask(address, lifetime, signal))?.body;
  if (operator === 'kmb') return kmbArrivals(number, ask);
  return operator === 'citybus' ? citybusArrivals(number, ask) : minibusArrivals(number, ask);
}

type Ask = (address: string, lifetime: number) => Promise<unknown>;

const { buses: SHORT, routes: LONG } = LIFETIMES;

async function kmbArrivals(number: string, ask: Ask): Promise<FeedBuses | undefined> {
  const start = readStart(await ask(KMB.route(number, 'outbound'), LONG));
  if (start === undefined) return undefined;
  return readArrivals(await ask(KMB.arrivals(number), SHORT), start === 'orig' ? 'O' : 'I');
}

async function citybusArrivals(number: string, ask: Ask): Promise<FeedBuses | undefined> {
  const start = readStart(await ask(CITYBUS.route(number), LONG));
  if (start === undefined) return undefined;
  const direction = start === 'orig' ? 'outbound' : 'inbound';
  const stop = readFirstStop(await ask(CITYBUS.stops(number, direction), LONG));
  if (stop === undefined) return undefined;
  return readArrivals(await ask(CITYBUS.arrivals(stop, number), SHORT), start === 'orig' ? 'O' : 'I');
}

async function minibusArrivals(number: string, ask: Ask): Promise<FeedBuses | undefined> {
  const own = readMinibus(await ask(MINIBUSES.route(number), LONG));
  if (own === undefined) return undefined;
  return readMinibuses(await ask(MINIBUSES.arrivals(own.route, own.direction), SHORT));
}
