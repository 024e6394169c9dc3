import { questions, seededFeed } from './seeded-feed.ts';
import { timed } from './timed.ts';

/** What this bench uses of raptor-journey-planner; the package is installed here only. */
interface Planner {
  readonly RaptorAlgorithmFactory: {
    create(trips: object[], transfers: object, interchange: object, date: Date): object;
  };
  readonly JourneyFactory: new () => object;
  readonly DepartAfterQuery: new (raptor: object, results: object, days: number) => Query;
}
interface Query {
  plan(from: string, to: string, date: Date, time: number): { readonly arrivalTime: number }[];
}

const PACKAGE: string = 'raptor-journey-planner';
const ALL_DAY = { startTime: 0, endTime: Number.MAX_SAFE_INTEGER };
const DAY = new Date(2026, 10, 23);

const { DepartAfterQuery, JourneyFactory, RaptorAlgorithmFactory } = (await import(PACKAGE)) as Planner;
const feed = seededFeed(600, 30);
const query = new DepartAfterQuery(makeRaptor(), new JourneyFactory(), 1);
const report = timed(
  'raptor-journey-planner',
  questions(feed, Number(process.argv[2])),
  ({ from, to, time }) => {
    if (from === to) return time;
    const journeys = query.plan(String(from), String(to), DAY, time);
    // A journey of walks alone says only how long it takes, not when it arrives: it has no departure.
    return journeys.reduce<number | null>(
      (least, { arrivalTime }) => (arrivalTime > 0 ? Math.min(least ?? Infinity, arrivalTime) : least),
      null,
    );
  },
);
console.log(JSON.stringify(report));

function makeRaptor() {
  const service = { runsOn: () => true };
  const trips = feed.patterns.flatMap((pattern, index) => {
    if (pattern.kind !== 'trips') return [];
    return pattern.trips.map(({ arrive, depart }, number) => ({
      tripId: `${index}.${number}`,
      serviceId: '1',
      service,
      stopTimes: pattern.stops.map((stop, call) => ({
        stop: String(stop),
        arrivalTime: arrive[call]!,
        departureTime: depart[call]!,
        pickUp: true,
        dropOff: true,
      })),
    }));
  });
  const transfers: Record<string, object[]> = {};
  for (let stop = 0; stop < feed.stops; stop++) transfers[stop] = [];
  for (const { from, to, seconds } of feed.links) {
    transfers[from]!.push({ origin: String(from), destination: String(to), duration: seconds, ...ALL_DAY });
  }
  return RaptorAlgorithmFactory.create(trips, transfers, {}, DAY);
}
