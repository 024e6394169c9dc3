import type { DayType, HeadwayPeriod, HeadwayStretch } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { AssumedPeriods, AssumedService } from './assumed-service.ts';
import type { HeadwayRow } from './service-rows.ts';
import { numberOf, optional, timeOf } from './service-rows.ts';

/** Nothing leaves later than this, 06:00 of the next day. */
const END_OF_SERVICE: Seconds = 30 * 3600;

type Interval = Omit<HeadwayPeriod, 'days' | 'start' | 'end'>;
type DayKind = 'weekday' | 'saturday' | 'sunday';

interface Stretch {
  readonly row: HeadwayRow;
  /** Indexes of calls in travel order. */
  readonly from: number;
  readonly to: number;
}

/** What the intervals of a line are made from. */
export interface HeadwayTables {
  /** Rows of the line alone. */
  readonly rows: readonly HeadwayRow[];
  readonly periods: AssumedPeriods;
  readonly assumed: AssumedService;
}

/**
 * Intervals along a route in one direction, without gaps: the whole route first, then shorter stretches on
 * which trains run more often.
 *
 * Where rows overlap the narrower period holds, then the shorter stretch. A train all the way comes as seldom
 * as on the weakest hop. In a peak of which only the off-peak interval is known, the assumed one holds if it
 * is shorter; a weekend without rows is taken like the off-peak of weekdays: both count as assumed. A row with
 * the note `shuttle` stands in for trains all the way, unless another row covers the rest.
 *
 * @param stations - of the route, in the order of travel
 */
export function headwayStretches(stations: readonly string[], tables: HeadwayTables): HeadwayStretch[] {
  const rows = tables.rows.flatMap((row) => stretchOf(row, stations) ?? []);
  const last = stations.length - 1;
  const shorter = new Map(
    rows.filter(({ from, to }) => to - from < last).map(({ from, to }) => [`${from} ${to}`, { from, to }]),
  );
  const whole: HeadwayStretch = {
    from: 0,
    to: last,
    periods: periodsOf(tables, rows, (day, time) => throughInterval(rows, tables, day, time, last)),
  };
  const inner = [...shorter.values()]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ from, to }) => ({
      from,
      to,
      periods: periodsOf(tables, rows, (day, time) =>
        innerInterval(rows, tables, { day, time, from, to, last }),
      ),
    }));
  return [whole, ...inner].filter(({ periods }) => periods.length > 0);
}

function stretchOf(row: HeadwayRow, stations: readonly string[]): Stretch | undefined {
  const [from, to] = [stations.indexOf(row.from), stations.indexOf(row.to)];
  if (from < 0 || to < 0 || from === to) return undefined;
  if (from < to) return { row, from, to };
  return row.both_ways === 'yes' ? { row, from: to, to: from } : undefined;
}

/** The interval of trains all the way; undefined where there are none. */
function throughInterval(
  rows: readonly Stretch[],
  tables: HeadwayTables,
  day: DayKind,
  time: Seconds,
  last: number,
): Interval | undefined {
  const hops = Array.from({ length: last }, (_, hop) => bestRow(rows, tables.periods, day, time, hop));
  const isShuttle = hops.some((each) => each?.row.note === 'shuttle') && hops.includes(undefined);
  if (isShuttle) return undefined;
  const known = hops.map((each) => intervalOf(each?.row, tables, day, time));
  return known.reduce<Interval | undefined>(
    (weakest, each) => (weakest === undefined || each.headway > weakest.headway ? each : weakest),
    undefined,
  );
}

/** The interval on a shorter stretch, where trains come there more often than all the way. */
function innerInterval(
  rows: readonly Stretch[],
  tables: HeadwayTables,
  at: { day: DayKind; time: Seconds; from: number; to: number; last: number },
): Interval | undefined {
  const { day, time, from, to, last } = at;
  const best = bestRow(rows, tables.periods, day, time, from);
  if (best === undefined || best.from !== from || best.to !== to) return undefined;
  const own = intervalOf(best.row, tables, day, time);
  const through = throughInterval(rows, tables, day, time, last);
  return through === undefined || own.headway < through.headway ? own : undefined;
}

/** The row that speaks for a hop at a time; undefined when none does. */
function bestRow(
  rows: readonly Stretch[],
  periods: AssumedPeriods,
  day: DayKind,
  time: Seconds,
  hop: number,
): Stretch | undefined {
  const near = rows.filter(({ from, to }) => from <= hop && hop < to);
  const ofDay = near.filter(({ row }) => isOn(row.day_type as DayType, day));
  const usable = ofDay.length > 0 ? ofDay : near.filter(({ row }) => row.period === 'off-peak');
  const ranked = usable
    .map((each) => ({ each, rank: periodRank(each.row, periods, time) }))
    .filter(({ rank }) => rank < NEVER)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.each.to - a.each.from - (b.each.to - b.each.from) ||
        dayRank(a.each.row) - dayRank(b.each.row),
    );
  return ranked[0]?.each;
}

function isOn(type: DayType, day: DayKind): boolean {
  return type === 'daily' || type === day || (type === 'weekend' && day !== 'weekday');
}

function dayRank({ day_type }: HeadwayRow): number {
  return day_type === 'daily' ? 1 : 0;
}

const NEVER = 9;

/** How narrowly a row's period fits a time: 0 closest, `NEVER` not at all. Off-peak rows fit what is left. */
function periodRank(row: HeadwayRow, periods: AssumedPeriods, time: Seconds): number {
  const [starts, ends] = [timeOf(row.starts), timeOf(row.ends)];
  if (starts !== undefined && ends !== undefined) return starts <= time && time < ends ? 0 : NEVER;
  const inAm = isWithin(periods.amPeak, time);
  const inPm = isWithin(periods.pmPeak, time);
  const fits: Readonly<Record<string, number>> = {
    'am-peak': inAm ? 1 : NEVER,
    'pm-peak': inPm ? 1 : NEVER,
    peak: inAm || inPm ? 2 : NEVER,
    late: time >= periods.late ? 1 : NEVER,
    'off-peak': 3,
  };
  return fits[row.period] ?? 4;
}

function isWithin([start, end]: readonly [Seconds, Seconds], time: Seconds): boolean {
  return start <= time && time < end;
}

/** What a row says, or what is assumed in its place. */
function intervalOf(
  row: HeadwayRow | undefined,
  tables: HeadwayTables,
  day: DayKind,
  time: Seconds,
): Interval {
  const { periods, assumed } = tables;
  const isPeak = day === 'weekday' && (isWithin(periods.amPeak, time) || isWithin(periods.pmPeak, time));
  if (row === undefined)
    return assumption(assumed, isPeak ? 'peak' : time >= periods.late ? 'late' : 'offPeak');
  const seconds = Number(row.seconds);
  if (row.period === 'off-peak' && isPeak && assumed.peak < seconds) return assumption(assumed, 'peak');
  const { sources, as_of } = row;
  return {
    headway: seconds,
    ...optional('least', numberOf(row.seconds_least)),
    ...optional('most', numberOf(row.seconds_most)),
    evidence: isOn(row.day_type as DayType, day) ? row.evidence : 'assumed',
    sources: sources.split(';'),
    asOf: as_of,
  };
}

function assumption(assumed: AssumedService, part: 'peak' | 'offPeak' | 'late'): Interval {
  return { headway: assumed[part], evidence: 'assumed', sources: assumed.sources, asOf: assumed.asOf };
}

/** Equal neighbours in time become one period, equal days one day type. */
function periodsOf(
  { periods }: HeadwayTables,
  rows: readonly Stretch[],
  interval: (day: DayKind, time: Seconds) => Interval | undefined,
): HeadwayPeriod[] {
  const bounds = new Set([0, ...periods.amPeak, ...periods.pmPeak, periods.late, END_OF_SERVICE]);
  for (const { row } of rows) {
    for (const bound of [timeOf(row.starts), timeOf(row.ends)]) if (bound !== undefined) bounds.add(bound);
  }
  const times = [...bounds].sort((a, b) => a - b);
  const on = (day: DayKind): Omit<HeadwayPeriod, 'days'>[] => {
    const found: Omit<HeadwayPeriod, 'days'>[] = [];
    for (const [index, start] of times.slice(0, -1).entries()) {
      const own = interval(day, start);
      if (own === undefined) continue;
      const end = times[index + 1]!;
      const before = found.at(-1);
      if (before?.end === start && sameInterval(before, own)) found[found.length - 1] = { ...before, end };
      else found.push({ start, end, ...own });
    }
    return found;
  };
  return mergedDays(on('weekday'), on('saturday'), on('sunday'));
}

function sameInterval({ start: _, end: __, ...a }: Omit<HeadwayPeriod, 'days'>, b: Interval): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mergedDays(...days: readonly Omit<HeadwayPeriod, 'days'>[][]): HeadwayPeriod[] {
  const [weekday = [], saturday = [], sunday = []] = days;
  const as = (type: DayType, periods: readonly Omit<HeadwayPeriod, 'days'>[]) =>
    periods.map((period): HeadwayPeriod => ({ days: type, ...period }));
  const [a, b, c] = [weekday, saturday, sunday].map((each) => JSON.stringify(each));
  if (a === b && b === c) return as('daily', weekday);
  if (b === c) return [...as('weekday', weekday), ...as('weekend', saturday)];
  return [...as('weekday', weekday), ...as('saturday', saturday), ...as('sunday', sunday)];
}
