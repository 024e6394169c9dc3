import { expect, test } from 'vitest';
import type { Timetable } from '../../src/model/timetable.ts';
import { arriveBy } from '../../src/routing/arrive-by.ts';
import type { Request } from '../../src/routing/request.ts';
import type { Outcome } from './oracle.ts';
import { exhaustive, undominated } from './oracle.ts';
import type { Journey } from './questions.ts';
import { ask, expectWalkable, journeyKey, maybeIgnoringWalk, withoutWalk } from './questions.ts';
import { SHAPES } from './random-timetable.ts';

/** Longer than anything in a random network: who sets out so early has every choice. */
const EARLIER = 200_000;

test.each(SHAPES)('arrivals on random networks are those of the last departures: $name', (shape) => {
  ask(shape, 3, 1, ({ timetable, compiled, request, time, random }) => {
    const { asked, limited, shown } = maybeIgnoringWalk(request, random);
    const found = arriveBy(compiled, asked, time);
    const expected = lastDepartures(timetable, limited, time, asked.ignoreWalk === true);
    expect(found.map(shown).map(journeyKey).sort()).toEqual(expected.map(journeyKey).sort());
    expectWalkable(timetable, limited, found);
    return found;
  });
});

/** Looks for the last departure with anything new in it, and again before that one, until nothing is left. */
function lastDepartures(
  timetable: Timetable,
  request: Request,
  time: number,
  ignoreWalk: boolean,
): Journey[] {
  const last: Journey[] = [];
  for (let before = time + 1; ; ) {
    if (newAt(before - EARLIER).length === 0) return last;
    let [possible, impossible] = [before - EARLIER, before];
    while (impossible - possible > 1) {
      const middle = Math.floor((possible + impossible) / 2);
      if (newAt(middle).length > 0) possible = middle;
      else impossible = middle;
    }
    last.push(...newAt(possible).map((each) => ({ ...each, departure: possible })));
    before = possible;
  }

  /** Outcomes in time that need fewer rides or less walking than all later ones. */
  function newAt(departure: number): Outcome[] {
    const all = exhaustive(timetable, request, departure).filter(({ arrival }) => arrival <= time);
    const compared = ignoreWalk ? undominated(all.map(withoutWalk)) : all;
    const least = undominated(compared.map((each) => ({ ...each, arrival: 0 })));
    return least
      .filter(({ rides, walk }) => !last.some((known) => known.rides <= rides && known.walk <= walk))
      .map(({ rides, walk }) => compared.find((each) => each.rides === rides && each.walk === walk)!);
  }
}
