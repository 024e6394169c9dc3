import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PingshanHkAnswer } from '../../src/elements/pingshan-hk-answer.ts';
import { PingshanHkCrossings } from '../../src/elements/pingshan-hk-crossings.ts';
import { PingshanHkJourney } from '../../src/elements/pingshan-hk-journey.ts';
import { PingshanHkReasons } from '../../src/elements/pingshan-hk-reasons.ts';
import type { Answer } from '../../src/model/journey.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { customProperties } from '../../src/theme/custom-properties.ts';
import { DARK_INTERFACE } from '../../src/theme/interface-colours.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';
import { ask, HOUR, NETWORK, south } from './real-answers.ts';

defined('pingshan-hk-answer', PingshanHkAnswer);
defined('pingshan-hk-crossings', PingshanHkCrossings);
defined('pingshan-hk-journey', PingshanHkJourney);
defined('pingshan-hk-reasons', PingshanHkReasons);

const MORNING = south(8 * HOUR);
const EVENING = ask('mtr:CEN', 'szm:kengzi', { kind: 'depart-at', time: 21 * HOUR });
const NIGHT = south(2 * HOUR);

afterEach(() => page.viewport(800, 600));

test.each(LOCALES)('axe finds nothing wrong in any state, in %s', async (locale) => {
  const element = await answered(undefined, { locale });
  expect(await violations(element)).toEqual([]);
  element.working = true;
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
  for (const answer of [MORNING, EVENING, NIGHT]) {
    element.answer = answer;
    element.working = false;
    await element.updateComplete;
    expect(await violations(element)).toEqual([]);
  }
});

test('axe finds nothing wrong in the dark, with a journey open', async () => {
  const element = await answered(EVENING);
  element.closest('main')!.style.cssText =
    `${customProperties(DARK_INTERFACE)} background: ${DARK_INTERFACE.panel}; inline-size: 24rem;`;
  await opened(element, 0);
  expect(await violations(element)).toEqual([]);
});

test('what one would have had to set out for before now is said to be gone, and nothing that leaves now', async () => {
  const element = await answered(MORNING);
  const gone = () => all(element, '.strip').filter((strip) => textOf(strip).includes('already left')).length;
  expect(gone()).toBe(0);
  element.now = { day: '2026-11-23', time: 21 * HOUR };
  await element.updateComplete;
  expect(gone()).toBe(all(element, '.strip').length);
  element.now = { day: '2026-11-22', time: 21 * HOUR };
  await element.updateComplete;
  expect(gone()).toBe(0);
});

test('the first crossing is written before the others, and all of them before the element is done', async () => {
  const element = new PingshanHkAnswer();
  Object.assign(element, { network: NETWORK, answer: MORNING });
  const counts: number[] = [];
  const watch = new MutationObserver(() => counts.push(all(element, '.card').length));
  document.body.append(element);
  watch.observe(element.shadowRoot!, { childList: true, subtree: true });
  await element.updateComplete;
  await Promise.resolve();
  expect([counts[0], all(element, '.card').length]).toEqual([1, 5]);
  watch.disconnect();
  element.remove();
});

test('asks for a question until there is one', async () => {
  const element = await answered(undefined);
  expect(textOf(one(element, '.empty'))).toMatch(/^Say from where and to where/);
});

test('each crossing has its card, the fastest first, with its state at that hour', async () => {
  const element = await answered(MORNING);
  expect(all(element, '.card h3').map(textOf)).toEqual([
    'Futian / Lok Ma Chau Spur Line',
    'Luohu / Lo Wu',
    'West Kowloon Station Port',
    'Liantang / Heung Yuen Wai',
    'Shenzhen Bay',
  ]);
  expect(all(element, '.card .hours').map(textOf)).toEqual([
    'open until 22:30',
    'open until 24:00',
    'open until 23:30',
    'open until 22:00',
    'open until 24:00',
  ]);
});

test('a strip says how long, when, how sure, how many changes, how far on foot, how much', async () => {
  const [first] = all(await answered(MORNING), '.strip');
  const text = textOf(first!);
  expect(text).toContain('2 h 26 min arrive about 10:26');
  expect(text).toContain('leave 08:00 safe 10:52');
  expect(text).toContain('Line 14, Line 10, boundary crossing, East Rail Line, Tsuen Wan Line');
  expect(text).toContain('3 changes 18 min on foot 18 min ¥9.00 + HK$52.20 ≈ HK$62 Fastest Least walking');
});

test('a likely time is never said as if it were a timetable’s', async () => {
  for (const strip of all(await answered(MORNING), '.arrive'))
    expect(textOf(strip)).toMatch(/about \d\d:\d\d/);
});

test('another preference orders anew', async () => {
  const element = await answered(MORNING);
  element.question = { ...NO_QUESTION, prefer: 'cheaper' };
  await element.updateComplete;
  expect(textOf(all(element, '.card h3')[0]!)).toBe('Liantang / Heung Yuen Wai');
});

test('the crossing about to close says so in the evening, and those that are closed are told below', async () => {
  const element = await answered(EVENING);
  expect(all(element, '.hours.closing-soon').map(textOf)).toEqual(['closes soon, at 22:30']);
  const reasons = one<PingshanHkReasons>(element, 'pingshan-hk-reasons');
  await reasons.updateComplete;
  expect(all(reasons, '.missing li').map(textOf)[0]).toMatch(
    /^Liantang \/ Heung Yuen Wai is closed by then and opens at 07:00 next day\./,
  );
});

test('of an evening that is past no crossing is about to close any more', async () => {
  const element = await answered(EVENING);
  element.now = { day: '2026-11-24', time: HOUR };
  await element.updateComplete;
  expect(all(element, '.hours.closing-soon')).toEqual([]);
  expect(all(element, '.hours').map(textOf)).toContain('open until 22:30');
});

test('a press on a strip is heard, opens it in place, and the next closes it', async () => {
  const chosen = heard<string | null>('pingshan-hk-journey-choose');
  const element = await answered(MORNING);
  const strip = await opened(element, 1);
  expect(strip.getAttribute('aria-expanded')).toBe('true');
  expect(all(element, 'pingshan-hk-journey')).toHaveLength(1);
  await userEvent.click(strip);
  await element.updateComplete;
  expect(all(element, 'pingshan-hk-journey')).toHaveLength(0);
  expect(chosen).toEqual([strip.getAttribute('data-key'), null]);
});

test('strips are opened by keyboard, too', async () => {
  const element = await answered(MORNING);
  all(element, '.strip')[0]!.focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(all(element, 'pingshan-hk-journey')).toHaveLength(1);
  await userEvent.keyboard(' ');
  await element.updateComplete;
  expect(all(element, 'pingshan-hk-journey')).toHaveLength(0);
});

test('an open journey says why one would take it', async () => {
  const element = await answered(MORNING);
  await opened(element, 0);
  const journey = one<PingshanHkJourney>(element, 'pingshan-hk-journey');
  await journey.updateComplete;
  expect(textOf(one(journey, '.why'))).toBe(
    'Why this one? Against the way over Luohu / Lo Wu: 2 min faster, 1 fewer change and 5 min less on foot.',
  );
});

test('the same answer is not worked out again when it is drawn again', async () => {
  const [journey, ...others] = MORNING.kind === 'found' ? MORNING.journeys : [];
  let reads = 0;
  const counted = Object.defineProperty({ ...journey! }, 'walk', {
    get: () => {
      reads += 1;
      return journey!.walk;
    },
  });
  const answer = { ...MORNING, journeys: [counted, ...others] } as Answer;
  const element = await answered(answer);
  const before = reads;
  expect(before).toBeGreaterThan(0);
  element.pointedLeg = 1;
  await element.updateComplete;
  expect(reads).toBe(before);
  element.answer = { ...answer };
  await element.updateComplete;
  expect(reads).toBe(2 * before);
});

test('more journeys by one crossing are shown on demand', async () => {
  const element = await answered(withAnother(MORNING));
  const [more] = all(element, '.others');
  expect(textOf(more!)).toBe('1 more by this crossing');
  await userEvent.click(more!);
  await element.updateComplete;
  expect(all(element, '.strip')).toHaveLength(6);
  await userEvent.click(all(element, '.strip')[1]!);
  await userEvent.click(one(element, '.others'));
  await element.updateComplete;
  expect(all(element, '.strip')).toHaveLength(5);
  expect(element.chosen).toBe(undefined);
});

test('a result is announced once when it is there, and again when it is that of another question', async () => {
  const element = await answered(undefined);
  const said: string[] = [];
  const status = one(element, '[role=status]');
  const observer = new MutationObserver(() => said.push(textOf(status)));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  for (const change of [
    { working: true },
    { answer: MORNING, working: false },
    { chosen: 'something' },
    { working: true },
    { working: false },
  ]) {
    Object.assign(element, change);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
  observer.disconnect();
  expect(said).toEqual(['5 journeys, fastest 2 h 26 min', '', '5 journeys, fastest 2 h 26 min']);
});

test('the last answer stays readable while another is looked for', async () => {
  const element = await answered(MORNING);
  element.working = true;
  await element.updateComplete;
  expect(all(element, '.strip')).toHaveLength(5);
  expect(one(element, 'section[aria-busy]').getAttribute('aria-busy')).toBe('true');
});

test('the focus stays on the same way when results change', async () => {
  const element = await answered(MORNING);
  const strip = all(element, '.strip')[1]!;
  strip.focus();
  element.answer = south(8 * HOUR + 600);
  await element.updateComplete;
  const active = element.shadowRoot!.activeElement;
  expect(active?.getAttribute('data-key')).toBe(strip.getAttribute('data-key'));
});

test('the focus goes to the heading where its journey is gone', async () => {
  const element = await answered(MORNING);
  all(element, '.strip')[1]!.focus();
  element.answer = NIGHT;
  await element.updateComplete;
  expect(element.shadowRoot!.activeElement?.id).toBe('title');
});

test('the focus goes to the heading where what was offered instead is gone', async () => {
  const element = await answered(NIGHT);
  const reasons = one<PingshanHkReasons>(element, 'pingshan-hk-reasons');
  await reasons.updateComplete;
  one(reasons, '.remedy').focus();
  element.answer = { kind: 'unreachable', why: [{ kind: 'not-connected' }] } as unknown as Answer;
  await element.updateComplete;
  await reasons.updateComplete;
  await vi.waitFor(() => expect(element.shadowRoot!.activeElement?.id).toBe('title'));
});

test('nobody’s focus is taken when results change', async () => {
  const element = await answered(MORNING);
  element.answer = NIGHT;
  await element.updateComplete;
  expect(element.shadowRoot!.activeElement).toBe(null);
});

test('where a fare is not wholly known the strip says so, and the cheapest known one is marked', async () => {
  const strips = all(await answered(MORNING), '.strip').map(textOf);
  expect(strips.filter((text) => text.includes('“from”: part of the fare is not known'))).toHaveLength(1);
  expect(strips.filter((text) => text.includes('Cheapest fare known in full'))).toHaveLength(1);
});

test('the crossings are compared below, and one chosen there opens its journey', async () => {
  const element = await answered(MORNING);
  const table = one(element, 'pingshan-hk-crossings').shadowRoot!;
  table.querySelectorAll<HTMLElement>('tbody button')[2]!.click();
  await element.updateComplete;
  expect(all(element, '.strip')[2]!.getAttribute('aria-expanded')).toBe('true');
});

test('at 320 pixels nothing is wider than the answer', async () => {
  await page.viewport(320, 640);
  const element = await answered(MORNING);
  element.closest('main')!.style.inlineSize = '288px';
  for (const each of all(element, '.card, .strip, pingshan-hk-reasons')) {
    expect(each.scrollWidth).toBeLessThanOrEqual(288);
  }
});

test('whatever can be pressed is large enough for a thumb', async () => {
  const element = await answered(EVENING);
  for (const button of all(element, 'button')) {
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});

test.each<[Locale, string]>([
  ['zh-Hans', '2小时26分钟 约10:26到达'],
  ['zh-Hant', '2小時26分鐘 約10:26到達'],
])('speaks %s', async (locale, text) => {
  const element = await answered(MORNING, { locale });
  expect(textOf(all(element, '.strip .row')[0]!)).toBe(text);
  const shown = all(element, 'section').map(textOf).join(' ');
  expect(shown.match(/[a-z]{3,}/gi)).toBe(null);
});

async function answered(
  answer: PingshanHkAnswer['answer'],
  { locale = 'en' }: { locale?: Locale } = {},
): Promise<PingshanHkAnswer> {
  const element = new PingshanHkAnswer();
  element.locale = locale;
  element.network = NETWORK;
  element.answer = answer;
  element.now = { day: '2026-11-23', time: 8 * HOUR };
  element.addEventListener('pingshan-hk-journey-choose', ({ detail }) => {
    element.chosen = detail ?? undefined;
  });
  return mounted(element);
}

/** An answer with one slower journey more by the same way as its first. */
function withAnother(answer: Answer): Answer {
  if (answer.kind !== 'found') throw new Error('No journey.');
  const [first] = answer.journeys;
  const arrival = { ...first!.arrival, likely: first!.arrival.likely + 600 };
  return { ...answer, journeys: [...answer.journeys, { ...first!, arrival }] };
}

async function opened(element: PingshanHkAnswer, index: number): Promise<HTMLElement> {
  const strip = all(element, '.strip')[index]!;
  await userEvent.click(strip);
  await element.updateComplete;
  return strip;
}
