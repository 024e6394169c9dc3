import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { Answering } from '../../src/app/answering.ts';
import type { Failures } from '../../src/app/failures.ts';
import { NetworkLoader } from '../../src/app/network-loader.ts';
import { startEngine } from '../../src/workers/start-engine.ts';
import { fakeHost } from './fake-host.ts';

const BASE = new URL('/network/', location.href);
const real = globalThis.fetch.bind(globalThis);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the network is there before its shapes, which come once they may', async () => {
  const { loader, told, may, until } = loading();
  await until(() => loader.loaded !== undefined);
  loader.hostUpdated();
  expect([loader.loaded?.drawing, loader.failed, await loader.given]).toEqual([undefined, false, true]);
  may();
  loader.hostUpdated();
  await until(() => loader.loaded?.drawing !== undefined);
  expect(loader.loaded!.drawing!.sections.size).toBeGreaterThan(10);
  expect(told).toEqual([]);
});

test('where nobody waits for an answer the shapes are fetched beside the network, not after it', async () => {
  let askedForShapes = () => {};
  const asked = new Promise<void>((resolve) => {
    askedForShapes = resolve;
  });
  vi.stubGlobal('fetch', async (address: URL, init?: RequestInit) => {
    if (String(address).endsWith('drawing.json')) askedForShapes();
    else await asked;
    return real(address, init);
  });
  const { loader, told, may, until } = loading();
  may();
  loader.hostUpdated();
  await until(() => loader.loaded?.drawing !== undefined);
  expect(loader.loaded!.drawing!.sections.size).toBeGreaterThan(10);
  expect(told).toEqual([]);
});

test('a missing network is told once, with its address and the answer', async () => {
  serve('network.json', new Response('', { status: 404 }));
  const { loader, told, until } = loading();
  await until(() => loader.failed);
  const message = 'The file could not be fetched: the server answered 404.';
  expect(told).toEqual([['network-failed', message, new URL('network.json', BASE).href]]);
  expect([loader.loaded, await loader.given]).toEqual([undefined, false]);
});

test('a network cut short is told with its address, and can be loaded anew', async () => {
  serve('network.json', new Response('{'));
  const { loader, told, until } = loading();
  await until(() => loader.failed);
  const message = expect.stringMatching(/^The file is damaged: it is not JSON \(.*\)\.$/);
  expect(told).toEqual([['network-failed', message, new URL('network.json', BASE).href]]);
  vi.unstubAllGlobals();
  loader.load();
  await until(() => loader.loaded !== undefined);
  expect(loader.failed).toBe(false);
});

test.each([
  ['missing', () => new Response('', { status: 500 }), 'The file could not be fetched: '],
  ['damaged', () => new Response('{'), 'The file is damaged: '],
])('where the shapes are %s, the network stands without them', async (_, shapes, sentence) => {
  serve('drawing.json', shapes());
  const { loader, told, may, until } = loading();
  may();
  await until(() => loader.loaded !== undefined);
  loader.hostUpdated();
  await until(() => loader.loaded?.drawing !== undefined);
  expect(loader.loaded!.drawing!.sections.size).toBe(0);
  const file = new URL('drawing.json', BASE).href;
  expect(told).toEqual([['bad-record', expect.stringContaining(sentence), file]]);
});

test('an engine that cannot be had is a failure, and another is tried the next time', async () => {
  let starts = 0;
  const { loader, told, until } = loading((onReply) => {
    starts += 1;
    if (starts > 1) return startEngine(onReply);
    const post = (message: { kind: string; run?: number }) =>
      message.kind === 'ask' && onReply({ kind: 'error', run: message.run!, message: 'It is not there.' });
    return { post, stop: () => undefined };
  });
  await until(() => loader.failed);
  expect(told).toEqual([['network-failed', 'It is not there.', new URL('network.json', BASE).href]]);
  loader.load();
  await until(() => loader.loaded !== undefined);
  expect([starts, loader.failed]).toEqual([2, false]);
});

test('removed while loading it tells nothing, and put back it loads again', async () => {
  const { loader, told, until } = loading();
  loader.hostDisconnected();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([loader.loaded, loader.failed, told]).toEqual([undefined, false, []]);
  loader.hostConnected();
  await until(() => loader.loaded !== undefined);
});

/** A loader whose host is on a page; `told` is what its failures hear. */
function loading(start?: ConstructorParameters<typeof Answering>[0]) {
  const told: unknown[][] = [];
  let isFree = false;
  const failures = { tell: (...failure: unknown[]) => told.push(failure) } as unknown as Failures;
  const loader = new NetworkLoader(
    fakeHost().host,
    { engine: new Answering(start), failures },
    () => BASE,
    () => isFree,
    () => undefined,
  );
  loader.hostConnected();
  onTestFinished(() => loader.hostDisconnected());
  const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 10_000 });
  return {
    loader,
    told,
    until,
    may: () => {
      isFree = true;
    },
  };
}

/** One file is another than it was. */
function serve(file: string, response: Response): void {
  vi.stubGlobal('fetch', (address: URL, init?: RequestInit) =>
    String(address).endsWith(file) ? Promise.resolve(response) : real(address, init),
  );
}
