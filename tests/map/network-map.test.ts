import type { StyleSpecification } from 'maplibre-gl';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BaseMapParts } from '../../src/map/base-map.ts';
import { makingFirstPicture } from '../../src/map/first-picture.ts';
import type { MapView } from '../../src/map/map-view.ts';
import { openNetworkMap } from '../../src/map/network-map.ts';
import { SOURCE_NAMES } from '../../src/map/sources.ts';
import { finished } from '../../src/slices/slices.ts';
import { SOUTH } from './small-journeys.ts';
import { ALL_STAGES, DRAWING, smallScene } from './small-network.ts';

const gl = vi.hoisted(() => ({ maps: [] as FakeMap[], broken: false }));

interface FakeMap {
  readonly calls: unknown[][];
  readonly options: { readonly fadeDuration?: number };
  readonly _fadeDuration?: number;
  fire(type: string, event?: object): void;
}

vi.mock('maplibre-gl', () => {
  class FakeMapLibre implements FakeMap {
    readonly calls: unknown[][] = [];
    readonly listeners = new Map<string, ((event: object) => void)[]>();
    readonly keyboard = { disableRotation() {} };
    readonly touchZoomRotate = { disableRotation() {} };
    readonly style = { cursor: '' };
    readonly options: FakeMap['options'];

    constructor(options: FakeMap['options']) {
      this.options = options;
      if (gl.broken) throw new Error('Failed to initialize WebGL');
      gl.maps.push(this);
    }
    on(type: string, listener: (event: object) => void) {
      this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
    }
    once(type: string, listener: (event: object) => void) {
      this.on(type, listener);
    }
    fire(type: string, event: object = {}) {
      for (const listener of this.listeners.get(type) ?? []) listener(event);
    }
    getSource(name: string) {
      const has = this.calls.some(
        ([call, style, ...rest]) =>
          (call === 'setStyle' && name in (style as StyleSpecification).sources) ||
          (call === 'addSource' && style === name && rest.length > 0),
      );
      return has ? { setData: () => this.calls.push(['setData', name]) } : undefined;
    }
    getContainer() {
      return { clientWidth: 800, clientHeight: 600, querySelector: () => null };
    }
    getCanvas() {
      return { style: this.style, setAttribute: () => undefined, addEventListener: () => undefined };
    }
  }
  const recorded = [
    ...[
      'setStyle',
      'addSource',
      'removeSource',
      'addLayer',
      'removeLayer',
      'setPaintProperty',
      'setLayoutProperty',
    ],
    ...[
      'setFilter',
      'setLayerZoomRange',
      'setFeatureState',
      'removeFeatureState',
      'fitBounds',
      'resize',
      'remove',
    ],
  ];
  for (const name of recorded) {
    Object.defineProperty(FakeMapLibre.prototype, name, {
      value(this: FakeMapLibre, ...values: unknown[]) {
        this.calls.push([name, ...values]);
      },
    });
  }
  Object.assign(FakeMapLibre.prototype, { addControl() {}, setMissingStyleImageResolver() {} });
  return { Map: FakeMapLibre, Marker: class {}, ScaleControl: class {}, setWorkerUrl() {}, addProtocol() {} };
});

const scene = smallScene();
const VIEW: MapView = {
  scene,
  drawing: DRAWING,
  locale: 'en',
  theme: 'light',
  stages: ALL_STAGES,
  lines: undefined,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  basemap: '',
  reducedMotion: false,
};

beforeEach(() => {
  gl.maps.length = 0;
  gl.broken = false;
});

test('gives the map its whole style at once, and fits the corridor once', async () => {
  const { map, names, style, onReady } = open();
  await vi.waitFor(() => expect(style()).toBeDefined());
  map.show({ ...VIEW });
  fire('style.load');
  expect(names()).toEqual(['fitBounds', 'setStyle']);
  // Journeys have none before there are any.
  expect(Object.keys(style()!.sources)).toEqual(SOURCE_NAMES.slice(0, SOURCE_NAMES.indexOf('journeys')));
  const sections = style()!.sources['sections'] as { data: { features: unknown[] } };
  expect(sections.data.features).not.toEqual([]);
  expect(style()!.layers.map(({ id }) => id)).toContain('sections');
  expect(onReady).not.toHaveBeenCalled();
  fire('idle');
  expect(onReady).toHaveBeenCalledOnce();
});

test('draws the view that is wanted when the style comes, not the one it was opened with', async () => {
  const { map, style, clear, names } = open();
  await vi.waitFor(() => expect(style()).toBeDefined());
  map.show({ ...VIEW, theme: 'dark', selection: { kind: 'line', id: 'one' } });
  clear();
  fire('style.load');
  expect(new Set(names())).toEqual(new Set(['setLayoutProperty', 'setPaintProperty', 'setFeatureState']));
});

test('lights up what is picked from the beginning', async () => {
  const { style, calls } = open(SILENT, { ...VIEW, selection: { kind: 'station', id: 'a' } });
  await vi.waitFor(() => expect(style()).toBeDefined());
  fire('style.load');
  expect(style()!.layers.map(({ id }) => id)).toContain('stations-highlight');
  expect(calls()).toContainEqual(['setFeatureState', { source: 'stations', id: 'a' }, { selected: true }]);
});

test('removed before the style was given, it gives none', async () => {
  const { map, names } = open();
  map.remove();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(names()).toEqual(['fitBounds', 'remove']);
});

test('changes nothing for a view that is equal', async () => {
  const { map, clear, names } = await openDrawn();
  clear();
  map.show({ ...VIEW });
  expect(names()).toEqual([]);
});

test('changes language by layout alone', async () => {
  const { map, clear, names } = await openDrawn();
  clear();
  map.show({ ...VIEW, locale: 'zh-Hant' });
  expect(new Set(names())).toEqual(new Set(['setLayoutProperty']));
});

test('changes theme without touching data or layers', async () => {
  const { map, clear, names } = await openDrawn();
  clear();
  map.show({ ...VIEW, theme: 'dark' });
  expect(new Set(names())).toEqual(new Set(['setLayoutProperty', 'setPaintProperty']));
});

test('moves selection and hover by feature state', async () => {
  const { map, clear, calls } = await openDrawn();
  map.show({ ...VIEW, selection: { kind: 'line', id: 'one' } });
  clear();
  map.show({ ...VIEW, selection: { kind: 'station', id: 'a' } });
  expect(calls()).toEqual([
    ['removeFeatureState', { source: 'sections', id: 'one' }, 'selected'],
    ['removeFeatureState', { source: 'uncertainty', id: 'one' }, 'selected'],
    ['setFeatureState', { source: 'stations', id: 'a' }, { selected: true }],
  ]);
});

test('fits a picked line inside the padding, and jumps where motion is unwanted', async () => {
  const { map, clear, calls } = await openDrawn();
  map.show({ ...VIEW, padding: { top: 0, right: 0, bottom: 0, left: 300 }, reducedMotion: true });
  clear();
  map.fit({ kind: 'line', id: 'one' });
  expect(calls()).toMatchObject([
    ['fitBounds', [114, 22.5, 114.2, 22.5], { padding: { left: 328, right: 28 }, animate: false }],
  ]);
});

test('stays where it is when what was picked is not drawn', async () => {
  const { map, clear, calls } = await openDrawn();
  clear();
  map.fit({ kind: 'place', id: 'unknown' });
  expect(calls()).toEqual([]);
});

test('tells that there is no WebGL instead of throwing, and then does nothing', () => {
  gl.broken = true;
  const { map, onProblem } = open();
  map.show(VIEW);
  map.fitCorridor();
  map.remove();
  expect(onProblem).toHaveBeenCalledExactlyOnceWith({
    kind: 'no-webgl',
    detail: 'Error: Failed to initialize WebGL',
  });
});

test('tells of a lost context, and that the map is back', async () => {
  const { onProblem, onReady } = await openDrawn();
  fire('webglcontextlost');
  expect(onProblem).toHaveBeenCalledExactlyOnceWith({
    kind: 'map-failed',
    detail: 'The WebGL context was lost.',
  });
  fire('webglcontextrestored');
  fire('idle');
  expect(onReady).toHaveBeenCalled();
});

test('tells the same trouble once', async () => {
  const { onProblem } = await openDrawn();
  fire('error', { error: new Error('tile') });
  fire('error', { error: new Error('tile') });
  expect(onProblem).toHaveBeenCalledExactlyOnceWith({ kind: 'map-failed', detail: 'Error: tile' });
});

test('names fade in once the first picture stands, and never where the map is still', async () => {
  for (const [isStill, after] of [
    [false, 300],
    [true, undefined],
  ] as const) {
    gl.maps.length = 0;
    open(SILENT, VIEW, isStill);
    expect(gl.maps[0]!.options.fadeDuration).toBe(0);
    expect(gl.maps[0]!._fadeDuration).toBeUndefined();
    fire('idle');
    expect(gl.maps[0]!._fadeDuration).toBe(after);
  }
});

test('gives its map back', async () => {
  const { map, names } = await openDrawn();
  map.remove();
  expect(names().at(-1)).toBe('remove');
});

test('journeys that come when the map stands are drawn, and go again', async () => {
  const { map, all } = await openDrawn();
  const layers = (call: string) =>
    all()
      .filter(([name]) => name === call)
      .map(([, layer]) => (typeof layer === 'string' ? layer : (layer as { id: string }).id));
  map.show({ ...VIEW, journeys: [{ key: 'south', journey: SOUTH }] });
  expect(layers('addLayer')).toEqual(expect.arrayContaining(['journeys', 'journeys-casing']));
  expect(layers('addLayer')).not.toContain('legs');
  const at = (call: string, of: string) =>
    all().findIndex(([name, what]) => name === call && (what === of || (what as { id?: string }).id === of));
  expect(at('addSource', 'journeys')).toBeGreaterThan(-1);
  expect(at('addSource', 'journeys')).toBeLessThan(at('addLayer', 'journeys'));
  expect(at('addSource', 'legs')).toBe(-1);
  await vi.waitFor(() => expect(at('setData', 'journeys')).toBeGreaterThan(at('addSource', 'journeys')));
  map.show({ ...VIEW, journeys: [] });
  expect(layers('removeLayer')).toEqual(expect.arrayContaining(['journeys', 'journeys-casing']));
});

const READY: BaseMapParts = {
  source: 'basemap',
  probe: () => Promise.resolve({ kind: 'ours' }),
  sourceOf: (url) => ({ type: 'vector', url }),
  style: async () => () => [
    { id: 'land', type: 'fill', source: 'basemap' },
    { id: 'coast', type: 'line', source: 'basemap' },
  ],
};

test('a base map that is known by then is part of the first style, before all else', async () => {
  const { style, all } = open(READY, { ...VIEW, basemap: 'a.pmtiles' });
  await vi.waitFor(() => expect(style()).toBeDefined());
  fire('style.load');
  expect(Object.keys(style()!.sources)[0]).toBe('basemap');
  expect(style()!.layers.map(({ id }) => id)).toEqual(expect.arrayContaining(['land', 'coast']));
  expect(all().filter(([name]) => name === 'addSource' || name === 'addLayer')).toEqual([]);
});

test('a base map that comes late is drawn below the network, its fills below the bands', async () => {
  let answer = (_: { kind: 'ours' }) => {};
  const probe = () => new Promise<{ kind: 'ours' }>((resolve) => (answer = resolve));
  const { style, all } = open({ ...READY, probe }, { ...VIEW, basemap: 'a.pmtiles' });
  await vi.waitFor(() => expect(style()).toBeDefined(), { timeout: 2000 });
  expect(Object.keys(style()!.sources)).not.toContain('basemap');
  fire('style.load');
  answer({ kind: 'ours' });
  const sources = () => all().filter(([name]) => name === 'addSource');
  await vi.waitFor(() =>
    expect(sources()).toEqual([['addSource', 'basemap', { type: 'vector', url: 'a.pmtiles' }]]),
  );
  const added = all().filter(([name]) => name === 'addLayer');
  expect(added.map(([, layer, above]) => [(layer as { id: string }).id, above])).toEqual([
    ['coast', 'roads-added'],
    ['land', 'uncertainty'],
  ]);
});

test('what lights up is drawn once something is picked or the mouse is over the map, and not before', async () => {
  for (const light of [
    ({ map }: Opened) => map.show({ ...VIEW, selection: { kind: 'line', id: 'szm-14' } }),
    () => fire('mousemove', { point: { x: 0, y: 0 }, originalEvent: { buttons: 1 } }),
  ]) {
    gl.maps.length = 0;
    const opened = await openDrawn();
    const lights = () =>
      opened
        .all()
        .filter(([name]) => name === 'addLayer')
        .map(([, layer]) => (layer as { id: string }).id)
        .filter((id) => id.endsWith('-highlight'));
    expect(lights()).toEqual([]);
    light(opened);
    expect(lights()).toContain('sections-highlight');
    expect(lights()).toContain('crossings-highlight');
  }
});

/** An archive that never answers. */
const SILENT: BaseMapParts = {
  source: 'basemap',
  probe: () => new Promise(() => {}),
  sourceOf: (url) => ({ type: 'vector', url }),
  style: async () => () => [],
};

function open(parts = SILENT, view = VIEW, isStill = false) {
  const onProblem = vi.fn();
  const onReady = vi.fn();
  const container = { replaceChildren() {} } as unknown as HTMLElement;
  const first = finished(makingFirstPicture(view));
  const map = openNetworkMap(container, { onSelect() {}, onReady, onProblem, isStill }, first, parts);
  const calls = () => gl.maps[0]?.calls.filter(([name]) => name !== 'addSource' && name !== 'addLayer') ?? [];
  const clear = () => gl.maps[0]?.calls.splice(0);
  const all = () => gl.maps[0]?.calls ?? [];
  const style = () => all().find(([name]) => name === 'setStyle')?.[1] as StyleSpecification | undefined;
  return { map, onProblem, onReady, calls, all, clear, style, names: () => calls().map(([name]) => name) };
}

type Opened = ReturnType<typeof open>;

/** A map whose first view is drawn. */
async function openDrawn() {
  const opened = open();
  await vi.waitFor(() => expect(opened.style()).toBeDefined());
  fire('style.load');
  return opened;
}

function fire(type: string, event?: object) {
  gl.maps[0]!.fire(type, event);
}
