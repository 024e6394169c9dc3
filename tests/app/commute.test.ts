import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MapErrorDetail } from '../../src/app/app-events.ts';
import type { Sharing } from '../../src/app/commuter.ts';
import type { PingshanHkMap } from '../../src/app/pingshan-hk-map.ts';
import { MomentEvent } from '../../src/elements/day-events.ts';
import type { PingshanHkAnswer } from '../../src/elements/pingshan-hk-answer.ts';
import type { PingshanHkAsk } from '../../src/elements/pingshan-hk-ask.ts';
import type { PingshanHkDay } from '../../src/elements/pingshan-hk-day.ts';
import { watchLive } from '../../src/live/live-watch.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import type { EngineAnswers, EngineMessage, EngineReply } from '../../src/workers/engine-messages.ts';
import { startEngine } from '../../src/workers/start-engine.ts';
import { heard, textOf, violations } from '../elements/mounted.ts';
import { HOUR, south } from '../elements/real-answers.ts';
import { inside, part, placed } from './map-element.ts';

const fakeMap = vi.hoisted(() => ({
  show: vi.fn(),
  fitCorridor: vi.fn(),
  fit: vi.fn(),
  fitJourney: vi.fn(),
  resize: vi.fn(),
  remove: vi.fn(),
  maplibre: undefined,
}));
vi.mock('../../src/map/network-map.ts', () => ({ openNetworkMap: vi.fn(() => fakeMap) }));
vi.mock('../../src/live/live-watch.ts', () => ({ watchLive: vi.fn() }));
vi.mock('../../src/workers/start-engine.ts', async (original) => {
  const { startEngine: start } = await original<typeof import('../../src/workers/start-engine.ts')>();
  return { startEngine: vi.fn(start) };
});

const PINGSHAN = { kind: 'station', id: 'szm:pingshan-square' } as const;
const CENTRAL = { kind: 'station', id: 'mtr:CEN' } as const;
const MORNING = { kind: 'depart-at', time: 8 * HOUR } as const;
const ASKED: Question = { ...NO_QUESTION, from: PINGSHAN, to: CENTRAL, when: MORNING, day: '2026-11-25' };
const LATER: Question = { ...ASKED, when: { kind: 'depart-at', time: 10 * HOUR } };
const ANSWER = south(8 * HOUR);
const NONE = { kind: 'unreachable', why: [{ kind: 'not-connected' }] } as const;

beforeEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.mocked(startEngine).mockReset();
});

test('a question is answered, in the panel and on the map', async () => {
  const map = await asking(ASKED);
  await vi.waitUntil(() => strips(map).length > 0, { timeout: 20_000 });
  expect(textOf(answerOf(map)!.shadowRoot!)).toContain('Futian / Lok Ma Chau Spur Line');
  expect(part(map, '[role=alert]')).toBeNull();
  await vi.waitUntil(() => fakeMap.show.mock.lastCall?.[0].journeys?.length > 0);
  expect(await violations(map)).toEqual([]);
});

test('a slow question and then a quick one: the last one asked is shown', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await engine.asked('plan', 1);
  map.question = LATER;
  await engine.asked('plan', 2);
  const [slow, quick] = engine.asks('plan');
  engine.reply(quick!.run, NONE);
  engine.reply(slow!.run, ANSWER);
  await vi.waitUntil(() => answerOf(map)?.working === false);
  expect(answerOf(map)?.answer).toEqual(NONE);
  expect(engine.told).toContainEqual({ kind: 'cancel', run: slow!.run });
});

test('an end taken away leaves no answer, whatever was being worked out', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  const { run } = await engine.asked('plan', 1);
  map.question = { ...NO_QUESTION, from: PINGSHAN };
  await map.updateComplete;
  engine.reply(run, ANSWER);
  await map.updateComplete;
  expect(answerOf(map)).toBeNull();
});

test('services that cannot be fetched are one sentence and one event; they can be tried again', async () => {
  const engine = faked();
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const fetched = withoutServices();
  const map = await asking(ASKED);
  await vi.waitUntil(() => part(map, '[role=alert]'));
  const alerts = [...map.renderRoot.querySelectorAll('[role=alert] p')].map(textOf);
  expect(alerts).toEqual(['The journey could not be worked out. The map still works.']);
  expect(errors.map(({ kind }) => kind)).toEqual(['journey-failed']);
  expect(part(map, '.notice')).toBeNull();
  expect(await violations(map)).toEqual([]);
  fetched.mockRestore();
  await userEvent.click(part(map, '[role=alert] button')!);
  await answeredBy(engine, map);
  expect(part(map, '[role=alert]')).toBeNull();
});

test('an engine that fails is given its files anew when it is tried again', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  const { run } = await engine.asked('plan', 1);
  engine.hear({ kind: 'error', run, message: 'The services are damaged.' });
  await vi.waitUntil(() => part(map, '[role=alert]'));
  await userEvent.click(part(map, '[role=alert] button')!);
  await engine.asked('plan', 2);
  expect(engine.told.filter(({ kind }) => kind === 'load')).toHaveLength(2);
  engine.reply(engine.asks('plan')[1]!.run, ANSWER);
  await vi.waitUntil(() => strips(map).length > 0);
});

test('removed while asking nothing is left, and put back it asks again', async () => {
  const engine = faked();
  const errors = heard('pingshan-hk-error');
  const map = await asking(ASKED);
  const { run } = await engine.asked('plan', 1);
  map.remove();
  expect(engine.counts()).toEqual({ started: 1, stopped: 1 });
  engine.reply(run, ANSWER);
  map.question = LATER;
  await settled();
  expect([engine.counts().started, errors, answerOf(map)?.answer]).toEqual([1, [], undefined]);
  document.body.append(map);
  await engine.asked('plan', 2);
  const last = engine.asks('plan')[1]!;
  expect(last.question).toMatchObject({ query: { timing: LATER.when } });
  engine.reply(last.run, ANSWER);
  await vi.waitUntil(() => strips(map).length > 0);
});

test('an answered map that is put back keeps its answer and asks nothing', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  map.remove();
  await settled();
  document.body.append(map);
  await settled();
  expect(engine.asks()).toHaveLength(1);
  expect(strips(map).length).toBeGreaterThan(0);
});

test('a journey that is opened is told, shown on the map, and closed again', async () => {
  const engine = faked();
  const chosen = heard<string | null>('pingshan-hk-journey-choose');
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  await vi.waitUntil(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  const key = strips(map)[0]!.getAttribute('data-key');
  expect([chosen, map.journey]).toEqual([[key], key]);
  expect(part(map, 'pingshan-hk-keep')).not.toBeNull();
  await vi.waitUntil(() => fakeMap.show.mock.lastCall?.[0].chosen === key);
  await userEvent.click(strips(map)[0]!);
  await vi.waitUntil(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey') === null);
  expect([chosen, map.journey]).toEqual([[key, null], undefined]);
});

test('the journey of an address is open from the first answer on', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  const key = strips(map)[1]!.getAttribute('data-key')!;
  const other = await asking(ASKED, { journey: key });
  await answeredBy(engine, other);
  await vi.waitUntil(() => inside(other, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  expect(other.journey).toBe(key);
});

test('an answer without the open journey closes it, and it can be opened again', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  const key = map.journey;
  map.question = LATER;
  engine.reply((await engine.asked('plan', 2)).run, NONE);
  await vi.waitUntil(() => map.journey === undefined);
  map.question = ASKED;
  engine.reply((await engine.asked('plan', 3)).run, ANSWER);
  await vi.waitUntil(() => strips(map).length > 0);
  await userEvent.click(strips(map)[0]!);
  await vi.waitUntil(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  expect(map.journey).toBe(key);
});

test('the day is worked out once, when it is opened, even while the journeys still are', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  const { run } = await engine.asked('plan', 1);
  expect(engine.asks().map(({ question }) => question.kind)).toEqual(['plan']);
  await userEvent.click(tab(map, 'The day'));
  const { run: day } = await engine.asked('profile', 1);
  engine.reply(run, ANSWER);
  await settled();
  expect(engine.asks('profile')).toHaveLength(1);
  engine.reply(day, { day: '2026-11-25', ways: [] });
  await vi.waitUntil(() => part<PingshanHkDay>(map, 'pingshan-hk-day')?.profile !== undefined);
  await userEvent.click(tab(map, 'Ways'));
  await userEvent.click(tab(map, 'The day'));
  await settled();
  expect(engine.asks('profile')).toHaveLength(1);
});

test('the last way home is asked northwards, and only when it is opened', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  expect(engine.asks('home')).toEqual([]);
  await userEvent.click(tab(map, 'Last way home'));
  const { question } = await engine.asked('home', 1);
  expect(question).toMatchObject({ query: { from: CENTRAL, to: PINGSHAN } });
});

test('within one city there is no way home, and nobody works it out', async () => {
  const engine = faked();
  const map = await asking({ ...ASKED, to: { kind: 'station', id: 'szm:kengzi' } });
  await engine.asked('plan', 1);
  await userEvent.click(tab(map, 'Last way home'));
  await map.updateComplete;
  expect(part(map, 'pingshan-hk-home')).toBeNull();
  expect(textOf(part(map, '.scroll')!)).toContain('Choose one end in Shenzhen and one in Hong Kong');
  expect(engine.asks('home')).toEqual([]);
});

test('who asks about any time sees the day first; a moment of it asks for its journeys', async () => {
  const engine = faked();
  const asked = heard<Question>('pingshan-hk-question-change');
  const map = await asking({ ...ASKED, when: { kind: 'any-time' }, day: '2026-11-30' });
  await engine.asked('profile', 1);
  part(map, 'pingshan-hk-day')!.dispatchEvent(new MomentEvent(9 * HOUR + 29));
  await vi.waitUntil(() => answerOf(map));
  const when = { kind: 'depart-at', time: 9 * HOUR };
  expect(asked).toEqual([{ ...ASKED, when, day: '2026-11-30' }]);
  expect(map.question).toEqual(asked[0]);
});

test('“Journey from here” fills the form, shows it, and asks', async () => {
  const engine = faked();
  const [asked, selected] = [heard<Question>('pingshan-hk-question-change'), heard('pingshan-hk-select')];
  const map = await asking({ ...ASKED, from: undefined as never });
  expect(engine.asks()).toEqual([]);
  map.setAttribute('select', 'station:szm:kengzi');
  await vi.waitUntil(() => part(map, '.ends button'));
  expect(map.state.view).toBe('network');
  await userEvent.click(part(map, '.ends button')!);
  await vi.waitUntil(() => map.state.view === 'journey');
  const from = { kind: 'station', id: 'szm:kengzi' };
  expect(asked).toEqual([{ ...ASKED, from }]);
  expect(selected).toEqual([null]);
  expect((await engine.asked('plan', 1)).question).toMatchObject({ query: { from, to: CENTRAL } });
  await vi.waitUntil(() => inside<HTMLInputElement>(map, 'pingshan-hk-ask', '#from')?.value === 'Kengzi');
  expect(part(map, 'pingshan-hk-card')).toBeNull();
});

test('of a question what the network does not have is told, and the rest is asked', async () => {
  const engine = faked();
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const avoid = { lines: ['szm-14', 'szm-99'], crossings: ['futian'] };
  const map = await asking({ ...ASKED, avoid });
  const kept = { lines: ['szm-14'], crossings: ['futian'] };
  await vi.waitUntil(() => errors.length === 1);
  await settled();
  const { question } = engine.asks('plan').at(-1)!;
  expect(question).toMatchObject({ query: { from: PINGSHAN, to: CENTRAL, avoid: kept } });
  expect(map.question).toEqual({ ...ASKED, avoid: kept });
  expect(errors.map(({ message }) => message)).toEqual([
    'The address says avoid="line:szm-99"; allowed is the id of a line on the map.',
  ]);
  map.question = { ...ASKED, to: { kind: 'place', id: 'atlantis' } };
  await vi.waitUntil(() => errors.length === 2);
  expect([map.question.from, map.question.to]).toEqual([PINGSHAN, undefined]);
  expect(textOf(part(map, '.notices')!)).toContain('place:atlantis');
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

test('a shared “now” is the moment it was asked about', async () => {
  const engine = faked();
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const addressOf = vi.fn((_: Sharing) => 'https://example.com/');
  const map = await asking({ ...NO_QUESTION, from: PINGSHAN, to: CENTRAL }, { addressOf });
  await answeredBy(engine, map);
  await userEvent.click(strips(map)[0]!);
  await vi.waitUntil(() => inside(map, 'pingshan-hk-keep', 'button.copy'));
  await userEvent.click(inside(map, 'pingshan-hk-keep', 'button.copy')!);
  await vi.waitUntil(() => textOf(inside(map, 'pingshan-hk-keep', '[role=status]')!) !== '');
  const when = { kind: 'depart-at', time: 12 * HOUR };
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
  await vi.waitUntil(() => vi.mocked(watchLive).mock.calls.length === 1);
  map.remove();
  await settled();
  expect([stop.mock.calls.length, vi.mocked(watchLive).mock.calls.length]).toEqual([1, 1]);
  document.body.append(map);
  await vi.waitUntil(() => vi.mocked(watchLive).mock.calls.length === 2);
});

test('the reader goes from one view to the other, and the form keeps what is asked', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  await userEvent.click(tab(map, 'Network'));
  await vi.waitUntil(() => part(map, 'pingshan-hk-legend'));
  expect(part(map, 'pingshan-hk-ask')!.checkVisibility()).toBe(false);
  expect(fakeMap.show.mock.lastCall?.[0].journeys).toBeUndefined();
  await userEvent.click(tab(map, 'Journey'));
  await map.updateComplete;
  expect(part(map, 'pingshan-hk-legend')).toBeNull();
  expect(part<PingshanHkAsk>(map, 'pingshan-hk-ask')!.question).toEqual(ASKED);
  expect(engine.asks()).toHaveLength(1);
});

/** A map in its first view, asked before it knows its network. */
async function asking(
  question: Question,
  more: Partial<Pick<PingshanHkMap, 'journey' | 'shared' | 'addressOf'>> = {},
): Promise<PingshanHkMap> {
  const map = placed({ view: 'journey' });
  Object.assign(map, { question, ...more });
  await vi.waitUntil(() => part<PingshanHkAsk>(map, 'pingshan-hk-ask')?.network, { timeout: 5000 });
  return map;
}

type Ask = Extract<EngineMessage, { kind: 'ask' }>;

/** An engine that answers only when it is told to. */
function faked() {
  const told: EngineMessage[] = [];
  const count = { started: 0, stopped: 0 };
  let hear: (reply: EngineReply) => void = () => undefined;
  vi.mocked(startEngine).mockImplementation((onReply) => {
    hear = onReply;
    count.started += 1;
    const stop = () => {
      count.stopped += 1;
    };
    return { post: (message) => told.push(message), stop };
  });
  const asks = (kind?: Ask['question']['kind']) =>
    told.filter(
      (each): each is Ask => each.kind === 'ask' && (kind ?? each.question.kind) === each.question.kind,
    );
  return {
    told,
    asks,
    counts: () => ({ ...count }),
    hear: (reply: EngineReply) => hear(reply),
    reply: (run: number, value: EngineAnswers[keyof EngineAnswers]) => hear({ kind: 'answer', run, value }),
    /** The so many-th question of a kind, once it is asked. */
    asked: async (kind: Ask['question']['kind'], times: number): Promise<Ask> => {
      await vi.waitUntil(() => asks(kind).length === times, { timeout: 5000 });
      return asks(kind)[times - 1]!;
    },
  };
}

/** Answers the last question about journeys. */
async function answeredBy(engine: ReturnType<typeof faked>, map: PingshanHkMap): Promise<void> {
  await vi.waitUntil(() => answerOf(map)?.working === true && engine.asks('plan').length > 0, {
    timeout: 5000,
  });
  await vi.waitUntil(
    () => {
      engine.reply(engine.asks('plan').at(-1)!.run, ANSWER);
      return answerOf(map)?.working === false;
    },
    { timeout: 5000 },
  );
  await answerOf(map)!.updateComplete;
}

function withoutServices() {
  const { fetch } = globalThis;
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation((address, init) =>
      String(address).endsWith('services.json')
        ? Promise.resolve(new Response('', { status: 503 }))
        : fetch(address, init),
    );
}

function answerOf(map: PingshanHkMap): PingshanHkAnswer | null {
  return part<PingshanHkAnswer>(map, 'pingshan-hk-answer');
}

function strips(map: PingshanHkMap): HTMLElement[] {
  return [...(answerOf(map)?.shadowRoot?.querySelectorAll<HTMLElement>('button.strip') ?? [])];
}

function tab(map: PingshanHkMap, name: string): HTMLElement {
  const tabs = [...map.renderRoot.querySelectorAll<HTMLElement>('.tabs button')];
  const found = tabs.find((each) => textOf(each) === name);
  if (found === undefined) throw new Error(`There is no ${name} among ${tabs.map(textOf)}.`);
  return found;
}

function likelyMinutes({ arrival, departure }: { arrival: { likely: number }; departure: number }): number {
  return Math.round((arrival.likely - departure) / 60);
}

/** Long enough for whatever would come at once. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
