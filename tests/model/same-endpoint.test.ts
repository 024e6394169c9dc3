import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/model/journey.ts';
import { sameEndpoint } from '../../src/model/same-endpoint.ts';

const A: Endpoint = { kind: 'station', id: 'a' };
const POINT: Endpoint = { kind: 'position', position: [114.05, 22.5] };

test.each<[Endpoint | undefined, Endpoint | undefined, boolean]>([
  [A, { ...A }, true],
  [A, { kind: 'place', id: 'a' }, false],
  [A, { kind: 'station', id: 'b' }, false],
  [POINT, { kind: 'position', position: [114.05, 22.5] }, true],
  [POINT, { kind: 'position', position: [114.05, 22.6] }, false],
  [undefined, undefined, false],
])('%j and %j are the same: %s', (one, other, same) => {
  expect(sameEndpoint(one, other)).toBe(same);
});
