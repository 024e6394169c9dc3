import { questions, seededFeed } from './seeded-feed.ts';
import { timed } from './timed.ts';

/** What this bench uses of minotor; the package is installed here only, so its types are not at hand. */
interface Minotor {
  readonly Duration: { fromSeconds(seconds: number): object };
  readonly Time: { fromSeconds(seconds: number): object };
  readonly Timetable: new (stops: object, routes: object, services: object) => object;
  readonly StopsIndex: new (stops: object) => object;
  readonly Router: new (timetable: object, stops: object) => { route(query: object): Result };
  readonly Query: { readonly Builder: new () => Builder };
}
interface Result {
  bestRoute(): { arrivalTime(): { toSeconds(): number } } | undefined;
  arrivalAt(stop: string): { readonly time: { toSeconds(): number } } | undefined;
}
interface Builder {
  from(stop: string): Builder;
  to(stop: string): Builder;
  departureTime(time: object): Builder;
  maxTransfers(most: number): Builder;
  build(): object;
}

/** More than any best journey of the feed needs. */
const MOST_TRANSFERS = 12;
const PACKAGE: string = 'minotor';

const { Duration, Query, Router, StopsIndex, Time, Timetable } = (await import(PACKAGE)) as Minotor;
const feed = seededFeed(600, 30);
const router = makeRouter();
const report = timed('minotor', questions(feed, Number(process.argv[2])), ({ from, to, time }) => {
  const query = new Query.Builder()
    .from(String(from))
    .to(String(to))
    .departureTime(Time.fromSeconds(time))
    .maxTransfers(MOST_TRANSFERS)
    .build();
  const result = router.route(query);
  result.bestRoute();
  return result.arrivalAt(String(to))?.time.toSeconds() ?? null;
});
console.log(JSON.stringify(report));

function makeRouter() {
  const stops = new Map<string, object>();
  const adjacency = new Map<string, { transfers: object[]; routes: string[] }>();
  for (let stop = 0; stop < feed.stops; stop++) {
    const id = String(stop);
    stops.set(id, { id, name: id, children: [], locationType: 'SIMPLE_STOP_OR_PLATFORM' });
    adjacency.set(id, { transfers: [], routes: [] });
  }
  for (const { from, to, seconds } of feed.links) {
    adjacency.get(String(from))!.transfers.push({
      destination: String(to),
      type: 'REQUIRES_MINIMAL_TIME',
      minTransferTime: Duration.fromSeconds(seconds),
    });
  }
  const routes = new Map<string, object>();
  const services = new Map<string, object>();
  for (const [index, pattern] of feed.patterns.entries()) {
    if (pattern.kind !== 'trips') continue;
    const id = String(index);
    services.set(id, { type: 'SUBWAY', name: id });
    for (const stop of pattern.stops) adjacency.get(String(stop))!.routes.push(id);
    routes.set(id, {
      serviceRouteId: id,
      stops: pattern.stops.map(String),
      stopIndices: new Map(pattern.stops.map((stop, call) => [String(stop), call])),
      stopTimes: pattern.trips.flatMap(({ arrive, depart }) =>
        arrive.map((time, call) => ({
          arrival: Time.fromSeconds(time),
          departure: Time.fromSeconds(depart[call]!),
          pickUpType: 'REGULAR',
          dropOffType: 'REGULAR',
        })),
      ),
    });
  }
  return new Router(new Timetable(adjacency, routes, services), new StopsIndex(stops));
}
