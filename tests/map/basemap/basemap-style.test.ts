import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { BASE_FIELDS } from '../../../scripts/basemap/base-layers.ts';
import type { BaseMapKind } from '../../../src/map/base-map.ts';
import { BASEMAP_SOURCE } from '../../../src/map/basemap/basemap-source.ts';
import { basemapStyle } from '../../../src/map/basemap/basemap-style.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { DARK, LIGHT } from '../../../src/theme/palette.ts';

const KINDS: BaseMapKind[] = ['ours', 'protomaps'];
const LOOKS = KINDS.flatMap((kind) =>
  [LIGHT, DARK].flatMap((palette) =>
    LOCALES.map((locale) => ({ kind, palette, locale, theme: palette.theme })),
  ),
);

test.each(LOOKS)('$kind, $theme, $locale: the style is valid', async ({ kind, palette, locale }) => {
  expect(validateStyleMin(styleOf((await basemapStyle(kind))(palette, locale)))).toEqual([]);
});

test.each(LOOKS)(
  '$kind, $theme, $locale: fills, then lines, then names',
  async ({ kind, palette, locale }) => {
    const layers = (await basemapStyle(kind))(palette, locale);
    const order = layers.map(({ type }) => ['fill', 'line', 'symbol'].indexOf(type));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    expect(layers.filter(({ id }) => !id.startsWith('base-'))).toEqual([]);
  },
);

test.each(LOOKS)(
  '$kind, $theme, $locale: needs no glyphs and no sprite',
  async ({ kind, palette, locale }) => {
    const layers = (await basemapStyle(kind))(palette, locale);
    const text = JSON.stringify(layers);
    expect(text).not.toContain('Noto Sans Regular');
    expect(text).not.toContain('icon-');
    const cjk = { en: 'Noto Sans CJK SC', 'zh-Hans': 'Noto Sans CJK SC', 'zh-Hant': 'Noto Sans CJK HK' }[
      locale
    ];
    for (const layer of layers.filter(({ type }) => type === 'symbol')) {
      expect(layer.layout).toMatchObject({ 'text-font': expect.arrayContaining([cjk, 'sans-serif']) });
    }
  },
);

test('reads every layer and property that our tiles have, and no other', async () => {
  const read: Record<string, Set<string>> = {};
  for (const locale of LOCALES) {
    for (const layer of (await basemapStyle('ours'))(LIGHT, locale)) {
      const name = (layer as { 'source-layer': string })['source-layer'];
      read[name] = new Set([...(read[name] ?? []), ...propertiesIn(layer)]);
    }
  }
  const written = Object.entries(BASE_FIELDS).map(([name, fields]) => [name, new Set(Object.keys(fields))]);
  expect(read).toEqual(Object.fromEntries(written));
});

test('draws no roads, buildings or points of interest of Protomaps', async () => {
  const drawn = (await basemapStyle('protomaps'))(LIGHT, 'en').map(
    (layer) => (layer as { 'source-layer': string })['source-layer'],
  );
  expect(new Set(drawn)).toEqual(new Set(['earth', 'water', 'boundaries', 'places']));
});

test.each([LIGHT, DARK])(
  '$theme: both schemas have land, sea and boundary of one colour',
  async (palette) => {
    const ours = (await basemapStyle('ours'))(palette, 'en');
    const theirs = (await basemapStyle('protomaps'))(palette, 'en');
    expect(paintOf(ours, 'base-land')).toEqual({ 'fill-color': palette.land });
    expect(paintOf(theirs, 'base-earth')).toEqual({ 'fill-color': palette.land });
    expect(paintOf(ours, 'base-sea')).toEqual({ 'fill-color': palette.sea });
    expect(paintOf(theirs, 'base-water')).toEqual({ 'fill-color': palette.sea });
    expect(paintOf(ours, 'base-boundary')).toMatchObject({ 'line-color': palette.boundary });
    expect(JSON.stringify(paintOf(theirs, 'base-boundaries'))).toContain(palette.boundary);
  },
);

function styleOf(layers: LayerSpecification[]): StyleSpecification {
  const source = { type: 'vector' as const, url: 'pmtiles://test' };
  return { version: 8, sources: { [BASEMAP_SOURCE]: source }, layers };
}

function paintOf(layers: readonly LayerSpecification[], id: string): unknown {
  return layers.find((layer) => layer.id === id)?.paint;
}

/** Names in `['get', …]`, wherever they stand. */
function propertiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value[0] === 'get') return [String(value[1])];
  return Object.values(value).flatMap(propertiesIn);
}
