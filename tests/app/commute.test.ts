import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MapErrorDetail } from '../../src/app/app-events.ts';
import type { PingshanHkAsk } from '../../src/elements/pingshan-hk-ask.ts';
import type { PingshanHkDay } from '../../src/elements/pingshan-hk-day.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { startEngine } from '../../src/workers/start-engine.ts';
import { heard, textOf, violations } from '../elements/mounted.ts';
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
import { part, placed, until } from './map-element.ts';

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
vi.mock('../../src/workers/start-engine.ts', async (original) => {
  const { startEngine: start } = await original<typeof import('../../src/workers/start-engine.ts')>();
  return { startEngine: vi.fn(start) };
});

beforeEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.mocked(startEngine).mockReset();
});

test('a question is answered, in the panel and on the map', async () => {
  const map = await asking(ASKED);
  await until(() => strips(map).length > 0);
  expect(textOf(answerOf(map)!.shadowRoot!)).toContain('Futian / Lok Ma Chau Spur Line');
  expect(part(map, '[role=alert]')).toBeNull();
  await until(() => fakeMap.show.mock.lastCall?.[0].journeys?.length > 0);
  expect(await violations(map)).toEqual([]);
});

test('who asked sees the answer before the diagram or the map begins', async () => {
  const frames: FrameRequestCallback[] = [];
  const held = vi
    .spyOn(globalThis, 'requestAnimationFrame')
    .mockImplementation((frame) => frames.push(frame));
  const map = await asking(ASKED);
  await until(() => strips(map).length > 0);
  await settled();
  expect(part(map, 'pingshan-hk-schematic')).toBeNull();
  expect(fakeMap.show).not.toHaveBeenCalled();
  const form = part<PingshanHkAsk>(map, 'pingshan-hk-ask')!;
  expect(form.search).toBeUndefined();
  held.mockRestore();
  for (const frame of frames) frame(performance.now());
  await until(() => part(map, 'pingshan-hk-schematic') !== null && fakeMap.show.mock.calls.length > 0);
  form.shadowRoot!.querySelector('input')!.focus();
  await until(() => form.search !== undefined);
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
  await until(() => answerOf(map)?.working === false);
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
  await until(() => part(map, '[role=alert]'));
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
  await until(() => part(map, '[role=alert]'));
  await userEvent.click(part(map, '[role=alert] button')!);
  await engine.asked('plan', 2);
  expect(engine.told.filter(({ kind }) => kind === 'load')).toHaveLength(2);
  engine.reply(engine.asks('plan')[1]!.run, ANSWER);
  await until(() => strips(map).length > 0);
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
  await until(() => strips(map).length > 0);
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
  await until(() => part<PingshanHkDay>(map, 'pingshan-hk-day')?.profile !== undefined);
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
  await expect
    .poll(() => textOf(part(map, '.scroll')!))
    .toContain('Choose one end in Shenzhen and one in Hong Kong');
  expect(engine.asks('home')).toEqual([]);
});

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

test('a minute later “now” is asked again without a word, and the day stays as it was', async () => {
  const engine = faked();
  const map = await asking({ ...ASKED, when: { kind: 'now' } });
  await answeredBy(engine, map);
  await userEvent.click(tab(map, 'The day'));
  const { run } = await engine.asked('profile', 1);
  map.clock = () => new Date('2026-11-25T04:01:00Z');
  await engine.asked('plan', 2);
  const profile = { day: '2026-11-25', step: 300, from: 0, to: 27 * 3600, ways: [] };
  engine.reply(run, profile); // Asked for before the minute was over, and as good after it.
  await until(() => part<PingshanHkDay>(map, 'pingshan-hk-day')?.profile);
  map.clock = () => new Date('2026-11-25T04:02:00Z');
  await engine.asked('plan', 3);
  expect(part<PingshanHkDay>(map, 'pingshan-hk-day')!.profile).toBe(profile);
  expect(engine.asks('profile')).toHaveLength(1);
  await userEvent.click(tab(map, 'Ways'));
  await until(() => answerOf(map));
  expect(answerOf(map)!.working).toBe(false);
});

test('what another scenario would answer is asked again by a map that is put back before it was answered', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  map.plus = 'approved';
  await engine.asked('plan', 2);
  await until(() => answerOf(map)!.working);
  map.remove();
  await settled();
  document.body.append(map);
  const { run, question } = await engine.asked('plan', 3);
  expect(question).toMatchObject({ query: { scenario: { plus: 'approved' } } });
  engine.reply(run, NONE);
  await until(() => answerOf(map)!.answer === NONE);
});

test('a minute later a map that is put back asks about “now” again', async () => {
  const engine = faked();
  const map = await asking({ ...ASKED, when: { kind: 'now' } });
  await answeredBy(engine, map);
  map.clock = () => new Date('2026-11-25T04:01:00Z');
  await engine.asked('plan', 2);
  expect(answerOf(map)!.working).toBe(false);
  map.remove();
  await settled();
  document.body.append(map);
  await engine.asked('plan', 3);
});

test('the day that was asked for while the network failed is worked out once it is tried again', async () => {
  const engine = faked();
  const failing = vi.spyOn(globalThis, 'fetch').mockImplementation(
    (
      (original) => (address: RequestInfo | URL, init?: RequestInit) =>
        String(address).endsWith('/network.json')
          ? settled().then(() => new Response('', { status: 500 }))
          : original(address, init)
    )(globalThis.fetch),
  );
  const map = placed({ view: 'journey' });
  map.question = { ...ASKED, when: { kind: 'any-time' } };
  await until(() => part(map, '[role=alert] button'));
  failing.mockRestore();
  await userEvent.click(part(map, '[role=alert] button')!);
  await engine.asked('profile', 1);
});
