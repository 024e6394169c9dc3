import * as v from 'valibot';
import { isDay } from '../../src/calendar/calendar.ts';
import type { Day } from '../../src/model/units.ts';
import { parsed } from './fetch-answer.ts';
import type { Refreshed, RefreshInput } from './refreshed.ts';
import { withSource } from './refreshed.ts';
import { RefusedAnswer } from './refused-answer.ts';
import type { Row } from './table.ts';
import { readTable, refusePartial, tableText } from './table.ts';
import { confirmedCall, movedCalls } from './train-calls.ts';

/** Named after the day of its first edition. */
const FILE = 'data/trains/high-speed-2026-01-26.csv';
const SOURCE = 'mtr-hsr-timetable';
/** The operator's codes of the stations on the map. */
const STATIONS: Readonly<Record<string, string>> = {
  WEK: 'hsr:hong-kong-west-kowloon',
  FUT: 'hsr:futian',
  SZB: 'hsr:shenzhen-north',
  GMC: 'hsr:guangmingcheng',
  HUM: 'hsr:humen',
  QIS: 'hsr:nansha-north',
  GZN: 'hsr:guangzhou-south',
};
const HONG_KONG = 'WEK';

const CLOCK = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const TRAIN = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d{1,4}$/)),
  train_model: v.pipe(v.string(), v.maxLength(8)),
  start_station_code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  end_station_code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  start_time: CLOCK,
  end_time: CLOCK,
});
const TIMETABLE = v.object({
  effective_from: v.string(),
  effective_to: v.string(),
  routes: v.array(v.record(v.string(), TRAIN)),
});

type Train = v.InferOutput<typeof TRAIN>;

/**
 * Trains of MTR's sets at West Kowloon from the operator's timetable.
 *
 * It gives the two ends of a train. Calls between them stay as they are known, and of the day of which they are
 * known, where the ends have not changed; where the whole train moved a little they move along, marked as estimated; else they are lost, and told. The
 * days a train runs stay as they are known; a new one runs daily.
 *
 * @throws {RefusedAnswer} if the answer is malformed or partial, or its timetable does not hold today
 */
export function refreshTimetable({ texts, answers: [answer = ''], today }: RefreshInput): Refreshed {
  const read = v.safeParse(TIMETABLE, parsed(answer, 'The timetable'));
  if (!read.success) {
    const [issue] = read.issues;
    throw new RefusedAnswer(`The timetable, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}.`);
  }
  const { routes, effective_from, effective_to } = read.output;
  const [from, to] = [dayOf(effective_from), dayOf(effective_to)];
  if (to < today) throw new RefusedAnswer(`The timetable ended on ${to}.`);
  if (from > today) {
    throw new RefusedAnswer(`The timetable holds from ${from}; until then the one that is known does.`);
  }
  const trains = uniqueTrains(routes.flatMap((each) => Object.values(each)));
  const { columns, rows } = readTable(texts.get(FILE) ?? '', FILE);
  const known = new Map<string, Row[]>();
  for (const row of rows) known.set(row.train!, [...(known.get(row.train!) ?? []), row]);
  refusePartial(trains.length, known.size, 'trains');
  const made = trains.map((train) => rowsOf(train, known.get(train.id) ?? [], today));
  const gone = [...known.keys()].filter((id) => !trains.some((train) => train.id === id));
  return {
    files: new Map([
      [FILE, tableText({ columns, rows: made.flatMap(({ rows: own }) => own) })],
      withSource(texts, {
        id: SOURCE,
        title: 'High Speed Rail timetable',
        publisher: 'MTR High Speed Rail',
        url: 'https://www.highspeed.mtr.com.hk/',
        date: today,
      }),
    ]),
    difference: [
      `Timetable of ${from} to ${to}: ${trains.length} trains, ${known.size} before.`,
      ...countsOf(made),
      ...made.flatMap(({ told }) => told ?? []),
      ...gone.map((id) => `- ${id}: no longer runs`),
    ],
  };
}

/** MTR's own sets, between stations on the map; one record each. */
function uniqueTrains(all: readonly Train[]): Train[] {
  const own = all.filter(({ train_model: model }) => model === 'M');
  const ids = new Set<string>();
  for (const { id, start_station_code: start, end_station_code: end } of own) {
    const stray = [start, end].find((code) => !Object.hasOwn(STATIONS, code));
    if (stray !== undefined) throw new RefusedAnswer(`Train ${id} calls at ${stray}, which is not known.`);
    if (start === end || (start !== HONG_KONG && end !== HONG_KONG)) {
      throw new RefusedAnswer(`Train ${id} runs from ${start} to ${end}, not to or from ${HONG_KONG}.`);
    }
    if (ids.has(id)) throw new RefusedAnswer(`Train ${id} is there twice.`);
    ids.add(id);
  }
  return own;
}

/** The rows of a train, what of it is different, and how many calls between its ends moved along or were lost. */
interface MadeTrain {
  readonly rows: readonly Row[];
  readonly told?: string;
  readonly moved?: number;
  readonly lost?: number;
}

function countsOf(made: readonly MadeTrain[]): string[] {
  const sum = (of: 'moved' | 'lost') => made.reduce((count, each) => count + (each[of] ?? 0), 0);
  const [moved, lost] = [sum('moved'), sum('lost')];
  if (moved + lost === 0) return [];
  return [`Calls between the ends: ${moved} moved along with their trains, as estimates; ${lost} lost.`];
}

function rowsOf(train: Train, known: readonly Row[], today: Day): MadeTrain {
  const start = { station: STATIONS[train.start_station_code]!, time: train.start_time };
  const end = { station: STATIONS[train.end_station_code]!, time: train.end_time };
  const now = `${start.station} ${start.time} → ${end.station} ${end.time}`;
  const [first, last, between] = [known[0], known.at(-1), known.slice(1, -1)];
  const before = `${first?.station} ${first?.departure} → ${last?.station} ${last?.arrival}`;
  const ofToday = { sources: SOURCE, as_of: today };
  if (before === now) {
    const calls = between.map((row) => confirmedCall(row, SOURCE));
    return { rows: [{ ...first, ...ofToday }, ...calls, { ...last, ...ofToday }] };
  }
  const common = {
    ...ofToday,
    train: train.id,
    direction: train.start_station_code === HONG_KONG ? 'from-hong-kong' : 'to-hong-kong',
    days: first?.days ?? 'daily',
    evidence: 'timetable',
    confidence: 'high',
  };
  const overnight = end.time < start.time ? '1' : '0';
  const calls = movedCalls(known, { start, end }, SOURCE);
  const rows = [
    { ...common, station: start.station, arrival: '', departure: start.time, day_offset: '0' },
    ...(calls ?? []).map((row) => ({ ...row, as_of: today })),
    { ...common, station: end.station, arrival: end.time, departure: '', day_offset: overnight },
  ];
  if (known.length === 0) return { rows, told: `+ ${train.id}: ${now}` };
  const told = `~ ${train.id}: ${before} is now ${now}${toldCalls(between, calls !== undefined)}`;
  return { rows, told, [calls === undefined ? 'lost' : 'moved']: between.length };
}

function toldCalls(between: readonly Row[], areMoved: boolean): string {
  if (between.length === 0) return '';
  const stations = between.map(({ station }) => station).join(', ');
  return areMoved ? `; moved along: ${stations}` : `; calls lost: ${stations}`;
}

/** A day with or without signs between its parts. */
function dayOf(text: string): Day {
  const [, year, month, date] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})/.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) throw new RefusedAnswer(`"${text}" is no day on which the timetable begins or ends.`);
  return day;
}
