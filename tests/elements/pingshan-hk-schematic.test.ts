import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readNetwork } from '../../src/data/network-file.ts';
import { PingshanHkSchematic } from '../../src/elements/pingshan-hk-schematic.ts';
import type { Journey, LegEnd } from '../../src/model/journey.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-schematic', PingshanHkSchematic);

const FILE = await (await fetch('/network/network.json')).json();
const NETWORK = readNetwork(FILE, 'network.json').value!;

test('axe finds nothing wrong, with and without a journey', async () => {
  expect(await violations(await shown('en'))).toEqual([]);
  expect(await violations(await shown('zh-Hant', OVER_LUOHU))).toEqual([]);
});

test.each(LOCALES)('no two names touch in %s, nor a name a badge', async (locale) => {
  const element = await shown(locale);
  const boxes = all<SVGGraphicsElement>(element, '.label, .badge text, .legend text').map((each) => ({
    words: textOf(each),
    box: each.getBBox(),
  }));
  expect(boxes.length).toBeGreaterThan(100);
  const touching = boxes.flatMap(({ words, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${words} × ${other.words}`] : [])),
  );
  expect(touching).toEqual([]);
});

test.each(LOCALES)('every name lies within the picture in %s', async (locale) => {
  const element = await shown(locale);
  const { width, height } = one<SVGSVGElement>(element, '.diagram').viewBox.baseVal;
  const out = all<SVGGraphicsElement>(element, '.label, .badge text, .legend text').filter((each) => {
    const box = each.getBBox();
    return box.x < 0 || box.y < -1 || box.x + box.width > width || box.y + box.height > height;
  });
  expect(out.map(textOf)).toEqual([]);
});

test('lines touch their stations', async () => {
  const element = await shown('en');
  const lines = all<SVGPathElement>(element, '.line path:not(.casing)').flatMap(pointsOf);
  const away = all(element, '.mark.stop').filter((stop) => {
    const [x, y] = stop
      .querySelector('.core')!
      .getAttribute('d')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    return !lines.some(([px, py]) => Math.hypot(px - x!, py - y!) < 3);
  });
  expect(away.map((stop) => stop.getAttribute('data-id'))).toEqual([]);
});

test('says what it is, and names every station, line and crossing', async () => {
  const element = await shown('zh-Hant');
  expect(textOf(one<SVGTitleElement>(element, 'svg.diagram > title'))).toBe('坪山與香港之間的路綫示意圖');
  expect(mark(element, 'station', 'szm:universiade').getAttribute('aria-label')).toBe(
    '大運，車站：14、16、3',
  );
  expect(mark(element, 'line', 'szm-l31').getAttribute('aria-label')).toBe('31號綫：規劃');
  expect(mark(element, 'crossing', 'yantian').getAttribute('aria-label')).toBe('鹽田港口岸，口岸：不通旅客');
});

test('a click picks, another takes it back', async () => {
  const element = await shown('en');
  const picked = heard('pingshan-hk-select');
  await userEvent.click(mark(element, 'crossing', 'luohu'));
  element.selection = { kind: 'crossing', id: 'luohu' };
  await element.updateComplete;
  expect(mark(element, 'crossing', 'luohu').getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(mark(element, 'crossing', 'luohu'));
  expect(picked).toEqual([{ kind: 'crossing', id: 'luohu' }, null]);
});

test('a click on a stretch of a line picks the line', async () => {
  const element = await shown('en');
  const picked = heard('pingshan-hk-select');
  one(element, '.line.loud[data-line=szm-14] path:last-child').dispatchEvent(
    new MouseEvent('click', { bubbles: true }),
  );
  expect(picked).toEqual([{ kind: 'line', id: 'szm-14' }]);
});

test('one mark is in the tab order; arrows move along a line and Enter picks', async () => {
  const element = await shown('en');
  expect(all(element, '.mark[tabindex="0"]')).toHaveLength(1);
  const picked = heard('pingshan-hk-select');
  mark(element, 'station', 'szm:kengzi').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(element)).toBe('szm:pingshan-center');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(picked).toEqual([{ kind: 'station', id: 'szm:shatian' }]);
  expect(all(element, '.mark[tabindex="0"]').map((each) => each.getAttribute('data-id'))).toEqual([
    'szm:shatian',
  ]);
});

test('the station under the focus or the pointer is named, though it has no label', async () => {
  const element = await shown('en');
  mark(element, 'station', 'szm:laojie').focus();
  await element.updateComplete;
  expect(all(element, '.label.called').map(textOf)).toEqual(['Laojie']);
  mark(element, 'station', 'szm:laojie').blur();
  mark(element, 'station', 'szm:bantian').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await element.updateComplete;
  expect(all(element, '.label.called').map(textOf)).toEqual(['Bantian']);
});

test('the chosen journey is drawn over the rest, its stations named', async () => {
  const element = await shown('en', OVER_LUOHU);
  expect(all(element, '.journey .ride')).toHaveLength(2);
  expect(all(element, '.journey .bar')).toHaveLength(1);
  expect(all(element, '.label.called').map(textOf)).toEqual(['Luohu', 'Guomao', 'Lo Wu', 'Sheung Shui']);
  expect(all(element, '.end')).toHaveLength(2);
  element.journey = undefined;
  await element.updateComplete;
  expect(all(element, '.journey, .end')).toEqual([]);
});

test('in a narrow window names stay readable and buttons move what is seen', async () => {
  const element = await shown('en');
  await settled();
  expect(one(element, '.diagram').getBoundingClientRect().width).toBe(920);
  expect(element.hasAttribute('cropped')).toBe(true);
  const view = one(element, '.window');
  const before = view.scrollLeft;
  await userEvent.click(one(element, 'button.left'));
  await expect.poll(() => view.scrollLeft).toBeLessThan(before);
  await userEvent.click(one(element, 'button.whole'));
  await settled();
  expect(one(element, '.diagram').getBoundingClientRect().width).toBeLessThanOrEqual(view.clientWidth);
  expect(element.hasAttribute('cropped')).toBe(false);
});

test('a chosen journey is seen whole in a small window, its names readable and the only ones', async () => {
  const element = await small((each) => {
    each.journey = LONG;
  });
  expect(outside(element, '.journey path, .end, .label')).toEqual([]);
  expect(all(element, '.label').map(textOf)).toEqual(LONG_NAMES);
  expect(lettersOf(element)).toBeGreaterThanOrEqual(11);
  expect(one(element, '.pan').checkVisibility()).toBe(false);
  await userEvent.click(one(element, 'button.zoomIn'));
  await settled();
  expect(lettersOf(element)).toBeLessThan(14);
  expect(one(element, '.pan').checkVisibility()).toBe(true);
});

test('while none of several ways is chosen all are drawn, seen whole, and both ends named', async () => {
  const element = await small((each) => {
    each.journeys = [LONG, OVER_LUOHU];
  });
  expect(all(element, '.journey .ride')).toHaveLength(5);
  expect(outside(element, '.journey path, .end')).toEqual([]);
  expect(all(element, '.label.called').map(textOf)).toEqual(['Kengzi', 'Hung Hom']);
  await userEvent.click(one(element, 'button.whole'));
  const width = one(element, '.diagram').getAttribute('width');
  element.journeys = [LONG, OVER_LUOHU];
  await settled();
  expect(one(element, '.diagram').getAttribute('width')).toBe(width);
});

test('of an earlier day only what existed then is drawn', async () => {
  const element = await shown('en', undefined, '2010-01-01');
  expect(all(element, '.line[data-line=szm-14]')).toEqual([]);
  expect(all(element, '.stop[data-id="szm:kengzi"]')).toEqual([]);
  expect(all(element, '.stop[data-id="mtr:SHS"]')).toHaveLength(1);
});

test('removed and put back it still follows its window', async () => {
  const element = await shown('en');
  const parent = element.parentElement!;
  element.remove();
  parent.append(element);
  await settled();
  expect(all(element, '.diagram')).toHaveLength(1);
  parent.style.inlineSize = '75rem';
  await expect.poll(() => one(element, '.diagram').getBoundingClientRect().width).toBeGreaterThan(920);
});

const OVER_LUOHU = journey();
const LONG: Journey = {
  ...OVER_LUOHU,
  legs: [
    ride('szm-14', ['szm:kengzi', 'szm:buji']),
    ride('szm-3', ['szm:buji', 'szm:laojie']),
    ...OVER_LUOHU.legs.slice(1, 2),
    ride('mtr-EAL', ['mtr:LOW', 'mtr:HUH']),
  ],
};
const LONG_NAMES = ['Luohu / Lo Wu', 'Buji', 'Kengzi', 'Laojie', 'Lo Wu', 'Hung Hom'];

async function small(set: (element: PingshanHkSchematic) => void) {
  const element = await shown('en');
  Object.assign(element.style, { blockSize: '24rem', inlineSize: '24rem' });
  await settled();
  set(element);
  await settled();
  return element;
}

/** What is not seen whole in the window. */
function outside(element: PingshanHkSchematic, marks: string): string[] {
  const window = one(element, '.window').getBoundingClientRect();
  const out = all(element, marks).filter((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return left < window.left || right > window.right || top < window.top || bottom > window.bottom;
  });
  return out.map((each) => each.outerHTML);
}

/** Pixels that a journey's letters are high. */
function lettersOf(element: PingshanHkSchematic): number {
  const svg = one<SVGSVGElement>(element, '.diagram');
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return Number(all(element, '.label.called')[0]!.getAttribute('font-size')) * scale;
}

async function shown(locale: Locale, chosen?: Journey, day = '2026-11-25') {
  const element = new PingshanHkSchematic();
  element.style.blockSize = '64rem';
  element.locale = locale;
  element.scene = sceneOf(NETWORK, { day, plus: 'none' }, new Date('2026-11-25T04:00:00Z'));
  element.journey = chosen;
  return mounted(element);
}

async function settled() {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function mark(element: PingshanHkSchematic, kind: string, id: string): HTMLElement {
  return all(element, `.mark[data-kind="${kind}"][data-id="${id}"]`)[0]!;
}

function focused(element: PingshanHkSchematic): string | null | undefined {
  return element.shadowRoot?.activeElement?.getAttribute('data-id');
}

function pointsOf(path: SVGPathElement): [number, number][] {
  const length = path.getTotalLength();
  return Array.from({ length: Math.ceil(length) + 1 }, (_, along) => {
    const { x, y } = path.getPointAtLength(along);
    return [x, y];
  });
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  // A box of text holds the ascent and descent of letters it does not have: a tenth of it is empty.
  const [slackX, slackY] = [0.5, Math.min(one.height, other.height) * 0.16];
  return (
    one.x + slackX < other.x + other.width &&
    other.x + slackX < one.x + one.width &&
    one.y + slackY < other.y + other.height &&
    other.y + slackY < one.y + one.height
  );
}

function base(from: LegEnd, to: LegEnd) {
  return { depart: 0, arrive: 0, from, to, evidence: 'published', sources: [], warnings: [] } as const;
}

function ride(line: string, stations: readonly string[]) {
  const at = (id: string): LegEnd => ({ at: { kind: 'station', id } });
  return {
    ...base(at(stations[0]!), at(stations.at(-1)!)),
    kind: 'ride',
    line,
    route: '',
    stations,
    towards: '',
    service: { kind: 'headway', headway: 300, first: 0, last: 0 },
    error: 0,
  } as const;
}

function journey(): Journey {
  const side = (id: string): LegEnd => ({ at: { kind: 'crossing-side', id } });
  return {
    day: '2026-11-26',
    departure: 0,
    arrival: { earliest: 0, likely: 0, safe: 0 },
    rides: 2,
    walk: 0,
    crossing: 'luohu',
    fare: {
      totalCny: 0,
      totalHkd: 0,
      rate: { hkdPerCny: 1, asOf: '2026-11-01' },
      from: false,
      parts: [],
      evidence: 'published',
      sources: [],
    },
    legs: [
      ride('szm-1', ['szm:guomao', 'szm:luohu']),
      {
        ...base(side('luohu:shenzhen'), side('luohu:hong-kong')),
        kind: 'crossing',
        crossing: 'luohu',
        direction: 'southbound',
        walk: 0,
        clearance: [1, 2, 3],
      },
      ride('mtr-EAL', ['mtr:LOW', 'mtr:SHS']),
    ],
    dominated: false,
  };
}
