import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MapErrorDetail } from '../../src/app/app-events.ts';
import type { PingshanHkMap } from '../../src/app/pingshan-hk-map.ts';
import type { PingshanHkCanvas } from '../../src/elements/pingshan-hk-canvas.ts';
import { openNetworkMap } from '../../src/map/network-map.ts';
import type { NetworkMapOptions } from '../../src/map/network-map-face.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { heard, textOf, violations } from '../elements/mounted.ts';
import { inside, NOON, opened, part, placed, until } from './map-element.ts';

const fakeMap = vi.hoisted(() => ({
  show: vi.fn(),
  fitCorridor: vi.fn(),
  fit: vi.fn(),
  fitJourney: vi.fn(),
  resize: vi.fn(),
  remove: vi.fn(),
  maplibre: undefined,
}));
vi.mock('../../src/map/network-map.ts', () => ({
  openNetworkMap: vi.fn((_container, _options, { view }) => {
    fakeMap.show(view);
    return fakeMap;
  }),
  mapStyles: '',
}));

beforeEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

test('axe finds nothing wrong: overview, card, failure', async () => {
  const map = await opened();
  expect(await violations(map)).toEqual([]);
  map.setAttribute('select', 'station:szm:pingshan-square');
  await until(() => part(map, 'pingshan-hk-card'));
  expect(await violations(map)).toEqual([]);
});

test('says that it is ready, outside of every shadow root', async () => {
  const ready = heard('pingshan-hk-ready');
  await opened();
  (await options()).onReady();
  expect(ready).toEqual([null]);
});

test('gives the map its view: language, theme, stages, selection, base map beside the network', async () => {
  await opened({ locale: 'zh-Hant', theme: 'dark', stages: 'open', select: 'line:szm-14' });
  await options();
  expect(fakeMap.show.mock.lastCall?.[0]).toMatchObject({
    locale: 'zh-Hant',
    theme: 'dark',
    stages: new Set(['open']),
    lines: undefined,
    selection: { kind: 'line', id: 'szm-14' },
    basemap: new URL('/basemap.pmtiles', location.href).href,
  });
});

test('a map that is drawn stays while the first question is answered', async () => {
  const map = placed({ view: 'journey' });
  await until(() => fakeMap.show.mock.calls.length > 0);
  (await options()).onReady();
  await map.updateComplete;
  const end = (id: string) => ({ kind: 'station', id }) as const;
  map.question = { ...NO_QUESTION, from: end('szm:pingshan-square'), to: end('mtr:CEN') };
  await map.updateComplete;
  expect(part<PingshanHkCanvas>(map, 'pingshan-hk-canvas')!.view?.scene.sections.length).toBeGreaterThan(0);
});

test('the diagram covers what stands behind it only once it has something to show', async () => {
  const map = placed();
  await until(() => part(map, 'pingshan-hk-schematic'));
  expect(getComputedStyle(part(map, 'pingshan-hk-schematic')!).visibility).toBe('hidden');
  await until(() => getComputedStyle(part(map, 'pingshan-hk-schematic')!).visibility === 'visible');
  expect(part(map, 'pingshan-hk-schematic')!.shadowRoot!.querySelector('svg')).not.toBeNull();
});

test.each(['60rem', '24rem'])(
  'the diagram and its buttons end where the sources begin, at %s',
  async (width) => {
    const map = placed();
    map.style.inlineSize = width;
    await until(() => inside(map, 'pingshan-hk-schematic', '.zoom') !== null);
    await until(() => (part(map, '.handle') === null) === (width === '60rem'));
    const { top } = part(map, 'footer')!.getBoundingClientRect();
    expect(part(map, 'pingshan-hk-schematic')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(top + 1);
    expect(inside(map, 'pingshan-hk-schematic', '.zoom')!.getBoundingClientRect().bottom).toBeLessThan(top);
  },
);

test('a changed attribute is drawn anew', async () => {
  const map = await opened();
  map.locale = 'zh-Hans';
  map.setAttribute('date', '2023-03-16');
  await map.updateComplete;
  expect(textOf(part(map, 'footer')!)).toContain('2023年3月16日');
  expect(map.state.scenario).toEqual({ day: '2023-03-16', plus: 'none' });
});

test.each([
  ['locale', 'fr', 'allowed is en, zh-Hans, zh-Hant.'],
  ['date', '1999-01-01', 'allowed is a day from 2004-01-01 to 2040-12-31'],
  ['plus', 'everything', 'allowed is none, under-construction, approved, in-plan.'],
  ['stages', 'planned', 'allowed is a list of concept'],
  ['lines', 'szm-99', 'allowed is a list of line ids'],
  ['select', 'kengzi', 'allowed is one of line, station'],
  ['select', 'station:szm:nowhere', 'has no station of that id'],
])('the attribute %s="%s" is an event and a sentence', async (name, value, allowed) => {
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const map = await opened({ [name]: value });
  expect(errors).toHaveLength(1);
  expect(errors[0]?.kind).toBe('bad-attribute');
  expect(errors[0]?.message).toContain(allowed);
  await until(() => part(map, '.notice') !== null);
  expect(textOf(part(map, '.notice')!)).toContain(allowed);
});

test('a wrong view is told too, and the one that is shown stays', async () => {
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const map = await opened();
  map.setAttribute('view', 'map');
  await map.updateComplete;
  expect(errors.map(({ message }) => message)).toEqual([
    'The attribute view says "map"; allowed is journey, network.',
  ]);
  expect(part(map, 'pingshan-hk-legend')).not.toBeNull();
  await until(() => part(map, '.notice') !== null);
  expect(textOf(part(map, '.notice')!)).toContain('view');
});

test('an attribute that is taken away is as if it had never been there', async () => {
  const map = await opened({ stages: 'open', lines: 'szm-14', select: 'line:szm-14', theme: 'dark' });
  for (const name of ['locale', 'stages', 'lines', 'select', 'theme', 'view']) map.removeAttribute(name);
  await map.updateComplete;
  const { lines, selection, theme, view } = map.state;
  expect([lines, selection, theme, view]).toEqual([undefined, undefined, 'auto', 'journey']);
  expect(part(map, '.notice')).toBeNull();
});

test('the journey is shown at first, and what is selected in the network', async () => {
  const map = placed({ view: 'journey' });
  await until(() => part(map, 'footer')?.textContent?.includes('data of'));
  expect(['ask', 'legend', 'search'].map((name) => part(map, `pingshan-hk-${name}`) !== null)).toEqual([
    true,
    false,
    false,
  ]);
  map.setAttribute('select', 'line:szm-14');
  await until(() => part(map, 'pingshan-hk-card'));
  expect(map.state.view).toBe('network');
});

test('what is said wrongly is one notice with a sentence each, put away as one', async () => {
  const map = await opened({ plus: 'everything', theme: 'blue', lines: 'szm-99' });
  const notices = map.renderRoot.querySelectorAll('.notice');
  expect(notices).toHaveLength(1);
  expect([...notices[0]!.querySelectorAll('li')].map(textOf)).toEqual([
    'The attribute theme says "blue"; allowed is light, dark, auto.',
    'The attribute plus says "everything"; allowed is none, under-construction, approved, in-plan.',
    expect.stringMatching(/^The attribute lines says "szm-99"; allowed is a list of line ids/),
  ]);
  await userEvent.click(part(map, '.notice button')!);
  await map.updateComplete;
  expect(part(map, '.notice')).toBeNull();
});

test('where the address says what is shown, no attribute is spoken of', async () => {
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const map = await opened();
  map.takeAddress();
  map.setAttribute('theme', 'blue');
  await map.updateComplete;
  const sentence = 'In the address, theme says "blue"; allowed is light, dark, auto.';
  expect(errors.map(({ message }) => message)).toEqual([sentence]);
  await vi.waitFor(() => expect(textOf(part(map, '.notice li')!)).toBe(sentence));
});

test('a part of the answer that is said before the element is known is shown', async () => {
  await opened(); // Says where the network is.
  const early = document.createElement('x-early-map') as PingshanHkMap;
  const [from, to] = ['mtr:CEN', 'szm:kengzi'].map((id) => ({ kind: 'station', id }) as const);
  Object.assign(early, { question: { ...NO_QUESTION, from, to }, answerPart: 'home' });
  document.body.append(early);
  customElements.define(
    'x-early-map',
    class extends (customElements.get('pingshan-hk-map') as typeof HTMLElement) {},
  );
  try {
    await early.updateComplete;
    expect(early.answerPart).toBe('home');
    early.answerPart = 'day';
    await early.updateComplete;
    expect(early.answerPart).toBe('day');
  } finally {
    early.remove();
  }
});

test('a part of the answer that there is not is told, and what is shown stays', async () => {
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const map = await opened();
  map.answerPart = 'all' as 'day';
  const sentence = 'An answer has no part "all"; allowed is journeys, day, home.';
  expect(errors.map(({ message }) => message)).toEqual([sentence]);
  expect(map.answerPart).toBe('journeys');
});

test('a notice goes away when it was read', async () => {
  const map = await opened({ plus: 'everything' });
  await userEvent.click(part(map, '.notice button')!);
  await map.updateComplete;
  expect(part(map, '.notice')).toBeNull();
});

test('a selection on the map opens the card and is heard; closing it is heard too', async () => {
  const selected = heard('pingshan-hk-select');
  const map = await opened();
  (await options()).onSelect({ kind: 'station', id: 'szm:kengzi' });
  await map.updateComplete;
  expect(textOf(inside(map, 'pingshan-hk-card', 'h2')!)).toBe('Kengzi');
  (await options()).onSelect(undefined);
  await map.updateComplete;
  expect(part(map, 'pingshan-hk-card')).toBeNull();
  expect(selected).toEqual([{ kind: 'station', id: 'szm:kengzi' }, null]);
});

test('of two quick selections the last one is shown', async () => {
  const map = await opened();
  const { onSelect } = await options();
  onSelect({ kind: 'line', id: 'szm-14' });
  onSelect({ kind: 'station', id: 'szm:kengzi' });
  await until(() => inside(map, 'pingshan-hk-card', 'h2'));
  expect(textOf(inside(map, 'pingshan-hk-card', 'h2')!)).toBe('Kengzi');
});

test('picked in the legend, the focus goes to the card; Escape brings it back', async () => {
  const map = await opened();
  const row = inside(map, 'pingshan-hk-legend', 'details li button')!;
  row.focus();
  await userEvent.keyboard('{Enter}');
  await until(() => part(map, 'pingshan-hk-card')?.shadowRoot?.activeElement?.localName === 'h2');
  expect(textOf(part(map, '[role=status].visually-hidden')!)).toMatch(/ chosen$/);
  await userEvent.keyboard('{Escape}');
  await until(() => part(map, 'pingshan-hk-legend')?.shadowRoot?.activeElement === row);
  expect(part(map, 'pingshan-hk-card')).toBeNull();
});

test('what is found by its name is shown on the map', async () => {
  const map = await opened();
  await until(() => fakeMap.show.mock.calls.length > 0); // The map itself opens a little later.
  await userEvent.fill(inside(map, 'pingshan-hk-search', 'input')!, 'psgc');
  await until(() => inside(map, 'pingshan-hk-search', '[role=option]'));
  await userEvent.keyboard('{Enter}');
  await until(() => inside(map, 'pingshan-hk-card', 'h2'));
  expect(textOf(inside(map, 'pingshan-hk-card', 'h2')!)).toBe('Pingshan Square');
  expect(fakeMap.fit).toHaveBeenCalledWith({ kind: 'station', id: 'szm:pingshan-square' });
});

test('a preset adds stages to the scene', async () => {
  const map = await opened();
  const preset = [...part(map, 'pingshan-hk-scenario')!.shadowRoot!.querySelectorAll('.presets button')].at(
    -1,
  )!;
  await userEvent.click(preset);
  await until(() => map.state.scenario.plus === 'in-plan');
  await map.updateComplete;
  expect(fakeMap.show.mock.lastCall?.[0].scene.added.lines).toBeGreaterThan(10);
});

test('choosing two stations says the time of the ride', async () => {
  const map = await opened({ select: 'line:szm-14' });
  await until(() => inside(map, 'pingshan-hk-ride', '#from'));
  await userEvent.selectOptions(inside(map, 'pingshan-hk-ride', '#from')!, 'szm:kengzi');
  await userEvent.selectOptions(inside(map, 'pingshan-hk-ride', '#to')!, 'szm:gangxia-north');
  await until(() => inside(map, 'pingshan-hk-ride', '.answer'));
  expect(textOf(inside(map, 'pingshan-hk-ride', '.answer')!)).toMatch(
    /^\d+ min \d+ min to \d+ min \d+\.\d km \d+ stops/,
  );
});

test('crossings follow the clock', async () => {
  let now = new Date('2026-11-25T14:00:00Z');
  const map = await opened({}, () => now);
  const state = () => textOf(inside(map, 'pingshan-hk-legend', 'section[aria-labelledby=crossings]')!);
  expect(state()).toContain('Futian / Lok Ma Chau Spur Line Closes within the hour');
  now = new Date('2026-11-25T14:30:00Z');
  map.clock = () => now;
  await map.updateComplete;
  await part<PingshanHkMap>(map, 'pingshan-hk-legend')!.updateComplete;
  expect(state()).toContain('Futian / Lok Ma Chau Spur Line Closed now');
});

test('today is Hong Kong’s day', async () => {
  const map = await opened({}, () => new Date('2026-11-25T16:30:00Z'));
  expect(map.state.scenario.day).toBe('2026-11-26');
});

test('a network that cannot be read is said once, and can be tried again', async () => {
  const errors = heard<MapErrorDetail>('pingshan-hk-error');
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{"format":"something"}'));
  const map = placed();
  await until(() => part(map, '[role=alert]'));
  expect(errors.map(({ kind }) => kind)).toEqual(['network-failed']);
  expect(part(map, '.tools')).toBeNull();
  expect(await violations(map)).toEqual([]);
  fetched.mockRestore();
  await userEvent.click(part(map, '[role=alert] button')!);
  await until(() => part(map, 'pingshan-hk-legend'));
  expect(part(map, '[role=alert]')).toBeNull();
});

test('without WebGL the lists answer, a sentence says why there is no map, and the diagram it tells of is there', async () => {
  const ready = heard('pingshan-hk-ready');
  const map = await opened();
  (await options()).onProblem({ kind: 'no-webgl', detail: 'none' });
  await map.updateComplete;
  expect(textOf(part(map, '.notices')!)).toContain('(no WebGL): a diagram of the lines stands in its place');
  expect(part(map, 'pingshan-hk-schematic')).not.toBeNull();
  expect(ready).toEqual([null]);
});

test('removed while loading, it gives the fetch up and says nothing', async () => {
  const errors = heard('pingshan-hk-error');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const map = placed();
  await map.updateComplete;
  map.remove();
  expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(errors).toEqual([]);
  expect(openNetworkMap).not.toHaveBeenCalled();
});

test('removed and put back, it opens its map again with the same choices', async () => {
  const map = await opened({ select: 'line:szm-16' });
  await options();
  map.remove();
  expect(fakeMap.remove).toHaveBeenCalledOnce();
  document.body.append(map);
  await until(() => vi.mocked(openNetworkMap).mock.calls.length === 2);
  expect(map.state.selection).toEqual({ kind: 'line', id: 'szm-16' });
});

test('two on a page do not disturb each other', async () => {
  const [one, other] = [await opened(), await opened({ locale: 'zh-Hans' })];
  one.setAttribute('select', 'line:szm-14');
  await until(() => part(one, 'pingshan-hk-card'));
  expect(part(other, 'pingshan-hk-card')).toBeNull();
  expect(other.state.selection).toBeUndefined();
});

test('narrow, the panel is a sheet that a button makes higher, step by step', async () => {
  const map = await opened();
  expect(part(map, '.handle')).toBeNull();
  map.style.inlineSize = '24rem';
  await until(() => part(map, '.handle'));
  const heights: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    heights.push(part(map, '.layout')!.className);
    part(map, '.handle')!.focus();
    await userEvent.keyboard('{Enter}');
    await map.updateComplete;
  }
  expect(new Set(heights).size).toBe(3);
  expect(await violations(map)).toEqual([]);
});

test('the sheet follows a pointer that drags its handle, and comes to rest at a height', async () => {
  const map = await narrow();
  const handle = part(map, '.handle')!;
  vi.spyOn(handle, 'setPointerCapture').mockReturnValue();
  const height = () => Math.round(part(map, '.panel')!.getBoundingClientRect().height);
  const half = Math.round(0.52 * map.clientHeight);
  await settledSheet(map);
  expect(height()).toBe(half);
  const press = (type: string, clientY: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, { clientY, isPrimary: true, button: 0, pointerId: 1, bubbles: true }),
    );
  press('pointerdown', 300);
  press('pointermove', 260);
  expect(height()).toBe(half + 40);
  press('pointerup', 260);
  handle.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  await map.updateComplete;
  expect(part(map, '.layout')!.className).toContain('full');
  press('pointerdown', 300);
  press('pointerup', 302);
  handle.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  await map.updateComplete;
  expect(part(map, '.layout')!.className).toContain('peek');
});

test('arrow keys make the sheet higher and lower', async () => {
  const map = await narrow();
  part(map, '.handle')!.focus();
  const seen: (string | undefined)[] = [];
  for (const key of ['{ArrowUp}', '{ArrowUp}', '{ArrowDown}', '{End}', '{ArrowDown}', '{Home}']) {
    await userEvent.keyboard(key);
    await map.updateComplete;
    seen.push(part(map, '.layout')!.className.split(' ')[1]);
  }
  expect(seen).toEqual(['full', 'full', 'half', 'peek', 'peek', 'full']);
});

test('nothing that lies far down in the panel can push its head out of view', async () => {
  const map = await opened();
  part(map, '.scroll')!.insertAdjacentHTML(
    'beforeend',
    '<i style="position:absolute;inset-block-start:5000px">x</i>',
  );
  const panel = part(map, '.panel')!;
  panel.scrollTop = 90;
  expect(panel.scrollTop).toBe(0);
});

test('narrow, the sources are one line that opens', async () => {
  const map = await narrow();
  const footer = part(map, 'footer')!;
  expect(textOf(part(map, 'footer summary')!)).toBe('As of 25 November 2026© OpenStreetMap etc.');
  const { height } = footer.getBoundingClientRect();
  expect(height).toBeLessThan(32);
  await userEvent.click(part(map, 'footer summary')!);
  expect(footer.getBoundingClientRect().height).toBeGreaterThan(height + 40);
  expect(await violations(map)).toEqual([]);
});

test('the host’s own words stand in the header and beside the map', async () => {
  const map = await opened();
  map.innerHTML = '<b slot="header">Our town</b><span slot="approval">审图号</span>';
  expect(part<HTMLSlotElement>(map, 'slot[name=header]')!.assignedElements()[0]?.textContent).toBe(
    'Our town',
  );
  expect(part<HTMLSlotElement>(map, 'slot[name=approval]')!.assignedElements()[0]?.textContent).toBe(
    '审图号',
  );
});

test.each(['60rem', '24rem'])('attribution, disclaimer and date are always there, at %s', async (width) => {
  const map = await opened();
  map.style.inlineSize = width;
  const footer = textOf(part(map, 'footer')!);
  for (let step = 0; step < 3; step += 1) {
    await until(() => (part(map, '.handle') === null) === (width === '60rem'));
    const { height, top, bottom } = part(map, 'footer')!.getBoundingClientRect();
    const panel = part(map, '.panel')!.getBoundingClientRect();
    expect(height).toBeGreaterThan(15);
    expect(top).toBeGreaterThanOrEqual(map.getBoundingClientRect().top);
    if (width === '24rem') expect(bottom).toBeLessThanOrEqual(panel.top + 2);
    part(map, '.handle')?.click();
    await map.updateComplete;
    await Promise.all(
      part(map, '.panel')!
        .getAnimations()
        .map(({ finished }) => finished),
    );
  }
  expect(footer).toContain('As of 25 November 2026');
  expect(footer).toContain('© OpenStreetMap contributors (ODbL)');
  expect(footer).toContain('not for navigation');
});

test('the injected clock tells today', () => {
  expect(placed().clock()).toEqual(NOON);
});

/** What the element gave to the map it opened last. */
async function options(): Promise<NetworkMapOptions> {
  await until(() => vi.mocked(openNetworkMap).mock.calls.length > 0);
  return vi.mocked(openNetworkMap).mock.lastCall![1];
}

/** Ids of the stations that a ride of the chosen line may begin at. */
function offered(map: PingshanHkMap): string[] {
  const options = part(map, 'pingshan-hk-ride')?.shadowRoot?.querySelectorAll<HTMLOptionElement>(
    '#from option',
  );
  return [...(options ?? [])].flatMap(({ value }) => (value === '' ? [] : [value]));
}

async function headOfRide(map: PingshanHkMap): Promise<string> {
  await until(() => inside(map, 'pingshan-hk-ride', '#title'));
  return textOf(inside(map, 'pingshan-hk-ride', '#title')!);
}

test('offers no ride to a station that trains do not serve on the day', async () => {
  const map = await opened({ select: 'line:hsr-xrl', date: '2021-01-01' });
  expect(await headOfRide(map)).toBe('Time of a ride');
  expect(offered(map)).toContain('hsr:futian');
  expect(offered(map)).not.toContain('hsr:hong-kong-west-kowloon');
  expect(offered(map)).not.toContain('hsr:shenzhen-pingshan');
});

test('offers rides on a line to come, if it is built', async () => {
  const map = await opened({ select: 'line:szm-l19-p1' });
  expect(await headOfRide(map)).toBe('Time of a ride · if built');
  expect(offered(map)).toHaveLength(12);
});

test('offers no ride on a line whose stations are not all known', async () => {
  const map = await opened({ select: 'line:szm-l21' });
  await until(() => part(map, 'pingshan-hk-card'));
  expect(part(map, 'pingshan-hk-ride')).toBeNull();
});

/** What is said of a ride between two stations of the chosen line. */
async function answerTo(map: PingshanHkMap, from: string, to: string): Promise<string> {
  await until(() => inside(map, 'pingshan-hk-ride', '#from'));
  await userEvent.selectOptions(inside(map, 'pingshan-hk-ride', '#from')!, from);
  await userEvent.selectOptions(inside(map, 'pingshan-hk-ride', '#to')!, to);
  await until(() => inside(map, 'pingshan-hk-ride', '.answer'));
  return textOf(inside(map, 'pingshan-hk-ride', '.answer')!);
}

test('does not ride across a part of a line that was not built by the day', async () => {
  const map = await opened({ select: 'line:mtr-TML', date: '2010-06-01' });
  expect(await answerTo(map, 'mtr:WKS', 'mtr:TUM')).toBe('No time is known for this ride.');
});

test('rides past a single station that opens later', async () => {
  const map = await opened({ select: 'line:mtr-EAL' });
  expect(await answerTo(map, 'mtr:SHS', 'mtr:LMC')).toMatch(/^11 min .* published, in whole minutes/);
});

/** A map with a sheet. */
async function narrow() {
  const map = await opened();
  map.style.inlineSize = '24rem';
  await until(() => part(map, '.handle'));
  return map;
}

/** Waits until the sheet has its height. */
function settledSheet(map: PingshanHkMap) {
  const moves = part(map, '.panel')!.getAnimations();
  return Promise.all(moves.map(({ finished }) => finished));
}
