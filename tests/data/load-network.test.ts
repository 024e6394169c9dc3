import { afterEach, expect, test, vi } from 'vitest';
import { compactDrawing } from '../../src/data/compact-drawing.ts';
import { compactNetwork } from '../../src/data/compact-network.ts';
import { loadNetwork } from '../../src/data/load-network.ts';
import { smallNetwork } from './fixture.ts';

const { network, drawing } = smallNetwork();
const BASE = new URL('https://example.org/network/');
const ANSWER = JSON.stringify(compactNetwork(network));
const SHAPES = JSON.stringify(compactDrawing(drawing));

afterEach(() => {
  vi.unstubAllGlobals();
});

function serve(answer: Response, shapes: Response): void {
  vi.stubGlobal('fetch', (address: URL) =>
    Promise.resolve(address.href.endsWith('network.json') ? answer : shapes),
  );
}

function load() {
  return loadNetwork(BASE, new AbortController().signal);
}

test('both files make the network and its shapes', async () => {
  serve(new Response(ANSWER), new Response(SHAPES));
  expect(await load()).toEqual({ value: { network, drawing }, problems: [] });
});

test('the text of the network is given before its shapes have come, and not where it is damaged', async () => {
  const given: string[] = [];
  let bring: (shapes: Response) => void = () => undefined;
  const shapes = new Promise<Response>((resolve) => {
    bring = resolve;
  });
  vi.stubGlobal('fetch', ({ href }: URL) => (href.endsWith('network.json') ? new Response(ANSWER) : shapes));
  const loading = loadNetwork(BASE, new AbortController().signal, (text) => given.push(text));
  await vi.waitUntil(() => given.length > 0);
  expect(given).toEqual([ANSWER]);
  bring(new Response(SHAPES));
  await loading;
  serve(new Response('{'), new Response(SHAPES));
  await loadNetwork(BASE, new AbortController().signal, (text) => given.push(text));
  expect(given).toEqual([ANSWER]);
});

test('a missing network gives one problem that names the address and the answer', async () => {
  serve(new Response('', { status: 404 }), new Response(SHAPES));
  expect(await load()).toEqual({
    value: undefined,
    problems: [
      {
        file: 'https://example.org/network/network.json',
        record: '',
        path: '',
        message: 'The file could not be fetched: the server answered 404.',
      },
    ],
  });
});

test('a network cut short gives one problem', async () => {
  serve(new Response(ANSWER.slice(0, 100)), new Response(SHAPES));
  const { value, problems } = await load();
  expect(value).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The file is damaged: it is not JSON \(.*\)\.$/),
  ]);
});

test('without shapes the network still answers', async () => {
  serve(new Response(ANSWER), new Response('', { status: 500 }));
  const { value, problems } = await load();
  expect(value?.network).toEqual(network);
  expect(value?.drawing.sections.size).toBe(0);
  expect(problems).toHaveLength(1);
});

test('an aborted load throws and reports nothing', async () => {
  const controller = new AbortController();
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('Aborted', 'AbortError')));
  controller.abort();
  await expect(loadNetwork(BASE, controller.signal)).rejects.toThrow('This operation was aborted');
});

test('a load that is aborted once the network is read throws, whatever comes of its shapes', async () => {
  const controller = new AbortController();
  vi.stubGlobal('fetch', ({ href }: URL) => {
    if (href.endsWith('network.json')) return Promise.resolve(new Response(ANSWER));
    controller.abort();
    return Promise.resolve(new Response(SHAPES));
  });
  await expect(loadNetwork(BASE, controller.signal)).rejects.toThrow('This operation was aborted');
});

test('the network is read while its shapes are on their way', async () => {
  const text = JSON.stringify({ format: 'another' });
  vi.stubGlobal('fetch', ({ href }: URL) =>
    href.endsWith('network.json') ? Promise.resolve(new Response(text)) : new Promise(() => undefined),
  );
  // What is no network needs no shapes: it is told though they never come.
  expect((await load()).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("The network file's format"),
  ]);
});
