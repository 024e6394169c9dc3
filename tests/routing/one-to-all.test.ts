import { expect, test } from 'vitest';
import { NEVER } from '../../src/routing/boarding.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { exhaustiveToAll } from './oracle.ts';
import { ask } from './questions.ts';
import { SHAPES } from './random-timetable.ts';

test.each(SHAPES)('one to all is every earliest arrival: $name', (shape) => {
  ask(shape, 5, 1, ({ timetable, compiled, request, time }) => {
    const { from, to: _, maxWalk: __, ...options } = request;
    const arrivals = [...oneToAll(compiled, from, time, options)];
    const expected = exhaustiveToAll(timetable, { ...options, from, to: [] }, time);
    expect(arrivals.map((arrival) => (arrival === NEVER ? undefined : arrival))).toEqual(expected);
    return arrivals;
  });
});
