import { describe, expect, test } from 'vitest';
import { departAt } from '../../src/routing/depart-at.ts';
import { exhaustive, undominated } from './oracle.ts';
import { ask, expectWalkable, NETWORKS, outcomeKey, withoutWalk } from './questions.ts';
import { SHAPES } from './random-timetable.ts';

const PER_NETWORK = 12;

describe.each(SHAPES)('departures on random networks: $name', (shape) => {
  test('are the whole set of undominated journeys', () => {
    const answered = ask(shape, 1, PER_NETWORK, ({ timetable, compiled, request, time }) => {
      const found = departAt(compiled, request, time);
      const expected = exhaustive(timetable, request, time);
      expect(found.map(outcomeKey).sort()).toEqual(expected.map(outcomeKey).sort());
      expectWalkable(timetable, request, found);
      return found;
    });
    expect(answered).toBeGreaterThan((NETWORKS * PER_NETWORK) / 4);
  });

  test('are those of earliest arrival and fewest rides where walking is left aside', () => {
    ask(shape, 2, PER_NETWORK / 2, ({ timetable, compiled, request, time }) => {
      const { maxWalk: _, ...free } = request;
      const found = departAt(compiled, { ...free, ignoreWalk: true }, time);
      const expected = undominated(exhaustive(timetable, free, time).map(withoutWalk));
      expect(found.map(withoutWalk).map(outcomeKey).sort()).toEqual(expected.map(outcomeKey).sort());
      expectWalkable(timetable, free, found);
      return found;
    });
  });

  test('are only those before a moment where one is given', () => {
    let checked = 0;
    ask(shape, 3, PER_NETWORK / 2, ({ compiled, request, time }) => {
      const { maxWalk: _, ...free } = request;
      for (const asked of [request, { ...free, ignoreWalk: true }]) {
        const all = departAt(compiled, asked, time);
        const before = Math.max(...all.map(({ arrival }) => arrival));
        const earlier = all.filter(({ arrival }) => arrival < before);
        const found = departAt(compiled, asked, time, before);
        expect(found.map(outcomeKey)).toEqual(earlier.map(outcomeKey));
        checked += all.length - earlier.length;
      }
      return departAt(compiled, request, time);
    });
    expect(checked).toBeGreaterThan(0);
  });
});
