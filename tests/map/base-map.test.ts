import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { BaseMapKind } from '../../src/map/base-map.ts';
import { BaseMap } from '../../src/map/base-map.ts';
import type { MapProblem } from '../../src/map/map-view.ts';
import { LIGHT } from '../../src/theme/palette.ts';

type Answer = { kind: BaseMapKind } | MapProblem;

test('draws an archive only after it is known to be whole', async () => {
  const { base, answer, calls, onChange } = setUp();
  base.show('a.pmtiles');
  expect(base.layers(LIGHT, 'en')).toEqual([]);
  await answer('a.pmtiles', { kind: 'ours' });
  expect(calls).toEqual([['addSource', 'basemap', 'a.pmtiles']]);
  expect(onChange).toHaveBeenCalledOnce();
  expect(base.layers(LIGHT, 'en')).toEqual(['ours']);
});

test('tells why an archive is not drawn', async () => {
  const { base, answer, calls, onProblem } = setUp();
  const problem: MapProblem = { kind: 'basemap-truncated', address: 'a.pmtiles', detail: 'short' };
  base.show('a.pmtiles');
  await answer('a.pmtiles', problem);
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(problem);
  expect(calls).toEqual([]);
});

test('shows the archive asked for last, whichever answers last', async () => {
  const { base, answer, calls } = setUp();
  base.show('slow.pmtiles');
  base.show('fast.pmtiles');
  await answer('fast.pmtiles', { kind: 'protomaps' });
  await answer('slow.pmtiles', { kind: 'ours' });
  expect(calls).toEqual([['addSource', 'basemap', 'fast.pmtiles']]);
  expect(base.layers(LIGHT, 'en')).toEqual(['protomaps']);
});

test('takes the old archive away before the next', async () => {
  const { base, answer, calls } = setUp();
  base.show('a.pmtiles');
  await answer('a.pmtiles', { kind: 'ours' });
  base.show('b.pmtiles');
  expect(calls.at(-1)).toEqual(['removeSource', 'basemap']);
  expect(base.layers(LIGHT, 'en')).toEqual([]);
});

test('leaves a removed map alone', async () => {
  const { base, answer, calls, remove } = setUp();
  base.show('a.pmtiles');
  remove();
  await answer('a.pmtiles', { kind: 'ours' });
  expect(calls).toEqual([]);
});

test('an archive known before the map has a style is part of that, a later one is added', async () => {
  const { base, answer, calls, onChange } = setUp({ isStyled: false });
  base.show('a.pmtiles');
  await answer('a.pmtiles', { kind: 'ours' });
  await base.known();
  expect(calls).toEqual([]);
  expect(base.firstSources()).toEqual({ basemap: 'a.pmtiles' });
  expect(base.layers(LIGHT, 'en')).toEqual(['ours']);
  base.styled();
  expect(onChange).not.toHaveBeenCalled();
  base.show('b.pmtiles');
  await answer('b.pmtiles', { kind: 'ours' });
  expect(calls).toEqual([
    ['removeSource', 'basemap'],
    ['addSource', 'basemap', 'b.pmtiles'],
  ]);
});

test('an archive that becomes known after the style was given and before it is there is added then', async () => {
  const { base, answer, calls, onChange } = setUp({ isStyled: false });
  base.show('a.pmtiles');
  expect(base.firstSources()).toEqual({});
  await answer('a.pmtiles', { kind: 'ours' });
  expect([calls, base.layers(LIGHT, 'en')]).toEqual([[], []]);
  base.styled();
  expect(calls).toEqual([['addSource', 'basemap', 'a.pmtiles']]);
  expect(base.layers(LIGHT, 'en')).toEqual(['ours']);
  expect(onChange).toHaveBeenCalledOnce();
});

test('an archive that is not wanted any more when the style is there goes again', async () => {
  const { base, answer, calls } = setUp({ isStyled: false });
  base.show('a.pmtiles');
  await answer('a.pmtiles', { kind: 'ours' });
  base.firstSources();
  base.show('b.pmtiles');
  base.styled();
  expect(calls).toEqual([['removeSource', 'basemap']]);
});

test('an archive changed before the map has a style leaves nothing of the first', async () => {
  const { base, answer, calls } = setUp({ isStyled: false });
  base.show('a.pmtiles');
  await answer('a.pmtiles', { kind: 'ours' });
  base.show('b.pmtiles');
  expect(base.firstSources()).toEqual({});
  expect(calls).toEqual([]);
});

test('asks once for one address', async () => {
  const { base, probe } = setUp();
  base.show('a.pmtiles');
  base.show('a.pmtiles');
  expect(probe).toHaveBeenCalledOnce();
});

test('knows its own errors', () => {
  const { base } = setUp();
  base.show('a.pmtiles');
  expect(base.problemOf({ error: new Error('x') })).toBeUndefined();
  expect(base.problemOf({ error: new Error('x'), sourceId: 'basemap' } as { error: unknown })).toEqual({
    kind: 'basemap-failed',
    address: 'a.pmtiles',
    detail: 'Error: x',
  });
});

function setUp({ isStyled } = { isStyled: true }) {
  const calls: unknown[][] = [];
  const waiting = new Map<string, (answer: Answer) => void>();
  let remove = () => {};
  const map = {
    on: (_: 'remove', listener: () => void) => {
      remove = listener;
    },
    addSource: (...values: unknown[]) => calls.push(['addSource', ...values]),
    removeSource: (...values: unknown[]) => calls.push(['removeSource', ...values]),
  };
  const probe = vi.fn((address: string) => new Promise<Answer>((resolve) => waiting.set(address, resolve)));
  const parts = {
    source: 'basemap',
    probe,
    sourceOf: (address: string) => address,
    style: async (kind: string) => () => [kind],
  };
  const [onChange, onProblem] = [vi.fn(), vi.fn()];
  const base = new BaseMap(map as unknown as MapLibreMap, parts as never, { onChange, onProblem });
  if (isStyled) base.styled();
  const answer = async (address: string, value: Answer) => {
    waiting.get(address)?.(value);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { base, calls, probe, onChange, onProblem, answer, remove: () => remove() };
}
