import { expect, onTestFinished, test, vi } from 'vitest';
import { Answering } from '../../src/app/answering.ts';
import type { Query } from '../../src/model/journey.ts';
import type { EngineFiles, EngineMessage, EngineReply } from '../../src/workers/engine-messages.ts';
import { startEngine, startWorkerAhead } from '../../src/workers/start-engine.ts';

const FILES: EngineFiles = { network: 'n', services: 's' };
const QUERY: Query = {
  from: { kind: 'station', id: 'szm:kengzi' },
  to: { kind: 'station', id: 'mtr:HKU' },
  day: '2026-11-23',
  timing: { kind: 'depart-at', time: 8 * 3600 },
  scenario: { day: '2026-11-23', plus: 'none' },
};
/** Says that it hears, and dies of the first question. */
const DYING_WORKER = URL.createObjectURL(
  new Blob(
    [
      "postMessage({ kind: 'ready' }); onmessage = ({ data }) => { if (data.kind === 'ask') throw new Error('dead'); };",
    ],
    { type: 'text/javascript' },
  ),
);
/** Answers every question with nothing. */
const READY_WORKER = URL.createObjectURL(
  new Blob(
    [
      "onmessage = ({ data }) => data.kind === 'ask' && postMessage({ kind: 'answer', run: data.run, value: 'ahead' });",
    ],
    { type: 'text/javascript' },
  ),
);
const MISSING_WORKER = new URL('/no-such-worker.js', location.href).href;
const NONE = { answer: { kind: 'unreachable', why: [{ kind: 'not-connected' }] }, sources: [] } as const;

test('a slow question and then a quick one: only the last is answered, whatever comes back', async () => {
  const { answering, told, reply } = faked();
  const slow = answering.plan(QUERY);
  const quick = answering.plan(QUERY);
  await expect(slow).rejects.toMatchObject({ name: 'AbortError' });
  expect(told.map(shortly)).toEqual(['load', 'ask 1', 'cancel 1', 'ask 2']);
  reply({ kind: 'answer', run: 2, value: NONE });
  reply({
    kind: 'answer',
    run: 1,
    value: { answer: { kind: 'found', journeys: [], missing: [] }, sources: [] },
  });
  expect(await quick).toEqual(NONE);
});

test('questions of different kinds wait side by side', async () => {
  const { answering, reply } = faked();
  const [plan, profile, home] = [answering.plan(QUERY), answering.profile(QUERY), answering.home(QUERY)];
  reply({ kind: 'answer', run: 3, value: { day: QUERY.day, ways: [] } });
  reply({ kind: 'error', run: 2, message: 'The services are damaged.' });
  reply({ kind: 'answer', run: 1, value: NONE });
  expect(await plan).toEqual(NONE);
  await expect(profile).rejects.toThrow('The services are damaged.');
  expect(await home).toEqual({ day: QUERY.day, ways: [] });
});

test('journeys are given up, and the network is read all the same', async () => {
  const { answering, told } = faked();
  answering.network().catch(() => undefined);
  const [plan, home] = [answering.plan(QUERY), answering.home(QUERY)];
  answering.giveUpJourneys();
  await expect(plan).rejects.toMatchObject({ name: 'AbortError' });
  await expect(home).rejects.toMatchObject({ name: 'AbortError' });
  expect(told.map(shortly)).toEqual(['load', 'ask 1', 'ask 2', 'ask 3', 'cancel 2', 'cancel 3']);
});

test('files that come later are told besides those before, and all of them to the next engine', () => {
  const { answering, told } = faked();
  answering.load({ fares: 'f' });
  answering.stop();
  answering.start();
  expect(told.flatMap((message) => (message.kind === 'load' ? [message.files] : []))).toEqual([
    FILES,
    { fares: 'f' },
    { ...FILES, fares: 'f' },
  ]);
});

test('an aborted question is cancelled, and one aborted before is never asked', async () => {
  const { answering, told } = faked();
  const life = new AbortController();
  const plan = answering.plan(QUERY, life.signal);
  life.abort();
  await expect(plan).rejects.toMatchObject({ name: 'AbortError' });
  await expect(answering.plan(QUERY, life.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(told.map(shortly)).toEqual(['load', 'ask 1', 'cancel 1']);
});

test('an answered question leaves nothing at a signal that lives on', async () => {
  const { answering, reply } = faked();
  const { signal } = new AbortController();
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  const plan = answering.plan(QUERY, signal);
  reply({ kind: 'answer', run: 1, value: NONE });
  await plan;
  expect(added.mock.calls.map(([type, listener]) => [type, listener])).toEqual(removed.mock.calls);
  expect(added).toHaveBeenCalledOnce();
});

test('an old signal does not cancel the question after it', async () => {
  const { answering, told, reply } = faked();
  const life = new AbortController();
  const first = answering.plan(QUERY, life.signal);
  const second = answering.plan(QUERY);
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  life.abort();
  reply({ kind: 'answer', run: 2, value: NONE });
  expect(await second).toEqual(NONE);
  expect(told.map(shortly)).toEqual(['load', 'ask 1', 'cancel 1', 'ask 2']);
});

test('leaving the page ends the engine and gives every question up; the next one starts it anew', async () => {
  const { answering, told, stopped } = faked();
  const plan = answering.plan(QUERY);
  answering.hostDisconnected();
  await expect(plan).rejects.toMatchObject({ name: 'AbortError' });
  expect(stopped()).toBe(1);
  answering.plan(QUERY).catch(() => undefined);
  expect(told.map(shortly)).toEqual(['load', 'ask 1', 'cancel 1', 'load', 'ask 2']);
});

test('answers from the real files in a worker', async () => {
  const answering = new Answering();
  onTestFinished(() => answering.stop());
  answering.load(await files());
  const [{ answer }, last] = await Promise.all([answering.plan(QUERY), answering.home(QUERY)]);
  expect(answer.kind).toBe('found');
  expect(last.ways.map(({ crossing }) => crossing)).toContain('luohu');
});

test('answers on the page where no worker starts', async () => {
  const answering = new Answering((onReply) => startEngine(onReply, MISSING_WORKER));
  onTestFinished(() => answering.stop());
  answering.load(await files());
  const { answer } = await answering.plan(QUERY);
  expect(answer.kind).toBe('found');
  const profile = await answering.profile(QUERY);
  expect(profile.ways).toHaveLength(5);
});

test('the page reads the network when a worker dies of it', async () => {
  const answering = new Answering((onReply) => startEngine(onReply, DYING_WORKER));
  onTestFinished(() => answering.stop());
  answering.load(await files());
  const { value, problems } = await answering.network();
  expect([value?.lines.some(({ id }) => id === 'szm-14'), problems]).toEqual([true, []]);
});

test('answers on the page where a worker of another origin is refused', async () => {
  const answering = new Answering((onReply) => startEngine(onReply, 'http://127.0.0.1:9/engine.js'));
  onTestFinished(() => answering.stop());
  answering.load(await files());
  expect((await answering.plan(QUERY)).answer.kind).toBe('found');
});

test('answers on the page when a worker that had begun dies of a question', async () => {
  const answering = new Answering((onReply) => startEngine(onReply, DYING_WORKER));
  onTestFinished(() => answering.stop());
  answering.load(await files());
  expect((await answering.plan(QUERY)).answer.kind).toBe('found');
  expect((await answering.home(QUERY)).ways.length).toBeGreaterThan(0);
});

test('a worker that was started ahead is the next engine, and of that one only', async () => {
  startWorkerAhead(READY_WORKER);
  const [first, second] = [new Answering(), new Answering()];
  onTestFinished(() => {
    for (const each of [first, second]) each.stop();
  });
  for (const each of [first, second]) each.load(await files());
  expect(await first.plan(QUERY)).toBe('ahead');
  expect((await second.plan(QUERY)).answer.kind).toBe('found');
});

test('a worker that was started ahead in vain costs nothing', async () => {
  startWorkerAhead(MISSING_WORKER);
  await new Promise((resolve) => new Worker(MISSING_WORKER).addEventListener('error', resolve));
  const answering = new Answering((onReply) => startEngine(onReply, READY_WORKER));
  onTestFinished(() => answering.stop());
  answering.load(await files());
  expect(await answering.plan(QUERY)).toBe('ahead');
});

/** A client of an engine that answers only when it is told to. */
function faked() {
  const told: EngineMessage[] = [];
  let hear: (reply: EngineReply) => void = () => undefined;
  let stops = 0;
  const answering = new Answering((onReply) => {
    hear = onReply;
    return {
      post: (message) => told.push(message),
      stop: () => {
        stops += 1;
      },
    };
  });
  answering.load(FILES);
  return { answering, told, reply: (reply: EngineReply) => hear(reply), stopped: () => stops };
}

function shortly(message: EngineMessage): string {
  return 'run' in message ? `${message.kind} ${message.run}` : message.kind;
}

async function files(): Promise<EngineFiles> {
  const [network, services, fares] = await Promise.all(
    ['network', 'services', 'shenzhen-fares'].map(async (name) =>
      (await fetch(`/network/${name}.json`)).text(),
    ),
  );
  return { network: network!, services: services!, fares: fares! };
}
