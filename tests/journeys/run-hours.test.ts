import { expect, test } from 'vitest';
import type { Run } from '../../src/journeys/route-runs.ts';
import { runsOf } from '../../src/journeys/route-runs.ts';
import { spansOf } from '../../src/journeys/run-hours.ts';
import type { DayKind } from '../../src/journeys/service-days.ts';
import { isOn } from '../../src/journeys/service-days.ts';
import { MONDAY, NETWORK, SERVICES } from './asking.ts';

const RUNS = runsOf(NETWORK, SERVICES, { day: MONDAY, plus: 'none' });
/** Published minutes and riding times are both rounded. */
const ROUNDING = 100;

test.each(['weekday', 'saturday', 'sunday'] as const)(
  'on a %s no train leaves a call before its published first or after its published last',
  (kind) => {
    const compared = RUNS.flatMap((run) => comparedHours(run, kind));
    expect(compared.filter(({ early }) => early > ROUNDING)).toEqual([]);
    expect(compared.filter(({ late }) => late > ROUNDING)).toEqual([]);
    expect(compared.length).toBeGreaterThan(300);
  },
);

test('the first trains of Line 14 for Gangxia North come when Baolong and Aobei say, not with one from Jinlong', () => {
  expect(firstAt('szm-14', 'backward', 'szm:baolong')).toBe(clock(6, 19.5)); // published 6:19
  expect(firstAt('szm-14', 'backward', 'szm:aobei')).toBe(clock(6, 32)); // published 6:33
});

test('the first train for Tung Chung leaves Kowloon as published', () => {
  expect(firstAt('mtr-TCL', 'forward', 'mtr:KOW')).toBe(clock(6, 4));
});

test('a train that begins on the way before the first from the end of the line is kept', () => {
  expect(firstAt('szm-14', 'backward', 'szm:silian')).toBe(clock(6, 4));
});

function firstAt(line: string, direction: 'forward' | 'backward', station: string): number {
  const times = RUNS.filter(({ services: [service] }) => service!.direction === direction).flatMap((run) => {
    const position = run.calls.findIndex((call) => call.station === station && call.line === line);
    return spansOf(run, 'weekday')
      .filter(({ from, to }) => from <= position && position < to)
      .map(({ from, first }) => first + run.calls[position]!.offset - run.calls[from]!.offset);
  });
  return Math.min(...times);
}

/** How many seconds before a published first, and after a published last, each span's trains leave. */
function comparedHours(run: Run, kind: DayKind) {
  const rows = publishedAt(run, kind);
  return spansOf(run, kind).flatMap((span) =>
    rows
      .filter(({ position, until }) => position >= span.from && until === span.to)
      .map(({ name, position, first = -Infinity, last = Infinity }) => {
        const ride = run.calls[position]!.offset - run.calls[span.from]!.offset;
        return { name, early: first - span.first - ride, late: span.last + ride - last };
      }),
  );
}

/** Rows of the run's services, with positions in the run. */
function publishedAt(run: Run, kind: DayKind) {
  return run.services.flatMap(({ id, hours }, part) => {
    const shift = part * (run.firstCalls - 1);
    const at = (call: number) => run.calls.findIndex(({ index }) => index === call + shift);
    return hours.flatMap(({ call, until, days, first, last }) => {
      if (!isOn(days, kind) || at(call) < 0) return [];
      const end = until === undefined || at(until) < 0 ? run.calls.length - 1 : at(until);
      return [{ name: `${id} ${run.calls[at(call)]!.station}`, position: at(call), until: end, first, last }];
    });
  });
}

function clock(hours: number, minutes: number): number {
  return hours * 3600 + minutes * 60;
}
