import { afterEach, expect, test, vi } from 'vitest';
import { LiveNotes } from '../../src/app/live-notes.ts';
import type { LiveWatch } from '../../src/live/live-watch.ts';
import { watchLive } from '../../src/live/live-watch.ts';
import type { LiveNote } from '../../src/model/live.ts';
import { JOURNEY } from '../keep/kept.ts';
import { fakeHost } from './fake-host.ts';

vi.mock('../../src/live/live-watch.ts', () => ({ watchLive: vi.fn() }));

const OTHER = { ...JOURNEY, departure: JOURNEY.departure + 600 };
const NOTE = { kind: 'queue' } as LiveNote;

afterEach(() => {
  vi.clearAllMocks();
});

test('asks nobody while no journey is open', async () => {
  const { live, watches } = opened();
  live.follow(undefined);
  await settled();
  expect([live.state, live.notes, watches.length]).toEqual(['off', [], 0]);
});

test('asks about the open journey, for who travels, and shows what it hears', async () => {
  const { live, watches, host } = opened();
  live.follow(JOURNEY, 'visitor');
  expect(live.state).toBe('asking');
  await asked(watches, 1);
  expect(watches[0]?.watch).toMatchObject({ journey: JOURNEY, traveller: 'visitor' });
  watches[0]?.watch.onNotes([NOTE], 'ready');
  expect([live.state, live.notes]).toEqual(['ready', [NOTE]]);
  expect(host.requestUpdate).toHaveBeenCalledOnce();
});

test('the same journey goes on being asked about, not anew', async () => {
  const { live, watches } = opened();
  live.follow(JOURNEY);
  await asked(watches, 1);
  watches[0]?.watch.onNotes([NOTE], 'ready');
  live.follow(JOURNEY);
  await settled();
  expect([watches.length, watches[0]?.stop.mock.calls.length, live.notes]).toEqual([1, 0, [NOTE]]);
});

test('another journey ends the first, whose notes are gone and come no more', async () => {
  const { live, watches } = opened();
  live.follow(JOURNEY);
  await asked(watches, 1);
  watches[0]?.watch.onNotes([NOTE], 'ready');
  live.follow(OTHER);
  expect([live.state, live.notes, watches[0]?.stop.mock.calls.length]).toEqual(['asking', [], 1]);
  await asked(watches, 2);
  watches[0]?.watch.onNotes([NOTE], 'ready');
  expect(live.notes).toEqual([]);
  expect(watches[1]?.watch.journey).toBe(OTHER);
});

test('of two journeys opened quickly only the last is asked about', async () => {
  const { live, watches } = opened();
  live.follow(JOURNEY);
  live.follow(OTHER);
  await asked(watches, 1);
  await settled();
  expect(watches.map(({ watch }) => watch.journey)).toEqual([OTHER]);
});

test('closed before the code has come, nothing is asked', async () => {
  const { live, watches } = opened();
  live.follow(JOURNEY);
  live.follow(undefined);
  await settled();
  expect([live.state, watches.length]).toEqual(['off', 0]);
});

test('a removed element asks no more, and put back asks again', async () => {
  const { live, watches, remove } = opened();
  live.follow(JOURNEY);
  await asked(watches, 1);
  remove();
  expect(watches[0]?.stop).toHaveBeenCalledOnce();
  watches[0]?.watch.onNotes([NOTE], 'ready');
  expect([live.state, live.notes]).toEqual(['off', []]);
  live.follow(JOURNEY);
  await asked(watches, 2);
});

interface Watched {
  readonly watch: LiveWatch;
  readonly stop: ReturnType<typeof vi.fn>;
}

/** Notes whose watches are only written down. */
function opened() {
  const watches: Watched[] = [];
  vi.mocked(watchLive).mockImplementation((_, watch) => {
    const stop = vi.fn();
    watches.push({ watch, stop });
    return stop;
  });
  const { host, remove } = fakeHost();
  return { live: new LiveNotes(host), watches, host, remove };
}

async function asked(watches: readonly Watched[], times: number): Promise<void> {
  await vi.waitUntil(() => watches.length === times);
}

/** Long enough for code that was fetched once already. */
async function settled(): Promise<void> {
  await import('../../src/live/live-client.ts');
  await import('../../src/live/live-watch.ts');
  await new Promise((resolve) => setTimeout(resolve, 50));
}
