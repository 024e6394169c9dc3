import { beforeEach, expect, test } from 'vitest';
import { KeptPlaces } from '../../src/app/kept-places.ts';
import type { Endpoint } from '../../src/model/journey.ts';

const KEY = 'pingshan-hk-places';
const KENGZI = station('szm:kengzi');
const HOME: Endpoint = { kind: 'position', position: [114.345, 22.706] };

beforeEach(() => localStorage.clear());

test('keeps recent and saved places for the next page', () => {
  const first = new KeptPlaces(localStorage);
  first.remember(KENGZI, station('mtr:HKU'));
  first.save(HOME, true);
  const next = new KeptPlaces(localStorage);
  expect(next.places).toEqual({ recent: [KENGZI, station('mtr:HKU')], saved: [HOME] });
});

test('keeps eight recent places, newest first, each once', () => {
  const kept = new KeptPlaces(localStorage);
  for (const id of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '4']) kept.remember(station(id));
  const ids = kept.places.recent.map((each) => (each.kind === 'position' ? '' : each.id));
  expect(ids).toEqual(['4', '9', '8', '7', '6', '5', '3', '2']);
});

test('never keeps where somebody was as a recent place', () => {
  const kept = new KeptPlaces(localStorage);
  kept.remember(HOME, KENGZI);
  expect(kept.places.recent).toEqual([KENGZI]);
});

test('a saved place can be taken back, and forgetting leaves the saved ones', () => {
  const kept = new KeptPlaces(localStorage);
  kept.remember(KENGZI);
  kept.save(KENGZI, true);
  kept.save(HOME, true);
  kept.save({ ...HOME, position: [114.345, 22.706] }, false);
  kept.forget();
  expect(kept.places).toEqual({ recent: [], saved: [KENGZI] });
});

test('two pages do not undo one another', () => {
  const [one, other] = [new KeptPlaces(localStorage), new KeptPlaces(localStorage)];
  one.save(KENGZI, true);
  other.save(HOME, true);
  expect(other.places.saved).toEqual([HOME, KENGZI]);
});

test('without a storage nothing is kept', () => {
  const kept = new KeptPlaces(undefined);
  kept.remember(KENGZI);
  kept.save(KENGZI, true);
  expect([kept.canKeep, kept.places]).toEqual([false, { recent: [], saved: [] }]);
});

test.each([
  'not json',
  'null',
  '3',
  '"text"',
  '[]',
  '{}',
  '{"recent":{"length":9},"saved":"station:a"}',
  '{"recent":[null,3,{},"nonsense","line:szm-14","position:999,999"],"saved":[["station:a"]]}',
])('a stored value of %s is no place', (text) => {
  localStorage.setItem(KEY, text);
  expect(new KeptPlaces(localStorage).places).toEqual({ recent: [], saved: [] });
});

test('what is well written among damaged values is kept', () => {
  localStorage.setItem(KEY, '{"recent":[7,"station:szm:kengzi"],"saved":null}');
  expect(new KeptPlaces(localStorage).places).toEqual({ recent: [KENGZI], saved: [] });
});

test('a blocked storage is as none', () => {
  const kept = new KeptPlaces(broken({ getItem: refuse }));
  kept.remember(KENGZI);
  expect([kept.canKeep, kept.places.recent]).toEqual([false, []]);
});

test('a full storage loses nothing while the page lives', () => {
  const kept = new KeptPlaces(broken({ getItem: () => null, setItem: refuse }));
  kept.remember(KENGZI);
  kept.save(HOME, true);
  expect(kept.places).toEqual({ recent: [KENGZI], saved: [HOME] });
});

function station(id: string): Endpoint {
  return { kind: 'station', id };
}

function refuse(): never {
  throw new DOMException('refused', 'SecurityError');
}

function broken(methods: Partial<Storage>): Storage {
  return methods as Storage;
}
