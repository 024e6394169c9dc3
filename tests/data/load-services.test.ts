import { afterEach, expect, test, vi } from 'vitest';
import { loadServiceTexts } from '../../src/data/load-services.ts';

const BASE = new URL('https://example.org/network/');
const MISSING = {
  file: 'https://example.org/network/shenzhen-fares.json',
  record: '',
  path: '',
  message: 'The file could not be fetched: the server answered 404.',
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test('gives both files as they came', async () => {
  serve({ 'services.json': new Response('{"a"'), 'shenzhen-fares.json': new Response('b') });
  expect(await load()).toEqual({ value: { services: '{"a"', fares: 'b' }, problems: [] });
});

test('without fares the services still come, and one problem', async () => {
  serve({ 'services.json': new Response('a'), 'shenzhen-fares.json': new Response('', { status: 404 }) });
  expect(await load()).toEqual({ value: { services: 'a' }, problems: [MISSING] });
});

test('without services there is nothing', async () => {
  serve({ 'shenzhen-fares.json': new Response('b') });
  const { value, problems } = await load();
  expect(value).toBeUndefined();
  expect(problems).toEqual([
    {
      ...MISSING,
      file: 'https://example.org/network/services.json',
      message: 'The file could not be fetched: no network.',
    },
  ]);
});

test('an aborted load throws', async () => {
  serve({});
  await expect(loadServiceTexts(BASE, AbortSignal.abort())).rejects.toThrow('aborted');
});

function serve(files: Record<string, Response>): void {
  vi.stubGlobal('fetch', async (address: URL) => {
    const response = files[address.pathname.slice('/network/'.length)];
    if (response === undefined) throw new TypeError('no network');
    return response;
  });
}

function load() {
  return loadServiceTexts(BASE, new AbortController().signal);
}
