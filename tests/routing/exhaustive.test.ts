import { describe, expect, test } from 'vitest';
import type { Timetable } from '../../src/model/timetable.ts';
import { arriveBy } from '../../src/routing/arrive-by.ts';
import { NEVER } from '../../src/routing/boarding.ts';
import type { Compiled } from '../../src/routing/compile.ts';
import { compile } from '../../src/routing/compile.ts';
import { departAt } from '../../src/routing/depart-at.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { profile } from '../../src/routing/profile.ts';
import type { Found, Request } from '../../src/routing/request.ts';
import type { Outcome } from './oracle.ts';
import { exhaustive, exhaustiveToAll, undominated } from './oracle.ts';
import type { Shape } from './random-timetable.ts';
import { randomRequest, randomTime, randomTimetable, SHAPES } from './random-timetable.ts';
import { rewalk } from './rewalk.ts';
import { Seeded } from './seeded.ts';

/** Queries of each shape; together more than 20,000. */
const NETWORKS = 100;
const DEPARTURES_PER_NETWORK = 12;
const ARRIVALS_PER_NETWORK = 2;
const ROUND = [60, 300, 77];

interface Question {
  readonly timetable: Timetable;
  readonly compiled: Compiled;
  readonly request: Request;
  readonly time: number;
  readonly random: Seeded;
}

describe.each(SHAPES)('on random networks: $name', (shape) => {
  test('departures: the whole set of undominated journeys', () => {
    const asked = ask(shape, 1, DEPARTURES_PER_NETWORK, ({ timetable, compiled, request, time }) => {
      const found = departAt(compiled, request, time);
      expectSame(found, exhaustive(timetable, request, time));
      expectWalkable(timetable, request, found);
    });
    expect(asked).toBe(NETWORKS * DEPARTURES_PER_NETWORK);
  });

  test('departures: arrival and rides where walking is left aside', () => {
    ask(shape, 2, DEPARTURES_PER_NETWORK / 2, ({ timetable, compiled, request, time }) => {
      const { maxWalk: _, ...free } = request;
      const found = departAt(compiled, { ...free, ignoreWalk: true }, time);
      expectSame(found.map(withoutWalk), undominated(exhaustive(timetable, free, time).map(withoutWalk)));
      expectWalkable(timetable, request, found);
    });
  });

  test('arrivals: the last departures, and the earliest arrivals they can have', () => {
    ask(shape, 3, ARRIVALS_PER_NETWORK, ({ timetable, compiled, request, time, random }) => {
      const { asked, limited, shown } = maybeIgnoringWalk(request, random);
      const found = arriveBy(compiled, asked, time);
      const expected = lastDepartures(timetable, limited, time, asked.ignoreWalk === true);
      expect(sorted(found.map(shown).map(keyOf))).toEqual(sorted(expected.map(keyOf)));
      expectWalkable(timetable, limited, found);
    });
  });

  test('profiles: all that is undominated over the departures of a grid', () => {
    ask(shape, 4, 1, ({ timetable, compiled, request, time, random }) => {
      const step = random.pick(ROUND);
      const last = time + step * random.whole(0, 25) + random.whole(0, step - 1);
      const { asked, limited, shown } = maybeIgnoringWalk(request, random);
      const found = profile(compiled, asked, time, last, step);
      const departures = Array.from(
        { length: Math.floor((last - time) / step) + 1 },
        (_, at) => time + at * step,
      );
      const all = departures.flatMap((departure) =>
        exhaustive(timetable, limited, departure).map((each) => shown({ ...each, departure })),
      );
      expect(found.map(shown).map(keyOf)).toEqual(latestFirst(all).map(keyOf));
      expectWalkable(timetable, limited, found);
    });
  });

  test('one to all: every earliest arrival', () => {
    ask(shape, 5, 1, ({ timetable, compiled, request, time }) => {
      const { from, to: _, maxWalk: __, ...options } = request;
      const arrivals = [...oneToAll(compiled, from, time, options)];
      const expected = exhaustiveToAll(timetable, { ...options, from, to: [] }, time);
      expect(arrivals.map((arrival) => (arrival === NEVER ? undefined : arrival))).toEqual(expected);
    });
  });
});

interface Journey extends Outcome {
  readonly departure: number;
}

interface Asked {
  readonly asked: Request;
  readonly limited: Request;
  shown(journey: Journey): Journey;
}

function ask(shape: Shape, salt: number, questions: number, about: (question: Question) => void): number {
  let asked = 0;
  for (let network = 0; network < NETWORKS; network++) {
    const random = new Seeded(SHAPES.indexOf(shape) * 1_000_003 + salt * 10_007 + network);
    const timetable = randomTimetable(shape, random);
    const compiled = compile(timetable);
    for (let question = 0; question < questions; question++, asked++) {
      const request = randomRequest(shape, timetable, random);
      about({ timetable, compiled, request, time: randomTime(shape, random), random });
    }
  }
  return asked;
}

/** The request, three times in ten without walking as a criterion: with what then limits it, and what then counts. */
function maybeIgnoringWalk(request: Request, random: Seeded): Asked {
  if (!random.chance(0.3)) return { asked: request, limited: request, shown: (journey) => journey };
  const { maxWalk: _, ...limited } = request;
  return { asked: { ...limited, ignoreWalk: true }, limited, shown: withoutWalk };
}

function expectSame(found: readonly Outcome[], expected: readonly Outcome[]): void {
  expect(sorted(found.map(outcomeKey))).toEqual(sorted(expected.map(outcomeKey)));
}

function expectWalkable(timetable: Timetable, request: Request, found: readonly Found[]): void {
  for (const each of found) {
    expect(outcomeKey(rewalk(timetable, request, each))).toBe(outcomeKey(each));
  }
}

/** Looks for the last departure with anything new in it, and again before that one, until nothing is left. */
function lastDepartures(
  timetable: Timetable,
  request: Request,
  time: number,
  ignoreWalk: boolean,
): Journey[] {
  const last: Journey[] = [];
  for (let before = time + 1; ; ) {
    const news = newAt(before - 200_000);
    if (news.length === 0) return last;
    let [possible, impossible] = [before - 200_000, before];
    while (impossible - possible > 1) {
      const middle = Math.floor((possible + impossible) / 2);
      if (newAt(middle).length > 0) possible = middle;
      else impossible = middle;
    }
    last.push(...newAt(possible).map((each) => ({ ...each, departure: possible })));
    before = possible;
  }

  function newAt(departure: number): Outcome[] {
    const all = exhaustive(timetable, request, departure).filter(({ arrival }) => arrival <= time);
    const compared = ignoreWalk ? undominated(all.map(withoutWalk)) : all;
    const least = undominated(compared.map((each) => ({ ...each, arrival: 0 })));
    return least
      .filter(({ rides, walk }) => !last.some((known) => known.rides <= rides && known.walk <= walk))
      .map(({ rides, walk }) => compared.find((each) => each.rides === rides && each.walk === walk)!);
  }
}

/** Undominated in departure too; earliest departure first, then fewest rides. */
function latestFirst(all: readonly Journey[]): Journey[] {
  const kept = all.filter(
    (each) =>
      !all.some(
        (other) =>
          other.departure >= each.departure && other !== each && undominated([other, each]).at(-1) === other,
      ),
  );
  return kept.sort(
    (one, other) => one.departure - other.departure || one.rides - other.rides || one.arrival - other.arrival,
  );
}

function withoutWalk<T extends Outcome>(journey: T): T {
  return { ...journey, walk: 0 };
}

function outcomeKey({ arrival, rides, walk }: Outcome): string {
  return `${arrival} ${rides} ${walk}`;
}

function keyOf(journey: Journey): string {
  return `${journey.departure} ${outcomeKey(journey)}`;
}

function sorted(keys: readonly string[]): string[] {
  return keys.toSorted();
}
