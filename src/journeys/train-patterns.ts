import type { KnownBy, TrainPattern } from '../model/day-timetable.ts';
import type { HeadwayPeriod } from '../model/service.ts';
import type { Window } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import type { Run } from './route-runs.ts';
import type { Span } from './run-hours.ts';
import { spansOf } from './run-hours.ts';
import type { DayKind } from './service-days.ts';
import { isOn } from './service-days.ts';
import type { PatternShape, TimetableBuilder } from './timetable-builder.ts';

/** Part of a run on which trains come at their own intervals, positions in the run. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly periods: readonly HeadwayPeriod[];
}

/** Adds what runs along a run on a kind of day whose midnight is `shift` seconds after the timetable's. */
export function addRun(builder: TimetableBuilder, run: Run, kind: DayKind, shift: Seconds): void {
  const spans = spansOf(run, kind);
  const [base] = spans;
  if (base === undefined) return;
  const [whole, inner] = stretchesOf(run, kind);
  for (const span of spans) add(builder, run, span, whole, shift);
  for (const stretch of inner) {
    const ride = run.calls[stretch.from]!.offset;
    const { from, to, periods } = stretch;
    const span = { ...base, from, to, first: base.first + ride, last: base.last + ride };
    add(builder, run, span, periods, shift, `${run.calls[from]!.line} `);
  }
}

/** Intervals all the way, and of shorter stretches; of a run over two services the second adds its stretches. */
function stretchesOf(run: Run, kind: DayKind): [whole: HeadwayPeriod[], inner: Stretch[]] {
  const today = (periods: readonly HeadwayPeriod[]) => periods.filter(({ days }) => isOn(days, kind));
  const all = run.services.flatMap(({ stretches }, part) =>
    stretches.map((stretch) => ({
      ...stretch,
      part,
      isWhole: stretch.from === 0 && stretch.to >= callsIn(stretches),
    })),
  );
  const whole = all.filter(({ part, isWhole }) => isWhole && part === 0);
  const inner = all
    .filter(({ isWhole }) => !isWhole)
    .map(({ from, to, periods, part }) => {
      const shift = part * (run.firstCalls - 1);
      return { ...clipped(run, from + shift, to + shift), periods: today(periods) };
    });
  return [today(whole.flatMap(({ periods }) => periods)), inner.filter(({ from, to }) => from < to)];
}

function callsIn(stretches: readonly { readonly to: number }[]): number {
  return Math.max(...stretches.map(({ to }) => to));
}

/** Positions of the calls of a run that lie between two calls of its services. */
function clipped(run: Run, first: number, last: number): { from: number; to: number } {
  const inside = run.calls.flatMap(({ index }, position) =>
    index >= first && index <= last ? [position] : [],
  );
  return { from: inside[0] ?? 0, to: inside.at(-1) ?? 0 };
}

function add(
  builder: TimetableBuilder,
  run: Run,
  span: Span,
  periods: readonly HeadwayPeriod[],
  shift: Seconds,
  prefix = `${run.services[0]!.id} `,
): void {
  const shape = shapeOf(builder, run, span);
  builder.addWindows(
    prefix + shape.stops.join(),
    shape,
    windowsOf(span, periods),
    shift,
    run.services[0]!.id,
  );
}

function shapeOf(builder: TimetableBuilder, run: Run, { from, to }: Span): PatternShape {
  const calls = run.calls.slice(from, to + 1);
  const times = calls.map(({ offset }) => offset - calls[0]!.offset);
  const service = run.services[0]!;
  const use: Omit<TrainPattern, 'known' | 'trains'> = {
    kind: 'train',
    line: calls[0]!.line,
    route: calls[0]!.route,
    direction: service.direction,
    hops: calls.slice(1).map(({ reached, line, route }) => ({
      error: reached!.error,
      evidence: reached!.evidence,
      sources: reached!.sources,
      line,
      route,
    })),
    planned: calls.map(({ added }) => added),
  };
  return {
    stops: calls.map(({ station, line }) => builder.stop({ kind: 'platform', station, line })),
    arrive: times,
    depart: times,
    use,
  };
}

/** Windows of a span at the intervals of its periods, each with how its interval is known. */
function windowsOf(span: Span, periods: readonly HeadwayPeriod[]): [Window, KnownBy][] {
  return periods.flatMap(({ start, end, headway, evidence, sources, asOf }): [Window, KnownBy][] => {
    const window = {
      start: Math.max(start, span.first),
      end: Math.min(end, span.last),
      headway,
    };
    if (window.start > window.end) return [];
    const goesOn = periods.some((next) => next.start === end && Math.min(next.end, span.last) > end);
    const exactFirst = span.exactFirst && window.start === span.first;
    return [
      [
        { ...window, exactFirst, ...(goesOn ? { goesOn } : {}) },
        { evidence, sources, asOf },
      ],
    ];
  });
}
