import type { CallHours } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { Run } from './route-runs.ts';
import type { DayKind } from './service-days.ts';
import { isOn } from './service-days.ts';

/** Trains from one position of a run to another, first and last departure at the first of them. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly first: Seconds;
  readonly last: Seconds;
  /** A train leaves exactly at `first`. */
  readonly exactFirst: boolean;
  readonly known: CallHours;
}

/** Minutes are rounded and riding times too: nearer than this is the same train. */
const SAME_TRAIN: Seconds = 100;

interface Row {
  readonly position: number;
  readonly until: number;
  readonly hours: CallHours;
}

/**
 * When trains run along a run on a kind of day: all the way, then those that begin on the way before the first
 * has come from the end of the line, and those that run on after the last or end short of it.
 *
 * No train leaves a call before its published first or after its published last. Where two calls contradict each
 * other, as when a first train would have to pass the next station ten minutes before that one's first, the
 * narrower hours hold: a train too few is promised, never one too many.
 */
export function spansOf(run: Run, kind: DayKind): Span[] {
  const rows = rowsOf(run, kind);
  const last = run.calls.length - 1;
  const full = rows.filter(({ until }) => until === last);
  const base = baseSpan(run, full);
  if (base === undefined) return [];
  const spans = [base];
  const ends = [...new Set(rows.map(({ until }) => until))].sort((a, b) => b - a);
  for (const until of ends) {
    for (const row of rows.filter((each) => each.until === until))
      spans.push(...extraSpans(run, rows, row, spans));
  }
  return spans;
}

function rowsOf(run: Run, kind: DayKind): Row[] {
  const last = run.calls.length - 1;
  const positions = new Map(run.calls.map(({ index }, position) => [index, position]));
  return run.services
    .flatMap(({ hours }, part) => hours.map((each) => ({ hours: each, shift: part * (run.firstCalls - 1) })))
    .filter(({ hours }) => isOn(hours.days, kind))
    .flatMap(({ hours, shift }): Row[] => {
      const position = positions.get(hours.call + shift);
      const until = hours.until === undefined ? last : (positions.get(hours.until + shift) ?? last);
      return position === undefined || position >= until ? [] : [{ position, until, hours }];
    })
    .sort((a, b) => a.position - b.position);
}

/** From the first call at which a first and a last train are known, counted back to the beginning of the run. */
function baseSpan(run: Run, rows: readonly Row[]): Span | undefined {
  const first = rows.find(({ hours }) => hours.first !== undefined);
  const last = rows.find(({ hours }) => hours.last !== undefined);
  if (first === undefined || last === undefined) return undefined;
  const span = narrowed(run, rows, {
    from: 0,
    to: run.calls.length - 1,
    first: first.hours.first! - run.calls[first.position]!.offset,
    last: last.hours.last! - run.calls[last.position]!.offset,
    exactFirst: true,
    known: last.hours,
  });
  return span.first <= span.last ? span : undefined;
}

/** A span without the trains that another call on their way excludes. */
function narrowed(run: Run, rows: readonly Row[], span: Span): Span {
  const start = run.calls[span.from]!.offset;
  let { first, last } = span;
  for (const { position, until, hours } of rows) {
    if (position < span.from || until !== span.to) continue;
    const ride = run.calls[position]!.offset - start;
    const earliest = (hours.first ?? -Infinity) - ride;
    const latest = (hours.last ?? Infinity) - ride;
    if (first + SAME_TRAIN < earliest) first = earliest;
    if (last - SAME_TRAIN > latest) last = latest;
  }
  return { ...span, first, last };
}

function extraSpans(
  run: Run,
  rows: readonly Row[],
  { position, until, hours }: Row,
  spans: readonly Span[],
): Span[] {
  const offset = run.calls[position]!.offset;
  const here = spans
    .filter(({ from, to }) => from <= position && to >= until)
    .map(({ from, first, last }) => {
      const ride = offset - run.calls[from]!.offset;
      return { first: first + ride, last: last + ride };
    });
  const first = Math.min(...here.map((each) => each.first));
  const last = Math.max(...here.map((each) => each.last));
  const own = narrowed(run, rows, {
    from: position,
    to: until,
    first: hours.first ?? first,
    last: hours.last ?? last,
    exactFirst: false,
    known: hours,
  });
  const extra: Span[] = [];
  if (own.first + SAME_TRAIN < first) extra.push({ ...own, last: first, exactFirst: true });
  if (own.last - SAME_TRAIN > last) extra.push({ ...own, first: last });
  return extra;
}
