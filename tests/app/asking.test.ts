import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Asking } from '../../src/app/asking.ts';
import { fakeHost } from './fake-host.ts';

type Located = Pick<GeolocationPosition, 'coords'>;
type Refusal = Pick<GeolocationPositionError, 'code' | 'PERMISSION_DENIED'>;
interface Request {
  readonly found: (position: Located) => void;
  readonly failed: (error: Refusal) => void;
  readonly options: PositionOptions | undefined;
}

/** What the browser was asked, to be answered by the test. */
const requests: Request[] = [];

beforeEach(() => {
  requests.length = 0;
  localStorage.clear();
  vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((found, failed, options) => {
    requests.push({ found, failed, options } as unknown as Request);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('where the reader is becomes a position, longitude first', () => {
  const { asking, found } = asked();
  expect(asking.locating).toBe('waiting');
  requests[0]?.found(at(114.35, 22.69));
  expect(found).toHaveBeenCalledExactlyOnceWith([114.35, 22.69]);
  expect(asking.locating).toBe('idle');
});

test.each([
  ['west', 113.69, 22.5],
  ['south', 114.1, 22.09],
  ['east', 114.71, 22.5],
  ['north', 114.1, 23.01],
])('too far %s is said, and is no end of a journey', (_, longitude, latitude) => {
  const { asking, found } = asked();
  requests[0]?.found(at(longitude, latitude));
  expect(asking.locating).toBe('outside');
  expect(found).not.toHaveBeenCalled();
});

test.each([
  ['denied', 1],
  ['failed', 2],
  ['failed', 3],
])('%s is said when the browser answers %s', (locating, code) => {
  const { asking, found, host } = asked();
  const before = vi.mocked(host.requestUpdate).mock.calls.length;
  requests[0]?.failed({ code, PERMISSION_DENIED: 1 });
  expect(asking.locating).toBe(locating);
  expect(vi.mocked(host.requestUpdate).mock.calls.length).toBe(before + 1);
  expect(found).not.toHaveBeenCalled();
});

test('a browser without geolocation fails at once', () => {
  vi.spyOn(navigator, 'geolocation', 'get').mockReturnValue(undefined as unknown as Geolocation);
  const { asking } = asked();
  expect(asking.locating).toBe('failed');
});

test('the browser is not left to search for ever', () => {
  asked();
  expect(requests[0]?.options).toMatchObject({ timeout: 15_000 });
});

test('of two searches only the last is heard', () => {
  const { asking, found } = asked();
  const second = vi.fn();
  asking.locate(second);
  requests[0]?.failed({ code: 1, PERMISSION_DENIED: 1 });
  requests[0]?.found(at(114.1, 22.5));
  expect(asking.locating).toBe('waiting');
  requests[1]?.found(at(114.2, 22.6));
  expect(found).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledExactlyOnceWith([114.2, 22.6]);
});

test('a removed element hears nothing late, and forgets what was being chosen', () => {
  const { asking, found, remove } = asked();
  asking.pick('to');
  remove();
  requests[0]?.found(at(114.1, 22.5));
  requests[0]?.failed({ code: 1, PERMISSION_DENIED: 1 });
  expect([asking.locating, asking.picking]).toEqual(['idle', undefined]);
  expect(found).not.toHaveBeenCalled();
});

test('places are kept only where the host allows it', () => {
  const { asking } = asked();
  const place = { kind: 'station', id: 'szm:kengzi' } as const;
  asking.save(place, true);
  expect([asking.places.canKeep, asking.places.places.saved, localStorage.length]).toEqual([false, [], 0]);
  asking.allowStorage(true);
  asking.save(place, true);
  expect([asking.places.canKeep, asking.places.places.saved]).toEqual([true, [place]]);
  asking.allowStorage(false);
  expect([asking.places.canKeep, asking.places.places.saved]).toEqual([false, []]);
});

test('a storage that throws at the mere look at it is as good as none', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Denied.', 'SecurityError');
  });
  const { asking } = asked();
  asking.allowStorage(true);
  expect(asking.places.canKeep).toBe(false);
});

test('recent places are forgotten, saved ones are not', () => {
  const { asking } = asked();
  asking.allowStorage(true);
  const [one, other] = ['szm:kengzi', 'mtr:CEN'].map((id) => ({ kind: 'station', id }) as const);
  asking.places.remember(one!);
  asking.save(other!, true);
  asking.forget();
  expect(asking.places.places).toEqual({ recent: [], saved: [other] });
});

function at(longitude: number, latitude: number): Located {
  return { coords: { longitude, latitude } as GeolocationCoordinates };
}

/** One that asks where the reader is. */
function asked() {
  const { host, remove } = fakeHost();
  const asking = new Asking(host);
  const found = vi.fn();
  asking.locate(found);
  return { asking, found, host, remove };
}
