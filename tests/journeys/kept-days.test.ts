import { expect, test } from 'vitest';
import { timetableFor } from '../../src/journeys/day-timetable.ts';
import { soundDay } from '../../src/journeys/kept-days.ts';
import { preparedDay } from '../../src/journeys/prepared-day.ts';
import { ADDITIONS, FIRST_DAY, LAST_DAY } from '../../src/model/scenario.ts';
import { checkTimetable } from '../../src/routing/check-timetable.ts';
import { MONDAY, NETWORK, SERVICES } from './asking.ts';

const SATURDAY = '2026-11-28';
const SUNDAY = '2026-11-29';
/** Days on which other parts of the network have opened. */
const STATES = [FIRST_DAY, '2015-01-01', '2019-07-01', MONDAY, '2028-06-01', '2031-01-01', LAST_DAY];

test.each(STATES)('every timetable of the known files is one, with the network of %s', (state) => {
  for (const plus of ADDITIONS) {
    for (const day of [MONDAY, SATURDAY, SUNDAY]) {
      const { timetable } = timetableFor(NETWORK, SERVICES, { day: state, plus }, day);
      expect(() => checkTimetable(timetable)).not.toThrow();
    }
  }
});

test('a day is prepared once, whether it is checked or not', () => {
  const at = { day: MONDAY, scenario: { day: MONDAY, plus: 'none' } } as const;
  const day = soundDay(NETWORK, SERVICES, at);
  expect(preparedDay(NETWORK, SERVICES, { ...at })).toBe(day);
});
