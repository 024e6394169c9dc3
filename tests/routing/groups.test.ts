import { expect, test } from 'vitest';
import type { TimetableTrip } from '../../src/model/timetable.ts';
import { groupsOf } from '../../src/routing/groups.ts';

const STOPS = [0, 1];

test('trips alike are one profile with the starts of all, in order', () => {
  const [group, ...others] = groupsOf(trips([from(300, 60), from(0, 60), from(150, 60)]));
  expect(others).toEqual([]);
  expect(group).toMatchObject({ kind: 'profile', pattern: 0, arrive: [0, 60], trips: [1, 2, 0] });
});

test('trips unlike stay in one table as long as none overtakes', () => {
  const groups = groupsOf(trips([from(100, 70), from(0, 60)]));
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ kind: 'table', trips: [1, 0] });
});

test('a trip that overtakes gets a table of its own', () => {
  const groups = groupsOf(trips([from(0, 600), from(100, 60), from(200, 700)]));
  expect(groups.map((group) => group.kind === 'table' && group.trips)).toEqual([[0, 2], [1]]);
});

test('a pattern without trains is no group', () => {
  expect(groupsOf(trips([]))).toEqual([]);
  const frequency = {
    kind: 'frequency',
    stops: STOPS,
    arrive: [0, 60],
    depart: [0, 60],
    windows: [],
  } as const;
  expect(groupsOf({ stops: 2, links: [], patterns: [frequency] })).toEqual([]);
});

function trips(all: readonly TimetableTrip[]) {
  return { stops: 2, links: [], patterns: [{ kind: 'trips', stops: STOPS, trips: all } as const] };
}

function from(start: number, ride: number): TimetableTrip {
  return { arrive: [start, start + ride], depart: [start, start + ride] };
}
