import { expect, test } from 'vitest';
import { CROSSING_WALK_SHARE } from '../../src/estimate/assumptions.ts';
import { addCrossing } from '../../src/journeys/crossing-links.ts';
import { timetableBuilder } from '../../src/journeys/timetable-builder.ts';
import { NETWORK, SERVICES } from './asking.ts';

const HOUR = 3600;
const SOUTH = SERVICES.links.find(({ mode, from }) => mode === 'clearance' && from === 'luohu:shenzhen')!;

test('the way through the halls is a share of the least time, whoever passes', () => {
  const walks = linksOn('2026-11-23').map(({ walk }) => walk);
  expect(new Set(walks)).toEqual(new Set([Math.round(SOUTH.seconds[0] * CROSSING_WALK_SHARE)]));
});

// National Day, a Thursday: no table of holidays is known, so it counts by its weekday.
test.each(['2026-10-01', '2026-11-26'])('on %s it is fuller from 7 to 9, as on any Thursday', (day) => {
  const slowest = linksOn(day).sort((a, b) => b.seconds - a.seconds)[0]!;
  expect(slowest.windows).toEqual([[7 * HOUR, 9 * HOUR - 1]]);
});

function linksOn(day: string) {
  const builder = timetableBuilder();
  addCrossing(builder, NETWORK, SOUTH, { day, scenario: { day, plus: 'none' }, shifts: [0] });
  return builder.build().timetable.links.slice();
}
