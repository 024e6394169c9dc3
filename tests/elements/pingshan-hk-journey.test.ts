import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PingshanHkJourney } from '../../src/elements/pingshan-hk-journey.ts';
import type { Answer, Journey } from '../../src/model/journey.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';
import { customProperties } from '../../src/theme/custom-properties.ts';
import { DARK_INTERFACE } from '../../src/theme/interface-colours.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';
import { ask, HOUR, NETWORK, south } from './real-answers.ts';

defined('pingshan-hk-journey', PingshanHkJourney);

const MORNING = south(8 * HOUR);

test.each(LOCALES)('axe finds nothing wrong with any way, in %s', async (locale) => {
  for (const crossing of ['futian', 'liantang', 'westkowloon', 'szbay']) {
    const element = await shown(over(crossing), { locale });
    expect(await violations(element)).toEqual([]);
    element.closest('main')!.remove();
  }
});

test('axe finds nothing wrong in the dark, with stops shown and a step pointed at', async () => {
  const element = await shown(over('westkowloon'));
  element.closest('main')!.style.cssText =
    `${customProperties(DARK_INTERFACE)} background: ${DARK_INTERFACE.panel}; inline-size: 24rem;`;
  element.pointedLeg = 1;
  await userEvent.click(all(element, '.stops')[0]!);
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
});

test('says each step in order, from the start to the likely arrival', async () => {
  const element = await shown(over('futian'));
  expect(all(element, '.place').map(textOf)).toEqual([
    'Pingshan Square',
    'Gangxia North',
    'Futian Checkpoint',
    'Futian Port',
    'Lok Ma Chau Spur Line Control Point',
    'Lok Ma Chau',
    'Admiralty',
    'Central',
  ]);
  expect(textOf(all(element, '.time').at(-1)!)).toBe('about 10:26');
});

test('an interval is no timetable: only the departure has an exact time', async () => {
  const element = await shown(over('futian'));
  expect(all(element, '.time.exact').map(textOf)).toEqual(['08:00']);
  expect(all(element, '.ride .facts .strong').map(textOf)).toEqual([
    'every 3.5 min',
    'every 3.5 min',
    'every 11.5 min',
    'every 4.5 min',
  ]);
});

test('a train has its number, its times and the day of its timetable, and what to check', async () => {
  const element = await shown(over('westkowloon'));
  const train = all(element, '.ride')[2]!;
  expect(textOf(train)).toContain('Train G5639, 09:35–09:55 timetable of 26 January 2026');
  expect(textOf(train)).toContain('check this train with the operator before you go.');
  expect(all(element, '.time.exact').map(textOf)).toEqual(['08:00', '09:55']);
});

test('stops are shown on demand', async () => {
  const element = await shown(over('futian'));
  const [button] = all<HTMLButtonElement>(element, '.stops');
  expect(all(element, '.between li')).toEqual([]);
  button!.focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(button!.getAttribute('aria-expanded')).toBe('true');
  expect(textOf(all(element, '.between li')[0]!)).toBe('Pingshanwei');
  expect(textOf(button!)).toContain(`${all(element, '.between li').length + 1} stops`);
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(all(element, '.between li')).toEqual([]);
});

test('the crossing says its steps, its range, its hours and that the crowd is assumed', async () => {
  const element = await shown(over('futian', south(6.5 * HOUR)));
  expect(textOf(one(element, '.boundary'))).toBe(
    'Cross at Futian / Lok Ma Chau Spur Line both checks about 20 min (10–52 min) estimate ' +
      'open until 22:30 20% slower than usual · assumed Check out at Futian Port Walk across, 5 min ' +
      'Check in at Lok Ma Chau Spur Line Control Point',
  );
});

test('the minutes of every step say how they are known, and guesses look like guesses', async () => {
  const element = await shown(over('liantang'));
  const words = all(element, '.leg .known');
  expect(new Set(words.map(textOf))).toEqual(new Set(['published', 'measured', 'estimate', 'assumed']));
  for (const word of words) {
    const guess = ['estimate', 'assumed'].includes(textOf(word));
    expect(word.classList.contains('guess')).toBe(guess);
  }
});

test('a bus has its number and interval', async () => {
  const element = await shown(over('liantang'));
  expect(textOf(one(element, '.leg.bus'))).toContain('59S Minibus towards Sheung Shui every 8 min');
});

test('says what it costs, part by part and in all', async () => {
  const element = await shown(over('futian'));
  expect(all(element, '.fares li').map(textOf)).toEqual([
    'Shenzhen Metro Pingshan Square – Futian Checkpoint ¥9.00',
    'MTR Lok Ma Chau – Central HK$52.20',
    'Adult, one way ¥9.00 + HK$52.20 ≈ HK$62',
  ]);
});

test('an unknown fare says so, and the whole is the least', async () => {
  const element = await shown(over('szbay'));
  const fares = all(element, '.fares li').map(textOf);
  expect(fares.some((text) => text.endsWith('not known'))).toBe(true);
  expect(fares.at(-1)).toMatch(/from ¥[\d.]+ \+ HK\$/);
});

test('names its sources, folded', async () => {
  const element = await shown(over('futian'));
  const details = one<HTMLDetailsElement>(element, 'details');
  expect(details.open).toBe(false);
  expect(all(element, '.sources li').length).toBeGreaterThan(0);
});

test('pointing at a step is heard with its legs, by pointer and by focus', async () => {
  const element = await shown(over('futian'));
  const pointed = heard('pingshan-hk-leg');
  all(element, '.stops')[0]!.focus();
  expect(pointed).toEqual([{ key: 'the-key', leg: 1, legs: [0, 1] }]);
  all(element, '.stops')[0]!.blur();
  await userEvent.hover(one(element, '.leg.crossing'));
  expect(pointed[1]).toBe(null);
  expect(pointed.at(-1)).toEqual({ key: 'the-key', leg: 6, legs: [6] });
});

test('every step takes the focus once, in order, and is pointed at then', async () => {
  const element = await shown(over('futian'));
  const pointed = heard('pingshan-hk-leg');
  const steps = all(element, '.leg:not(.last)');
  const reached: number[] = [];
  for (const _ of steps) {
    await userEvent.tab();
    reached.push(steps.indexOf(element.shadowRoot!.activeElement!.closest<HTMLElement>('.leg')!));
  }
  expect(reached).toEqual([...steps.keys()]);
  one(element, '.leg.crossing').focus();
  expect(pointed.at(-1)).toEqual({ key: 'the-key', leg: 6, legs: [6] });
});

test('a leg that the map points at is marked', async () => {
  const element = await shown(over('futian'));
  element.pointedLeg = 6;
  await element.updateComplete;
  expect(all(element, '.leg.pointed').map((leg) => leg.classList.contains('crossing'))).toEqual([true]);
});

test('within a station one walks to the platform before a train, and out of it before a bus', async () => {
  const { journeys } = found(
    ask('mtr:SHS', 'szm:liantang-checkpoint', { kind: 'depart-at', time: 9 * HOUR }),
  );
  const said = new Set<string>();
  for (const journey of journeys) {
    const element = await shown(journey);
    for (const step of all(element, '.leg.walk')) {
      const [what] = /Walk to the platform|Walk out of the station/.exec(textOf(step)) ?? [];
      const isBeforeBus = step.nextElementSibling?.classList.contains('bus');
      if (what !== undefined) said.add(`${what}, then a ${isBeforeBus ? 'bus' : 'train'}`);
    }
    element.closest('main')!.remove();
  }
  expect([...said].sort()).toEqual([
    'Walk out of the station, then a bus',
    'Walk to the platform, then a train',
  ]);
});

test('says to be past the gate of a high-speed train, and with a ticket, where one boards it', async () => {
  const element = await shown(over('westkowloon'));
  const step = all(element, '.leg.ride').find((leg) => textOf(leg).includes('High-speed'))!;
  expect(textOf(step)).toContain('Be past the gate 5 min before the train leaves.');
  expect(textOf(step)).toContain('Buy the ticket beforehand, with your travel document.');
});

test.each<[Locale, string, string]>([
  ['en', '', 'Tsuen Wan Line'],
  ['zh-Hant', '荃灣', '荃灣綫'],
])('in %s a name that a long badge would say twice stands once', async (locale, sign, name) => {
  const element = await shown(over('futian'), { locale });
  const ride = all(element, '.ride').find((each) => textOf(each).includes(name))!;
  expect(textOf(ride.querySelector('.badge')!)).toBe(sign);
  expect(ride.querySelector('.badge')!.getBoundingClientRect().height).toBeGreaterThan(16);
  expect(textOf(ride.querySelector('.name')!)).toBe(name);
});

test('a long name has the whole width of its step: it goes on below its badge', async () => {
  const element = await shown(over('westkowloon'));
  element.closest('main')!.style.inlineSize = '19rem';
  const name = all(element, '.ride .name').find((each) => textOf(each).includes('High-speed'))!;
  const badge = name.parentElement!.querySelector('.badge')!.getBoundingClientRect();
  const lines = [...name.getClientRects()];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]!.left).toBeGreaterThan(badge.right);
  expect(lines.at(-1)!.left).toBeCloseTo(badge.left, 0);
});

test('of a train that is often missed that is said first, and aloud', async () => {
  const answer = ask('szm:kengzi', 'mtr:HKU', { kind: 'depart-at', time: 13 * HOUR });
  const element = await shown(over('westkowloon', answer));
  const warnings = all(element, '.ride .warnings').find((each) => textOf(each).includes('in 10 miss'))!;
  const [first] = warnings.querySelectorAll('li');
  expect([first!.className, textOf(first!)]).toEqual([
    'high',
    'Tight: about 5 tries in 10 miss this train; the next leaves at 14:45. The likely arrival allows for that.',
  ]);
});

test('the last train of the evening is said aloud', async () => {
  const answer = found(ask('mtr:CEN', 'szm:kengzi', { kind: 'depart-at', time: 21 * HOUR + 1_200 }));
  const texts: string[] = [];
  for (const journey of answer.journeys) {
    const element = await shown(journey);
    texts.push(...all(element, '.warnings .high').map(textOf));
    element.closest('main')!.remove();
  }
  expect(texts).toContainEqual(
    expect.stringMatching(
      /^Last of East Rail Line towards [A-Z][\w ]+ at 21:\d\d: nothing runs there after it\.$/,
    ),
  );
  expect(texts).toContainEqual(expect.stringMatching(/^Tight: \d+ min in hand\./));
});

test.each<Locale>(['zh-Hans', 'zh-Hant'])('leaves nothing in English in %s', async (locale) => {
  for (const crossing of ['futian', 'liantang', 'szbay', 'westkowloon']) {
    const element = await shown(over(crossing), { locale });
    const shownText = all(element, 'ol, .block:not(details), .why').map(textOf).join(' ');
    expect(shownText.match(/[a-z]{3,}/gi)).toBe(null);
    element.closest('main')!.remove();
  }
});

function found(answer: Answer): Answer & { kind: 'found' } {
  if (answer.kind !== 'found') throw new Error('No journey.');
  return answer;
}

function over(crossing: string, answer: Answer = MORNING): Journey {
  return found(answer).journeys.find((journey) => journey.crossing === crossing)!;
}

async function shown(
  journey: Journey,
  { locale = 'en' }: { locale?: Locale } = {},
): Promise<PingshanHkJourney> {
  const element = new PingshanHkJourney();
  element.locale = locale;
  element.network = NETWORK;
  element.journey = journey;
  element.journeyKey = 'the-key';
  return mounted(element);
}
