import { expect, test } from 'vitest';
import { readQueue } from '../../src/live/read-queue.ts';
import { QUEUES_BODY } from './live-fixture.ts';

test.each([
  ['luohu', 'southbound', 'busy'],
  ['luohu', 'northbound', 'very-busy'],
  ['futian', 'northbound', 'normal'],
  ['liantang', 'southbound', 'very-busy'],
  ['shatoujiao', 'southbound', 'closed'],
] as const)('reads %s %s as %s', (crossing, direction, level) => {
  expect(readQueue(QUEUES_BODY, crossing, direction)?.level).toBe(level);
});

test('residents and visitors wait differently at the same level', () => {
  expect(readQueue(QUEUES_BODY, 'luohu', 'southbound')).toEqual({
    level: 'busy',
    residents: { under: 30 },
    visitors: { under: 45 },
  });
});

test('Huanggang has the code of its joint hall, or the one before it', () => {
  expect(readQueue(QUEUES_BODY, 'huanggang', 'northbound')?.level).toBe('busy');
  const newer = { ...QUEUES_BODY, HGP: { arrQueue: 0, depQueue: 0 } };
  expect(readQueue(newer, 'huanggang', 'northbound')?.level).toBe('normal');
});

test.each([
  ['a system under maintenance', QUEUES_BODY, 'futian'],
  ['a crossing that is not in the file', QUEUES_BODY, 'westkowloon'],
  ['a code nobody knows', { LWS: { arrQueue: 7 } }, 'luohu'],
  ['a code as text', { LWS: { arrQueue: '1' } }, 'luohu'],
  ['a point that is a number', { LWS: 1 }, 'luohu'],
  ['a file without the point', {}, 'luohu'],
  ['a list', [QUEUES_BODY], 'luohu'],
  ['text', '<html>', 'luohu'],
  ['nothing', undefined, 'luohu'],
])('knows nothing from %s', (_, body, crossing) => {
  expect(readQueue(body, crossing, 'southbound')).toBeUndefined();
});
