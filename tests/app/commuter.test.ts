import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MapErrorDetail } from '../../src/app/app-events.ts';
import type { Sharing } from '../../src/app/sharing.ts';
import { JourneyChooseEvent } from '../../src/elements/answer-events.ts';
import { JourneysAtEvent, MomentEvent } from '../../src/elements/day-events.ts';
import type { PingshanHkAsk } from '../../src/elements/pingshan-hk-ask.ts';
import type { PingshanHkDay } from '../../src/elements/pingshan-hk-day.ts';
import type { PingshanHkHome } from '../../src/elements/pingshan-hk-home.ts';
import { watchLive } from '../../src/live/live-watch.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { startEngine } from '../../src/workers/start-engine.ts';
import { heard, textOf, violations } from '../elements/mounted.ts';
import { HOUR } from '../elements/real-answers.ts';
import {
  ANSWER,
  ASKED,
  answeredBy,
  answerOf,
  asking,
  CENTRAL,
  faked,
  LATER,
  NONE,
  PINGSHAN,
  settled,
  strips,
  tab,
} from './asked-map.ts';
import { inside, part, until } from './map-element.ts';

const fakeMap = vi.hoisted(() => ({
  show: vi.fn(),
  fitCorridor: vi.fn(),
  fit: vi.fn(),
  fitJourney: vi.fn(),
  resize: vi.fn(),
  remove: vi.fn(),
  maplibre: undefined,
}));
vi.mock('../../src/map/network-map.ts', () => ({
  openNetworkMap: vi.fn((_container, _options, { view }) => {
    fakeMap.show(view);
    return fakeMap;
  }),
  mapStyles: '',
}));
vi.mock('../../src/live/live-watch.ts', () => ({ watchLive: vi.fn() }));
vi.mock('../../src/workers/start-engine.ts', async (original) => {
  const { startEngine: start } = await original<typeof import('../../src/workers/start-engine.ts')>();
  return { startEngine: vi.fn(start) };
});

beforeEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.mocked(startEngine).mockReset();
});

test('a journey that is opened is told, shown on the map, and closed again', async () => {
  const engine = faked();
  const chosen = heard<string | null>('pingshan-hk-journey-choose');
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  await until(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  const key = strips(map)[0]!.getAttribute('data-key');
  expect([chosen, map.journey]).toEqual([[key], key]);
  await until(() => part(map, 'pingshan-hk-keep') !== null); // It stands around the answer.
  await until(() => fakeMap.show.mock.lastCall?.[0].chosen === key);
  await userEvent.click(strips(map)[0]!);
  await until(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey') === null);
  expect([chosen, map.journey]).toEqual([[key, null], undefined]);
});

test('the crossings on the map stand as when the answered journeys set out, also while another time is dragged', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  const states = () =>
    fakeMap.show.mock.lastCall?.[0].scene.crossings.map(({ state }: { state: string }) => state);
  await until(() => states() !== undefined);
  const morning = states();
  map.question = { ...ASKED, when: { kind: 'depart-at', time: 3 * HOUR } };
  await map.updateComplete;
  expect(states()).toEqual(morning);
  await answeredBy(engine, map);
  await until(() => String(states()) !== String(morning));
  expect(states().filter((state: string, index: number) => state !== morning[index])).toContain('closed');
});

test('a journey chosen on the map is scrolled to in the list', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await until(() => fakeMap.show.mock.lastCall?.[0].journeys?.length > 0);
  const panel = part(map, '.scroll')!;
  const strip = strips(map).at(-1)!;
  const isSeen = () => {
    const [{ top, bottom }, box] = [strip.getBoundingClientRect(), panel.getBoundingClientRect()];
    return top >= box.top && bottom <= box.bottom;
  };
  expect(isSeen()).toBe(false);
  const key = strip.getAttribute('data-key')!;
  part(map, 'pingshan-hk-canvas')!.dispatchEvent(new JourneyChooseEvent(key));
  await until(isSeen);
  expect([map.journey, strip.getAttribute('aria-expanded')]).toEqual([key, 'true']);
});

test('the journey of an address is open from the first answer on', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  const key = strips(map)[1]!.getAttribute('data-key')!;
  const other = await asking(ASKED, { journey: key });
  await answeredBy(engine, other);
  await until(() => inside(other, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  expect(other.journey).toBe(key);
});

test('a journey of a link that is in no answer is told, and nothing else is lost', async () => {
  const engine = faked();
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const map = await asking(ASKED, { journey: 'nonsense' });
  await answeredBy(engine, map);
  await until(() => map.journey === undefined);
  await map.updateComplete;
  expect(errors).toEqual([
    {
      kind: 'bad-attribute',
      message: 'The address says journey="nonsense"; the answer has no journey of that key.',
    },
  ]);
  await until(() => part(map, '.notice') !== null);
  expect([...map.renderRoot.querySelectorAll('.notice')].map(textOf)).toEqual([
    'The journey of the link, “nonsense”, is not among these ways: choose one of them. Dismiss',
  ]);
  expect([strips(map).length > 0, map.question]).toEqual([true, ASKED]);
});

test('an answer without the open journey closes it, and it can be opened again', async () => {
  const engine = faked();
  const errors = heard('pingshan-hk-error');
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  const key = map.journey;
  map.question = LATER;
  engine.reply((await engine.asked('plan', 2)).run, NONE);
  await until(() => map.journey === undefined);
  expect(errors).toEqual([]);
  map.question = ASKED;
  engine.reply((await engine.asked('plan', 3)).run, ANSWER);
  await until(() => strips(map).length > 0);
  await userEvent.click(strips(map)[0]!);
  await until(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  expect(map.journey).toBe(key);
});

test('a last way home that leads against the question is asked from Hong Kong', async () => {
  const map = await asking(ASKED);
  await until(() => strips(map).length > 0);
  await userEvent.click(tab(map, 'Last way home'));
  await until(() => part<PingshanHkHome>(map, 'pingshan-hk-home')?.last);
  part(map, 'pingshan-hk-home')!.dispatchEvent(new MomentEvent(21 * HOUR));
  expect(map.question).toEqual({
    ...ASKED,
    from: CENTRAL,
    to: PINGSHAN,
    when: { kind: 'depart-at', time: 21 * HOUR },
  });
});

test('who asks about any time sees the day first; a moment of it is set and stays in view until its journeys are wanted', async () => {
  const engine = faked();
  const asked = heard<Question>('pingshan-hk-question-change');
  const map = await asking({ ...ASKED, when: { kind: 'any-time' }, day: '2026-11-30' });
  await engine.asked('profile', 1);
  const chart = part<PingshanHkDay>(map, 'pingshan-hk-day')!;
  chart.dispatchEvent(new MomentEvent(9 * HOUR + 29));
  const when = { kind: 'depart-at', time: 9 * HOUR };
  expect(asked).toEqual([{ ...ASKED, when, day: '2026-11-30' }]);
  expect(map.question).toEqual(asked[0]);
  await until(() => chart.departure === 9 * HOUR);
  expect([part(map, 'pingshan-hk-day'), answerOf(map)]).toEqual([chart, null]);
  chart.dispatchEvent(new JourneysAtEvent(9 * HOUR));
  await until(() => answerOf(map));
  expect(map.question).toEqual(asked[0]);
});

test('“Journey from here” fills the form, shows it, and asks', async () => {
  const engine = faked();
  const [asked, selected] = [heard<Question>('pingshan-hk-question-change'), heard('pingshan-hk-select')];
  const map = await asking({ ...ASKED, from: undefined as never });
  expect(engine.asks()).toEqual([]);
  map.setAttribute('select', 'station:szm:kengzi');
  await until(() => part(map, '.ends button'));
  expect(map.state.view).toBe('network');
  await userEvent.click(part(map, '.ends button')!);
  await until(() => map.state.view === 'journey');
  const from = { kind: 'station', id: 'szm:kengzi' };
  expect(asked).toEqual([{ ...ASKED, from }]);
  expect(selected).toEqual([null]);
  expect((await engine.asked('plan', 1)).question).toMatchObject({ query: { from, to: CENTRAL } });
  await until(() => inside<HTMLInputElement>(map, 'pingshan-hk-ask', '#from')?.value === 'Kengzi');
  expect(part(map, 'pingshan-hk-card')).toBeNull();
});

test.each([
  ['yantian', undefined, 'Passengers cannot pass here on this day, so no journey begins or ends here.'],
  ['shatoujiao', undefined, 'Passengers cannot pass here on this day, so no journey begins or ends here.'],
  ['luohu', '2021-05-05', 'Passengers cannot pass here on this day, so no journey begins or ends here.'],
  ['huanggang', undefined, '“Here” is this side of the crossing: Huanggang Port.'],
])('the card of the crossing %s on %s says what an end there means', async (id, day, said) => {
  faked();
  const map = await asking(NO_QUESTION);
  if (day !== undefined) map.setAttribute('date', day);
  map.setAttribute('select', `crossing:${id}`);
  await until(() => part(map, '.ends-said'));
  expect(textOf(part(map, '.ends-said')!)).toBe(said);
  expect(map.renderRoot.querySelectorAll('.ends button')).toHaveLength(said.startsWith('“Here”') ? 2 : 0);
});

test('of a question what the network does not have is told, and the rest is asked', async () => {
  const engine = faked();
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const avoid = { lines: ['szm-14', 'szm-99'], crossings: ['futian'] };
  const map = await asking({ ...ASKED, avoid });
  const kept = { lines: ['szm-14'], crossings: ['futian'] };
  await until(() => errors.length === 1);
  await settled();
  const { question } = engine.asks('plan').at(-1)!;
  expect(question).toMatchObject({ query: { from: PINGSHAN, to: CENTRAL, avoid: kept } });
  expect(map.question).toEqual({ ...ASKED, avoid: kept });
  expect(errors.map(({ message }) => message)).toEqual([
    'The question says avoid="line:szm-99"; allowed is the id of a line on the map.',
  ]);
  map.question = { ...ASKED, to: { kind: 'place', id: 'atlantis' } };
  await until(() => errors.length === 2);
  expect([map.question.from, map.question.to]).toEqual([PINGSHAN, undefined]);
  expect(textOf(part(map, '.notices')!)).toContain('place:atlantis');
});

test.each([
  [
    'en',
    '“visiter” is no kind of traveller (allowed: hong-kong-resident, mainland-permit, visitor); the answer is for anyone. Dismiss',
  ],
  [
    'zh-Hans',
    '没有“visiter”这类出行人（可填：hong-kong-resident, mainland-permit, visitor），答案按“不限”计算。 知道了',
  ],
  [
    'zh-Hant',
    '沒有「visiter」這類出行人（可填：hong-kong-resident, mainland-permit, visitor），答案按「不限」計算。 知道了',
  ],
])('a mistyped traveller is told in %s with what is allowed, and the rest is asked', async (locale, said) => {
  const engine = faked();
  const map = await asking(ASKED);
  map.locale = locale;
  map.question = { ...ASKED, traveller: 'visiter' as never };
  await until(() => part(map, '.notice'));
  expect([...map.renderRoot.querySelectorAll('.notice')].map(textOf)).toEqual([said]);
  expect(map.question).toEqual(ASKED);
  await settled();
  expect(engine.asks('plan').at(-1)!.question).toMatchObject({ query: { from: PINGSHAN, to: CENTRAL } });
});

test.each([
  ['as it was', 0, 'As when it was shared.'],
  ['slower than it was', -5, /^When it was shared the fastest way took .* min; now it takes .* min\.$/],
])('a shared answer that is %s says so', async (_, more, said) => {
  const engine = faked();
  const minutes = ANSWER.kind === 'found' ? ANSWER.journeys.map(likelyMinutes) : [];
  const map = await asking(ASKED, { shared: Math.min(...minutes) + more });
  await answeredBy(engine, map);
  expect(textOf(part(map, '.shared')!)).toMatch(said);
});

test.each([
  [
    'a shared “now” is the moment it was asked about',
    { kind: 'now' },
    { kind: 'depart-at', time: 12 * HOUR },
  ],
  [
    'a shared time of today has its day',
    { kind: 'depart-at', time: 9 * HOUR },
    { kind: 'depart-at', time: 9 * HOUR },
  ],
] as const)('%s', async (_, asked, when) => {
  const engine = faked();
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const addressOf = vi.fn((_: Sharing) => 'https://example.com/');
  const map = await asking({ ...NO_QUESTION, from: PINGSHAN, to: CENTRAL, when: asked }, { addressOf });
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  await until(() => inside(map, 'pingshan-hk-keep', 'button.copy'));
  await userEvent.click(inside(map, 'pingshan-hk-keep', 'button.copy')!);
  await until(() => textOf(inside(map, 'pingshan-hk-keep', '[role=status]')!) !== '');
  expect(addressOf.mock.lastCall?.[0]).toMatchObject({
    question: { when, day: '2026-11-25' },
    journey: map.journey,
  });
  expect(navigator.clipboard.writeText).toHaveBeenCalledExactlyOnceWith('https://example.com/');
});

test('public feeds are asked only where the host allows it, and not for a removed map', async () => {
  const engine = faked();
  const stop = vi.fn();
  vi.mocked(watchLive).mockReturnValue(stop);
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  await settled();
  expect(watchLive).not.toHaveBeenCalled();
  map.live = true;
  await until(() => vi.mocked(watchLive).mock.calls.length === 1);
  map.remove();
  await settled();
  expect([stop.mock.calls.length, vi.mocked(watchLive).mock.calls.length]).toEqual([1, 1]);
  document.body.append(map);
  await until(() => vi.mocked(watchLive).mock.calls.length === 2);
});

test('the reader goes from one view to the other, and the form keeps what is asked', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(tab(map, 'Network'));
  await until(() => part(map, 'pingshan-hk-legend'));
  expect(part(map, 'pingshan-hk-ask')!.checkVisibility()).toBe(false);
  expect(fakeMap.show.mock.lastCall?.[0].journeys).toBeUndefined();
  await userEvent.click(tab(map, 'Journey'));
  await map.updateComplete;
  expect(part(map, 'pingshan-hk-legend')).toBeNull();
  expect(part<PingshanHkAsk>(map, 'pingshan-hk-ask')!.question).toEqual(ASKED);
  expect(engine.asks()).toHaveLength(1);
});

test('narrow, the answer comes first: the form is one line, which opens it and folds it again', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  map.style.inlineSize = '24rem';
  await answeredBy(engine, map);
  const fold = await until(() => part(map, '.fold'));
  const form = part(map, 'pingshan-hk-ask')!;
  const state = () => [form.checkVisibility(), fold.ariaExpanded, part(map, '.layout')!.className.trim()];
  expect(textOf(fold)).toBe('Pingshan Square → Central Leave at 08:00');
  expect(fold.ariaLabel).toBe('Pingshan Square → Central, Leave at 08:00. Change');
  expect(state()).toEqual([false, 'false', 'layout half']);
  expect(await violations(map)).toEqual([]);
  await userEvent.click(fold);
  expect(state()).toEqual([true, 'true', 'layout full']);
  await userEvent.click(fold);
  expect(state()).toEqual([false, 'false', 'layout half']);
  map.style.inlineSize = '60rem';
  await until(() => part(map, '.fold') === null);
  expect(form.checkVisibility()).toBe(true);
});

test('narrow, the form stays open while the reader is in it, and folds with a question from elsewhere', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  map.style.inlineSize = '24rem';
  await answeredBy(engine, map);
  await userEvent.click(await until(() => part(map, '.fold')));
  const form = part(map, 'pingshan-hk-ask')!;
  inside(map, 'pingshan-hk-ask', '#from')!.focus();
  map.question = LATER;
  await map.updateComplete;
  expect(form.checkVisibility()).toBe(true);
  inside(map, 'pingshan-hk-ask', '#from')!.blur();
  map.question = ASKED;
  await map.updateComplete;
  expect([form.checkVisibility(), part(map, '.layout')!.className.trim()]).toEqual([false, 'layout half']);
});

test('the history and the address of the page are the host’s', async () => {
  const before = [history.length, location.href];
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  await userEvent.click(tab(map, 'Network'));
  await map.updateComplete;
  expect([history.length, location.href]).toEqual(before);
});

function likelyMinutes({ arrival, departure }: { arrival: { likely: number }; departure: number }): number {
  return Math.round((arrival.likely - departure) / 60);
}
