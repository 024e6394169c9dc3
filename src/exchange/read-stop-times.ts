import type { Seconds } from '../model/units.ts';
import type { FeedStop, FeedTrip } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTime, parseWhole } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { oddTime, quoted } from './problem-list.ts';
import { neededRows } from './read-places.ts';

const FILE = 'stop_times.txt';

/** The calls of one trip. */
export type FeedCalls = Pick<FeedTrip, 'stops' | 'arrive' | 'depart' | 'board' | 'alight'>;

interface Call {
  readonly line: number;
  readonly sequence: number;
  readonly stop: string;
  readonly arrive: Seconds | undefined;
  readonly depart: Seconds | undefined;
  readonly board: boolean;
  readonly alight: boolean;
}

type Times = Pick<Call, 'arrive' | 'depart'>;

/** Calls by trip. Times between two known ones that a feed leaves out are spread evenly over the calls. */
export function readStopTimes(
  files: GtfsFiles,
  trips: ReadonlyMap<string, unknown>,
  stops: ReadonlyMap<string, FeedStop>,
  problems: ProblemList,
): Map<string, FeedCalls> {
  const byTrip = new Map<string, Call[]>();
  for (const row of neededRows(files, FILE, ['trip_id', 'stop_sequence'], problems)) {
    const trip = row.cell('trip_id');
    const isKnown = trips.has(trip);
    if (!isKnown) problems.add(FILE, row.line, 'trip_id', `There is no trip ${quoted(trip)}.`);
    const call = isKnown ? callOf(row, stops, problems) : undefined;
    if (call === undefined) continue;
    if (!byTrip.get(trip)?.push(call)) byTrip.set(trip, [call]);
  }
  const found = new Map<string, FeedCalls>();
  for (const [trip, calls] of byTrip) {
    const sound = callsOf(calls, problems);
    if (sound !== undefined) found.set(trip, sound);
  }
  return found;
}

function callOf(row: GtfsRow, stops: ReadonlyMap<string, FeedStop>, problems: ProblemList): Call | undefined {
  const stop = row.cell('stop_id');
  const order = row.cell('stop_sequence');
  const sequence = parseWhole(order, 0, 1e9);
  const texts = [row.cell('arrival_time'), row.cell('departure_time')];
  const times = texts.map(parseTime);
  const odd = texts.findIndex((text, index) => text !== '' && times[index] === undefined);
  const kind = stops.get(stop)?.kind;
  const isSound = problems.isSound(FILE, row.line, [
    [kind !== 'stop', 'stop_id', () => `There is no stop ${quoted(stop)} that vehicles call at.`],
    [
      sequence === undefined,
      'stop_sequence',
      () => `The place in the order is ${quoted(order)}; allowed are whole numbers.`,
    ],
    [odd >= 0, odd === 0 ? 'arrival_time' : 'departure_time', () => oddTime(texts[odd]!)],
  ]);
  if (!isSound || sequence === undefined) return undefined;
  const [arrive, depart] = times;
  return {
    line: row.line,
    sequence,
    stop,
    arrive: arrive ?? depart,
    depart: depart ?? arrive,
    board: row.cell('pickup_type') !== '1',
    alight: row.cell('drop_off_type') !== '1',
  };
}

function callsOf(unordered: readonly Call[], problems: ProblemList): FeedCalls | undefined {
  const calls = unordered.toSorted((a, b) => a.sequence - b.sequence);
  const twice = calls.find(({ sequence }, index) => calls[index - 1]?.sequence === sequence);
  if (twice !== undefined) {
    const message = `The place ${twice.sequence} in the order comes twice; the order of the rows counts.`;
    problems.add(FILE, twice.line, 'stop_sequence', message);
  }
  const times = spread(calls);
  const [arrive, depart] = [times.map((each) => each.arrive), times.map((each) => each.depart)];
  const untimed = calls.find((_, index) => arrive[index] === undefined || depart[index] === undefined);
  if (untimed !== undefined) {
    problems.add(FILE, untimed.line, 'arrival_time', 'The first and the last call of a trip need a time.');
    return undefined;
  }
  const [arrivals, departures] = [arrive as Seconds[], depart as Seconds[]];
  const late = calls.findIndex(
    (_, index) =>
      departures[index]! < arrivals[index]! || (index > 0 && arrivals[index]! < departures[index - 1]!),
  );
  if (late >= 0) {
    problems.add(FILE, calls[late]!.line, 'arrival_time', 'The trip goes back in time here; it is left out.');
    return undefined;
  }
  if (calls.length < 2) return undefined;
  return {
    stops: calls.map(({ stop }) => stop),
    arrive: arrivals,
    depart: departures,
    board: calls.map(({ board }) => board),
    alight: calls.map(({ alight }) => alight),
  };
}

/** Fills unknown times between a known departure and the next known arrival, in whole seconds. */
function spread(calls: readonly Times[]): Times[] {
  const filled = calls.map(({ arrive, depart }): Times => ({ arrive, depart }));
  let known = -1;
  for (const [index, { arrive }] of calls.entries()) {
    if (arrive === undefined) continue;
    const before = calls[known]?.depart;
    if (before !== undefined) {
      for (let between = known + 1; between < index; between++) {
        const time = Math.round(before + ((arrive - before) * (between - known)) / (index - known));
        filled[between] = { arrive: time, depart: time };
      }
    }
    known = index;
  }
  return filled;
}
