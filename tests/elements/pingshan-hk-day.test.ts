import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PingshanHkDay } from '../../src/elements/pingshan-hk-day.ts';
import type { DayProfile } from '../../src/model/day-profile.ts';
import { HOUR, NETWORK, PROFILE } from './day/profile-fixture.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-day', PingshanHkDay);

test('axe finds nothing wrong, as a chart, as a table, while working and with nothing', async () => {
  const element = await shown();
  expect(await violations(element)).toEqual([]);
  await tabular(element);
  expect(await violations(element)).toEqual([]);
  element.profile = undefined;
  element.working = true;
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
});

test('draws a line for each crossing that something runs over, each with a mark of its own', async () => {
  const element = await shown();
  expect(all(element, '.plot .line')).toHaveLength(2);
  const marks = all<SVGPathElement>(element, '.ways .mark').map((mark) => mark.getAttribute('d'));
  expect(new Set(marks).size).toBe(2);
  const strokes = all(element, '.plot .line').map((line) => getComputedStyle(line).stroke);
  expect(new Set(strokes).size).toBe(2);
});

test('reads out what leaving at the departure comes to', async () => {
  const element = await shown();
  expect(textOf(one(element, '.now'))).toBe('Leave 08:00');
  expect(all(element, '.ways li').map(textOf)).toEqual([
    'Luohu Lo Wu 1 h 40 min arrives about 09:40',
    'West Kowloon 1 h 40 min or leave 08:20 arrives about 09:40',
  ]);
  expect(textOf(one(element, '.departure'))).toBe('08:00');
});

test('says the best moment of the day, what the other crossings come to at best, and what a spike is', async () => {
  const element = await shown();
  expect(all(element, '.bests p').map(textOf)).toEqual([
    'Quickest: leave 07:40, about 1 h 20 min over West Kowloon.',
    'Otherwise at best: Luohu 1 h 40 min (leave between 06:00 and 22:00).',
  ]);
  expect(textOf(one(element, '.note'))).toContain('A spike is a wait');
  await tabular(element);
  expect(all(element, '.bests p')).toHaveLength(2);
});

test('within one city the best moment names no crossing', async () => {
  const element = await shown();
  const [{ points }] = PROFILE.ways as [DayProfile['ways'][number]];
  element.profile = { ...PROFILE, ways: [{ points: points.slice(0, 1) }] };
  await element.updateComplete;
  expect(textOf(one(element, '.bests'))).toBe('Quickest: leave 06:00, about 1 h 40 min.');
});

test('says where nothing runs, and when something does again', async () => {
  const element = await shown();
  element.departure = 12 * HOUR;
  await element.updateComplete;
  expect(textOf(all(element, '.ways li')[1]!)).toBe('West Kowloon nothing runs next: leave 14:00');
});

test('arrows move a moment along without setting it; Enter and Space set it', async () => {
  const moments = heard('pingshan-hk-moment');
  const element = await shown();
  const slider = one(element, '[role=slider]');
  slider.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await element.updateComplete;
  expect(textOf(one(element, '.now'))).toBe('Leave 08:10');
  expect(slider.getAttribute('aria-valuenow')).toBe(String(8 * HOUR + 600));
  expect(slider.getAttribute('aria-valuetext')).toBe(
    'Leave 08:10; West Kowloon: 1 h 30 min, arrives about 09:40; Luohu: 1 h 40 min, arrives about 09:50',
  );
  expect(moments).toEqual([]);
  await userEvent.keyboard('{Enter}{PageUp}[Space]');
  expect(moments).toEqual([8 * HOUR + 600, 9 * HOUR + 600]);
});

test('a pointer over the chart reads out, a click sets, and leaving goes back to the departure', async () => {
  const moments = heard<number>('pingshan-hk-moment');
  const element = await shown();
  const plot = one(element, '.plot');
  await userEvent.hover(plot, { position: { x: 200, y: 100 } });
  await element.updateComplete;
  expect(textOf(one(element, '.now'))).toMatch(/^Leave 1\d:\d[05]$/);
  expect(moments).toEqual([]);
  await userEvent.click(plot, { position: { x: 250, y: 100 } });
  await expect.poll(() => moments.length).toBe(1);
  expect(moments.map((moment) => `Leave ${clock(moment)}`)).toEqual([textOf(one(element, '.now'))]);
  expect(moments[0]).toBeGreaterThan(9 * HOUR);
  await userEvent.hover(one(element, 'h2'));
  await element.updateComplete;
  expect(textOf(one(element, '.now'))).toBe('Leave 08:00');
});

test('a finger that is lifted leaves the moment where it was, until it is told', async () => {
  const moments = heard<number>('pingshan-hk-moment');
  const element = await shown();
  const plot = one(element, '.plot');
  const { left, top } = plot.getBoundingClientRect();
  const touch = (type: string) => {
    const at = { clientX: left + 250, clientY: top + 100, pointerId: 1, pointerType: 'touch', bubbles: true };
    plot.dispatchEvent(new PointerEvent(type, at));
  };
  plot.setPointerCapture = () => undefined; // No such finger is on the screen.
  for (const type of ['pointerdown', 'pointerup', 'pointerleave']) touch(type);
  await element.updateComplete;
  const seen = textOf(one(element, '.now'));
  expect(seen).toMatch(/^Leave 1\d:\d[05]$/);
  await expect.poll(() => moments.length).toBe(1);
  expect(`Leave ${clock(moments[0]!)}`).toBe(seen);
});

test('moving the moment does not draw the lines anew', async () => {
  const element = await shown();
  const drawn: MutationRecord[] = [];
  const lines = one(element, '.plot .picture').querySelector('.line')!.parentElement!.parentElement!;
  const watch = new MutationObserver((records) => drawn.push(...records));
  watch.observe(lines, { childList: true, attributes: true, subtree: true });
  one(element, '[role=slider]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await element.updateComplete;
  expect(drawn).toEqual([]);
  watch.disconnect();
});

test('shows arrivals instead of minutes when asked to', async () => {
  const element = await shown();
  const labels = () => all(element, 'text.y').map(textOf);
  expect(labels()).toContain('100');
  await userEvent.click(all(element, '.switch button')[1]!);
  await element.updateComplete;
  expect(labels()).toContain('16:00');
  expect(all(element, '.switch button').map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ]);
});

test('has a twin of rows whose times set the departure', async () => {
  const moments = heard('pingshan-hk-moment');
  const element = await shown();
  await tabular(element);
  expect(all(element, '.plot')).toEqual([]);
  expect([textOf(one(element, '.twin')), one(element, '.twin').ariaExpanded]).toEqual([
    'Show as a chart',
    null,
  ]);
  expect(all(element, 'thead th').map(textOf)).toEqual(['leave', 'Luohu', 'West Kowloon']);
  const row = all(element, 'tbody tr')[4]!;
  expect([...row.children].map(textOf)).toEqual([
    '08:00',
    '1 h 40 min about 09:40',
    '1 h 40 min about 09:40',
  ]);
  await userEvent.click(row.querySelector('button')!);
  expect(moments).toEqual([8 * HOUR]);
});

test('leads to the journeys of what the reader looks at, in the chart and in the table', async () => {
  const wanted = heard('pingshan-hk-journeys-at');
  const element = await shown();
  one(element, '[role=slider]').focus();
  await userEvent.keyboard('{ArrowRight}');
  await element.updateComplete;
  expect(textOf(one(element, '.journeys'))).toBe('See the journeys at 08:05');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(wanted).toEqual([8 * HOUR + 300]);
  await userEvent.hover(one(element, 'h2')); // Nobody points at a moment any more.
  await tabular(element);
  await userEvent.click(one(element, '.journeys'));
  expect(wanted.slice(1)).toEqual([8 * HOUR]);
});

test('a row of the table that is set is marked', async () => {
  const element = await shown();
  await tabular(element);
  expect(all(element, 'tbody [aria-pressed=true]').map(textOf)).toEqual(['08:00']);
});

test('says that it is working, and that nothing runs', async () => {
  const element = await shown({ ...PROFILE, ways: [{ points: [] }] });
  expect(textOf(one(element, '[role=status]'))).toBe('Nothing leads there on this day.');
  element.working = true;
  await element.updateComplete;
  expect(textOf(one(element, '[role=status]'))).toBe('Working out the whole day…');
});

test('another language renders anew', async () => {
  const element = await shown();
  element.locale = 'zh-Hant';
  await element.updateComplete;
  expect(textOf(one(element, '.now'))).toBe('08:00出發');
  expect(textOf(all(element, '.ways li')[0]!)).toBe('羅湖口岸 1小時40分鐘 約09:40到達');
});

test('fits into 320 pixels', async () => {
  const element = await shown();
  element.parentElement!.style.inlineSize = '18rem';
  await expect.poll(() => one(element, '.picture').getAttribute('width')).toBe('288');
  expect(element.scrollWidth).toBeLessThanOrEqual(288);
});

function clock(time: number): string {
  return new Date(time * 1000).toISOString().slice(11, 16);
}

async function tabular(element: PingshanHkDay): Promise<void> {
  await userEvent.click(one(element, '.twin'));
  await element.updateComplete;
}

async function shown(profile: DayProfile = PROFILE): Promise<PingshanHkDay> {
  const element = new PingshanHkDay();
  element.network = NETWORK;
  element.profile = profile;
  element.departure = 8 * HOUR;
  await mounted(element);
  if (all(element, '.plot').length > 0) {
    const width = String(one(element, '.plot').clientWidth);
    await expect.poll(() => one(element, '.picture').getAttribute('width')).toBe(width);
  }
  return element;
}
