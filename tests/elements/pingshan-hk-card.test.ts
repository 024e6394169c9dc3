import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PingshanHkCard } from '../../src/elements/pingshan-hk-card.ts';
import type { Crossing, Network } from '../../src/model/network.ts';
import type { ItemKind } from '../../src/model/selection.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { NETWORK } from '../map/small-network.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-card', PingshanHkCard);

/** Speaks of the closure only. */
const CLOSED_ONCE: Crossing['hours'] = [
  { traffic: 'passengers', from: '2020-02-04', to: '2023-02-05', open: null },
];

/** Noon in Hong Kong. */
const NOON = new Date('2026-11-25T04:00:00Z');

test.each<[ItemKind, string]>([
  ['line', 'one'],
  ['line', 'four'],
  ['station', 'b'],
  ['crossing', 'gate'],
  ['road', 'road'],
  ['place', 'hospital'],
])('axe finds nothing wrong in the card of the %s %s', async (kind, id) => {
  const card = await carding(kind, id);
  expect(await violations(card)).toEqual([]);
});

test('a line’s card has its names, stage, lengths, stations, history and evidence', async () => {
  const card = await carding('line', 'one', (network) => ({
    ...network,
    sources: [
      { id: 'test', title: 'A plan', publisher: 'City', date: '2022', url: 'https://example.com/plan' },
    ],
    lines: network.lines.map((line) => ({
      ...line,
      finding: texts('A finding.'),
      edition: texts('Edition of 2022'),
      publishedLength: 10_300,
      designSpeed: 120,
    })),
  }));
  const text = textOf(card.renderRoot);
  expect(textOf(one(card, 'h2'))).toBe('one');
  expect(textOf(one(card, '.finding'))).toBe('A finding.');
  expect(factsOf(card)).toEqual([
    'Stage Open',
    'Length as drawn 10.0 km',
    'Published length 10.3 km',
    'Design speed 120 km/h',
    'Plan edition Edition of 2022',
  ]);
  expect(all(card, '.stations li').map(textOf)).toEqual(['a', 'b', 'c']);
  expect(all(card, '.history li').map(textOf)).toEqual(['1 January 2010 Open']);
  expect(text).toContain('As of 22 November 2026 · Confidence: high');
  expect(one<HTMLAnchorElement>(card, '.sources a').href).toBe('https://example.com/plan');
  expect(textOf(one(card, '.sources li'))).toBe('A plan City, 2022');
  expect(one(card, 'slot[name=ride]').localName).toBe('slot');
});

test('a source without an address is said to have none', async () => {
  expect(textOf(one(await carding('line', 'one'), '.sources li'))).toBe('Test (no address)');
});

test('an uncertain section says how uncertain, and what is added', async () => {
  const card = await carding('line', 'three', same, { day: '2026-11-25', plus: 'under-construction' });
  expect(factsOf(card)[0]).toBe('Stage Under construction (added by this scenario)');
  expect(textOf(one(card, '.sections li'))).toContain('Known to within 500 m');
});

test('a stroke that only joins two ends tells no length, nor how well it is known', async () => {
  const card = await carding('line', 'four');
  const [stroke] = all(card, '.sections.small li');
  expect(textOf(stroke!)).toBe(
    'Concept only joins two ends: no route and no length are known · 1 January 2020',
  );
  expect(textOf(card.renderRoot)).not.toMatch(/\d km|Known to within/);
});

test('a line whose colour is the map’s own says so; one that is listed only too', async () => {
  const card = await carding('line', 'four', (network) => ({
    ...network,
    sections: [],
    lines: network.lines.map((line) => ({ ...line, officialColour: false })),
  }));
  const text = textOf(card.renderRoot);
  expect(text).toContain('No official colour is published');
  expect(text).toContain('No route is known: listed, not drawn.');
});

test('before its first day a line is not there', async () => {
  const card = await carding('line', 'one', same, { day: '2009-12-31', plus: 'none' });
  expect(textOf(card.renderRoot)).toContain('Not there on this day.');
});

test('a station’s card has its lines with their days, and leads to them', async () => {
  const picked = heard('pingshan-hk-select');
  const card = await carding('station', 'b');
  const calls = all(card, '.calls li').map(textOf);
  expect(calls[0]).toBe('one one · OpenOpen: 1 January 2010');
  expect(calls[1]).toContain('Closed: 1 January 2024');
  expect(factsOf(card)).toEqual(['Station Position surveyed']);
  expect(textOf(card.renderRoot)).toContain('Gate Open now');
  await userEvent.click(all(card, '.calls button')[1]!);
  expect(picked).toEqual([{ kind: 'line', id: 'two' }]);
});

test('a terminus is called one', async () => {
  expect(textOf(one(await carding('station', 'a'), '.calls li'))).toContain('terminus');
});

test.each<[string, number, string]>([
  ['roughly known', 800, 'Station Known to within 800 m'],
  ['unknown', -1, 'Station No position is known: listed, not drawn.'],
])('a station whose place is %s says so', async (_, uncertainty, fact) => {
  const card = await carding('station', 'planned', (network) => ({
    ...network,
    stations: network.stations.map(({ position, ...station }) =>
      uncertainty < 0 || position === undefined ? station : { ...station, position, uncertainty },
    ),
  }));
  expect(factsOf(card)).toEqual([fact]);
});

test('an open crossing says until when, its hours, sides and stations', async () => {
  const card = await carding('crossing', 'gate', same, undefined, {
    state: 'open',
    next: new Date('2026-11-25T16:00:00Z'),
  });
  expect(textOf(one(card, '.finding'))).toBe('Open now · closes at 24:00');
  expect(factsOf(card)).toEqual([
    'Stage Open',
    'Who can pass On foot',
    'Hours on this day Passengers: 06:30–24:00',
    'Passing both checks unknown',
    'Shenzhen side Gate north',
    'Hong Kong side Gate south',
  ]);
  expect(all(card, 'li button').map(textOf)).toEqual(['b']);
});

test('a closed crossing says when it opens', async () => {
  const card = await carding('crossing', 'gate', same, undefined, {
    state: 'closed',
    next: new Date('2026-11-25T22:30:00Z'),
  });
  expect(textOf(one(card, '.finding'))).toBe('Closed now · opens at 06:30');
});

test('hours round the clock, not served and unknown, and the range of clearance', async () => {
  const card = await carding('crossing', 'gate', (network) =>
    withCrossing(network, {
      clearance: [12, 20, 40],
      note: texts('Being rebuilt.'),
      hours: [
        { traffic: 'passengers', from: '2020-01-01', open: null },
        { traffic: 'freight', from: '2020-01-01', open: [0, 1440] },
      ],
    }),
  );
  expect(factsOf(card).slice(2, 4)).toEqual([
    'Hours on this day Passengers: not servedFreight: round the clock',
    'Passing both checks 12 min to 40 min, typically 20 min (estimate)',
  ]);
  expect(textOf(card.renderRoot)).toContain('Being rebuilt.');
  const unknown = await carding('crossing', 'gate', (network) => withCrossing(network, { hours: [] }));
  expect(factsOf(unknown)[2]).toBe('Hours on this day unknown');
});

test.each<[string, string, Partial<Crossing>, string]>([
  ['its hours', '2024-05-01', {}, 'On that day: passengers 06:30–24:00'],
  ['a closure', '2021-05-01', { hours: CLOSED_ONCE }, 'On that day: no passengers'],
  ['nothing known', '2019-05-01', { hours: CLOSED_ONCE }, 'On that day: hours unknown'],
])('of another day a crossing’s card tells %s, never what is now', async (_, day, changed, text) => {
  const crossings = (network: Network) => withCrossing(network, changed);
  const card = await carding(
    'crossing',
    'gate',
    crossings,
    { day, plus: 'none' },
    {
      state: 'closing-soon',
      next: new Date('2026-11-25T16:00:00Z'),
    },
  );
  expect(textOf(one(card, '.finding'))).toBe(text);
});

test('hours of a day before 2023 are said to be those of 2026', async () => {
  const hours = async (day: string) =>
    factsOf(await carding('crossing', 'gate', same, { day, plus: 'none' }))[2];
  expect(await hours('2022-12-31')).toBe(
    'Hours on this day Passengers: 06:30–24:00Hours as published in 2026; earlier ones are not recorded.',
  );
  expect(await hours('2023-01-01')).toBe('Hours on this day Passengers: 06:30–24:00');
});

test('before its first day a crossing is not there, and nothing is said of its doors', async () => {
  const card = await carding('crossing', 'gate', same, { day: '2009-12-31', plus: 'none' });
  expect(factsOf(card)[0]).toBe('Stage Not there on this day.');
  expect(all(card, '.finding, .state')).toEqual([]);
});

test('in Chinese a crossing is put into use, a line opened to traffic', async () => {
  const chinese = async (kind: ItemKind, id: string) => {
    const card = await carding(kind, id);
    card.locale = 'zh-Hant';
    await card.updateComplete;
    return [factsOf(card)[0], textOf(one(card, '.history li'))];
  };
  expect(await chinese('crossing', 'gate')).toEqual(['階段 已啟用', '2010年1月1日 啟用']);
  expect(await chinese('line', 'one')).toEqual(['階段 已通車', '2010年1月1日 通車']);
});

test('Chinese brackets and commas are full width', async () => {
  const scenario = { day: '2026-11-25', plus: 'under-construction' } as const;
  const card = await carding('line', 'three', same, scenario);
  card.locale = 'zh-Hant';
  await card.updateComplete;
  expect(factsOf(card)[0]).toBe('階段 興建中（此情境新增）');
  expect(textOf(one(card, '.sources li'))).toBe('Test（沒有網址）');
});

test('a station of less certain position is not called surveyed', async () => {
  const card = await carding('station', 'b', (network) => ({
    ...network,
    stations: network.stations.map((station) => ({ ...station, confidence: 'medium' as const })),
  }));
  expect(factsOf(card)).toEqual(['Station Position from a map']);
});

test('sections without a name are told by the stations they join', async () => {
  const card = await carding('line', 'one', (network) => ({
    ...network,
    routes: network.routes.map((route) => ({
      ...route,
      calls: route.calls.map((call, index) => ({ ...call, along: index * 5_000 })),
    })),
    sections: network.sections.flatMap((section) =>
      section.line === 'one'
        ? [
            { ...section, id: 'one/1', length: 4_900 },
            { ...section, id: 'one/2', length: 5_100 },
          ]
        : [section],
    ),
  }));
  expect(all(card, '.sections.small li').map((row) => textOf(row).replace(/ ·.*/, ''))).toEqual([
    'Open a–b',
    'Open b–c',
  ]);
});

test('a road’s card has its section and whatever figures are known', async () => {
  const card = await carding('road', 'road', (network) => ({
    ...network,
    roads: network.roads.map((road) => ({
      ...road,
      length: 7_904,
      publishedLength: 8_000,
      lanes: 6,
      designSpeed: 80,
      note: texts('Twin tubes.'),
    })),
  }));
  expect(textOf(one(card, '.finding'))).toBe('All');
  expect(factsOf(card)).toEqual([
    'Stage Open',
    'Length as drawn 7.9 km',
    'Published length 8.0 km',
    'Lanes 6',
    'Design speed 80 km/h',
    'Drawn as Known to within 600 m',
  ]);
  expect(textOf(card.renderRoot)).toContain('Twin tubes.');
});

test('a road of several sections tells the whole, then each section with its own life', async () => {
  const card = await carding('road', 'road', (network) => ({
    ...network,
    roads: network.roads.flatMap((road) => [
      { ...road, id: 'road/1', section: texts('North'), length: 2_000, publishedLength: 2_100, lanes: 6 },
      {
        ...road,
        id: 'road/2',
        section: texts('South'),
        length: 3_000,
        lanes: 6,
        designSpeed: 80,
        confidence: 'low' as const,
        changes: road.changes.slice(0, 1),
      },
    ]),
  }));
  expect(all(card, 'h3').map(textOf)).toEqual(['North', 'South', 'Evidence']);
  expect(factsOf(card)).toEqual([
    'Length as drawn 5.0 km',
    'Lanes 6',
    'Stage Open',
    'Length as drawn 2.0 km',
    'Published length 2.1 km',
    'Drawn as Known to within 600 m',
    'Stage Under construction',
    'Length as drawn 3.0 km',
    'Design speed 80 km/h',
    'Drawn as Known to within 600 m',
  ]);
  expect(all(card, '.history')).toHaveLength(2);
  expect(textOf(card.renderRoot)).toContain('Confidence: low');
  expect(await violations(card)).toEqual([]);
});

test('a road without a shape is listed, not drawn', async () => {
  const card = await carding('road', 'road', (network) => ({
    ...network,
    roads: network.roads.map((road) => ({ ...road, drawn: false })),
  }));
  expect(textOf(card.renderRoot)).toContain('listed, not drawn');
});

test('a place’s card leads to its station', async () => {
  const picked = heard('pingshan-hk-select');
  const card = await carding('place', 'hospital', (network) => ({
    ...network,
    places: network.places.map((place) => ({ ...place, station: 'a', uncertainty: 300 })),
  }));
  expect(textOf(card.renderRoot)).toContain('Hospital · Hong Kong');
  expect(factsOf(card)).toEqual(['Place Known to within 300 m']);
  await userEvent.click(one(card, 'li button'));
  expect(picked).toEqual([{ kind: 'station', id: 'a' }]);
});

test('a place without a position, or of a kind without a word, is still told', async () => {
  const card = await carding('place', 'unknown', (network) => ({
    ...network,
    places: network.places.map((place) => ({ ...place, kind: 'lighthouse' })),
  }));
  expect(textOf(card.renderRoot)).toContain('Place · Hong Kong');
  expect(factsOf(card)).toEqual(['Place No position is known: listed, not drawn.']);
});

test('the card is closed by its button and by Escape, and asks to be shown on the map', async () => {
  const [picked, fitted] = [heard('pingshan-hk-select'), heard('pingshan-hk-fit')];
  const card = await carding('line', 'one');
  const [show, close] = all(card, '.bar button');
  await userEvent.click(show!);
  await userEvent.click(close!);
  await userEvent.keyboard('{Escape}');
  expect(picked).toEqual([null, null]);
  expect(fitted).toEqual([{ kind: 'line', id: 'one' }]);
});

test.each<[ItemKind, string, boolean]>([
  ['line', 'four', true],
  ['station', 'planned', true],
  ['crossing', 'gate', true],
  ['road', 'road', true],
  ['place', 'hospital', true],
  ['place', 'unknown', false],
])('whether the map can show the %s %s: %s', async (kind, id, drawn) => {
  const bar = textOf(one(await carding(kind, id), '.bar'));
  expect(bar.includes('Show on the map')).toBe(drawn);
});

test('what was not there on the day cannot be shown', async () => {
  const card = await carding('station', 'planned', same, { day: '2010-01-01', plus: 'none' });
  expect(all(card, '.bar button')).toHaveLength(1);
});

test('the focus goes to the heading when asked', async () => {
  const card = await carding('line', 'one');
  await card.focusHeading();
  expect((card.renderRoot as ShadowRoot).activeElement).toBe(one(card, 'h2'));
});

test('another selection and another language render anew', async () => {
  const card = await carding('line', 'one');
  card.selection = { kind: 'station', id: 'a' };
  card.selection = { kind: 'place', id: 'hospital' };
  card.locale = 'zh-Hant';
  await card.updateComplete;
  expect(textOf(one(card, 'h2'))).toBe('繁hospital');
});

test('something that is not in the network has an empty card, nothing selected has none', async () => {
  const card = await carding('line', 'nowhere');
  expect(all(card, 'h2')).toEqual([]);
  card.selection = undefined;
  await card.updateComplete;
  expect(textOf(card.renderRoot)).toBe('');
});

async function carding(
  kind: ItemKind,
  id: string,
  changed: (network: Network) => Network = same,
  scenario: Parameters<typeof sceneOf>[1] = { day: '2026-11-25', plus: 'none' },
  crossingNow?: PingshanHkCard['crossingNow'],
): Promise<PingshanHkCard> {
  const network = changed(NETWORK);
  const card = new PingshanHkCard();
  card.network = network;
  card.scene = sceneOf(network, scenario, NOON);
  card.selection = { kind, id };
  card.crossingNow = crossingNow;
  return mounted(card);
}

function same(network: Network): Network {
  return network;
}

function withCrossing(network: Network, changed: Partial<Crossing>): Network {
  return { ...network, crossings: network.crossings.map((crossing) => ({ ...crossing, ...changed })) };
}

function factsOf(card: PingshanHkCard): string[] {
  return all(card, 'dl div').map((fact) => [...fact.children].map(textOf).join(' '));
}

function texts(text: string) {
  return { en: text, 'zh-Hans': text, 'zh-Hant': text };
}
