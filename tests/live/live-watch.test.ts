import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveClient, LiveRequest } from '../../src/live/live-client.ts';
import { watchLive } from '../../src/live/live-watch.ts';
import type { LiveNote } from '../../src/model/live.ts';
import { journeyOf } from './live-fixture.ts';

const NOTE = { kind: 'queue' } as LiveNote;
const JOURNEY = journeyOf([]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('asks at once and every 30 s, and keeps what it knew while asking', async () => {
  const { client } = answering();
  const heard: string[] = [];
  watchLive(client, { journey: JOURNEY, onNotes: (notes, state) => heard.push(`${state} ${notes.length}`) });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(heard).toEqual(['asking 0', 'ready 1']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(heard).toEqual(['asking 0', 'ready 1', 'asking 1', 'ready 1']);
});

test('says who travels', async () => {
  const { client, requests } = answering();
  watchLive(client, { journey: JOURNEY, traveller: 'visitor', onNotes: () => {} });
  expect(requests[0]?.traveller).toBe('visitor');
});

test('ended between two questions it asks no more', async () => {
  const { client, requests } = answering();
  const end = watchLive(client, { journey: JOURNEY, onNotes: () => {} });
  await vi.advanceTimersByTimeAsync(1_000);
  end();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(requests).toHaveLength(1);
});

test('ended while it asks it aborts the question, and says nothing more', async () => {
  let answer: (notes: readonly LiveNote[]) => void = () => {};
  const requests: (LiveRequest | undefined)[] = [];
  const client: LiveClient = {
    liveFor: (_, request) => {
      requests.push(request);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  };
  const heard: string[] = [];
  const end = watchLive(client, { journey: JOURNEY, onNotes: (_, state) => heard.push(state) });
  end();
  answer([NOTE]);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(requests[0]?.signal?.aborted).toBe(true);
  expect([heard, requests.length]).toEqual([['asking'], 1]);
});

function answering() {
  const requests: (LiveRequest | undefined)[] = [];
  const client: LiveClient = {
    liveFor: async (_, request) => {
      requests.push(request);
      return [NOTE];
    },
  };
  return { client, requests };
}
