import { beforeEach, expect, test, vi } from 'vitest';
import { startEngine } from '../../src/workers/start-engine.ts';
import { heard } from '../elements/mounted.ts';
import { ASKED, answeredBy, asking, faked, strips } from './asked-map.ts';
import { inside, until } from './map-element.ts';

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
  vi.mocked(startEngine).mockReset();
});

test('a key that is set after the question, and before its answer, opens its journey once that is there', async () => {
  const engine = faked();
  const first = await asking(ASKED);
  await answeredBy(engine, first);
  const key = strips(first)[1]!.getAttribute('data-key')!;

  const map = await asking(ASKED);
  const chosen = heard<string | null>('pingshan-hk-journey-choose');
  await until(() => engine.asks('plan').length > 1);
  map.journey = key;
  await map.updateComplete;
  expect(inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey')).toBe(null);
  await answeredBy(engine, map);
  await until(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  expect(strips(map).map((strip) => strip.getAttribute('aria-expanded'))).toEqual(
    strips(map).map((strip) => String(strip.getAttribute('data-key') === key)),
  );
  expect([map.journey, chosen]).toEqual([key, []]);
});

test('a key that is set after the answer opens its journey at once, another takes its place, none closes it', async () => {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  const keys = strips(map).map((strip) => strip.getAttribute('data-key')!);
  const open = () =>
    strips(map)
      .filter((strip) => strip.getAttribute('aria-expanded') === 'true')
      .map((strip) => strip.getAttribute('data-key'));
  for (const key of keys.slice(0, 2)) {
    map.journey = key;
    await until(() => open().join() === key);
  }
  await until(() => inside(map, 'pingshan-hk-answer', 'pingshan-hk-journey'));
  await until(() => fakeMap.show.mock.lastCall?.[0].chosen === keys[1]);
  map.journey = undefined;
  await until(() => open().length === 0);
});
