import { expect, test } from 'vitest';
import type { Journey, Leg } from '../../src/model/journey.ts';
import { schematicFigure } from '../../src/schematic/figure.ts';
import { journeyMarks } from '../../src/schematic/journey-marks.ts';
import { overlap } from '../../src/schematic/labels.ts';
import { placedLabels } from '../../src/schematic/placed-labels.ts';
import { sceneOn } from './real-scene.ts';

const FIGURE = schematicFigure(sceneOn('2026-11-25'));
const station = (id: string, line?: string) => ({
  at: { kind: 'station', id } as const,
  ...(line === undefined ? {} : { line }),
});
const side = (id: string) => ({ at: { kind: 'crossing-side', id } as const });
const place = (id: string) => ({ at: { kind: 'place', id } as const });

test('rides follow their tracks, walks go straight, the crossing is a bar', () => {
  const marks = journeyMarks(
    journey([
      ride('szm-1', ['szm:guomao', 'szm:luohu']),
      walk(station('szm:luohu'), side('luohu:shenzhen')),
      crossing('luohu'),
      walk(side('luohu:hong-kong'), station('mtr:LOW')),
      ride('mtr-EAL', ['mtr:LOW', 'mtr:SHS']),
    ]),
    FIGURE,
  );
  expect(marks.rides).toEqual([
    { line: 'szm-1', d: 'M456 408L456 432', straight: false },
    { line: 'mtr-EAL', d: 'M456 478.8L456 516', straight: false },
  ]);
  expect(marks.walks).toEqual(['M456 432L456 454.8', 'M456 454.8L456 478.8']);
  expect(marks.bars).toEqual([[456, 454.8]]);
  expect(marks.ends).toEqual({ from: [456, 408], to: [456, 516] });
  expect([...marks.named]).toEqual(['szm:guomao', 'szm:luohu', 'mtr:LOW', 'mtr:SHS']);
  expect(marks.bounds).toEqual({ x: 456, y: 408, width: 0, height: 108 });
});

test('the station to which one walks at the end is named too', () => {
  const marks = journeyMarks(
    journey([ride('mtr-TCL', ['mtr:KOW', 'mtr:HOK']), walk(station('mtr:HOK'), station('mtr:CEN'))]),
    FIGURE,
  );
  expect([...marks.named]).toEqual(['mtr:KOW', 'mtr:HOK', 'mtr:CEN']);
});

test('a bus whose stops are not on the diagram goes from one known place to the next', () => {
  const marks = journeyMarks(
    journey([
      crossing('liantang'),
      walk(side('liantang:hong-kong'), place('stop')),
      bus(place('stop'), place('other-stop')),
      walk(place('other-stop'), station('mtr:SHS')),
      ride('mtr-EAL', ['mtr:SHS', 'mtr:FAN']),
    ]),
    FIGURE,
  );
  expect([marks.walks, marks.buses]).toEqual([[], ['M606 422.4L456 516']]);
});

test('a crossing inside a station is walked there, not at its gate', () => {
  const marks = journeyMarks(
    journey([
      ride('hsr-xrl', ['hsr:shenzhen-pingshan', 'hsr:hong-kong-west-kowloon']),
      walk(station('hsr:hong-kong-west-kowloon'), side('westkowloon:shenzhen')),
      crossing('westkowloon'),
      walk(side('westkowloon:hong-kong'), station('mtr:AUS')),
    ]),
    FIGURE,
  );
  expect(marks.walks).toEqual(['M330 714L344.4 732']);
  expect(marks.rides[0]).toMatchObject({ straight: false });
  expect(marks.bars).toEqual([[249.6, 676.8]]);
});

test('a line that is not on the diagram is told, and goes straight between what is', () => {
  const marks = journeyMarks(
    journey([ride('mtr-SIL', ['mtr:ADM', 'mtr:OCP']), ride('mtr-DRL', ['mtr:SUN', 'mtr:DIS', 'mtr:TUC'])]),
    FIGURE,
  );
  expect(marks.rides.map(({ line, straight }) => [line, straight])).toEqual([['mtr-DRL', true]]);
});

test('from the airport one rides the Airport Express in its colour, along its own track', () => {
  const marks = journeyMarks(journey([ride('mtr-AEL', ['mtr:AIR', 'mtr:TSY', 'mtr:KOW'])]), FIGURE);
  expect(marks.rides).toEqual([
    { line: 'mtr-AEL', d: expect.stringMatching(/^M72 655\.2L/), straight: false },
  ]);
  expect(marks.ends).toEqual({ from: [72, 655.2], to: [304.8, 736.8] });
  expect(FIGURE.badges.find(({ line }) => line.id === 'mtr-AEL')?.line.colour).toBe('#00888A');
  const names = placedLabels(FIGURE, 'en', undefined, []).map(({ id }) => id);
  expect(names).toContain('mtr:AIR');
});

test('the name of the airport is on the picture, however large its letters', () => {
  const legs = [ride('mtr-AEL', ['mtr:AIR', 'mtr:TSY', 'mtr:KOW']), crossing('westkowloon')];
  const marks = journeyMarks(journey(legs), FIGURE);
  for (const letters of [11.5, 18]) {
    const labels = placedLabels(FIGURE, 'en', marks, [], letters);
    const airport = labels.find(({ id }) => id === 'mtr:AIR')!.box;
    const gate = labels.find(({ id }) => id === 'westkowloon')!.box;
    expect(airport.x).toBeGreaterThanOrEqual(0);
    expect(overlap(airport, gate)).toBe(false);
    // Below the Airport Express.
    expect(gate.y).toBeGreaterThan(655.2 + 5.75);
  }
});

test('nothing known leaves no marks and no bounds', () => {
  const marks = journeyMarks(journey([walk(place('one'), place('other'))]), FIGURE);
  expect(marks).toMatchObject({ rides: [], walks: [], buses: [], bars: [], ends: {} });
  expect(marks.bounds).toBeUndefined();
});

test('names of a journey’s stations are there even where the layout gives none, and cover no other', () => {
  const marks = journeyMarks(journey([ride('szm-3', ['szm:tianbei', 'szm:laojie'])]), FIGURE);
  const before = placedLabels(FIGURE, 'en', undefined, []).map(({ id }) => id);
  const labels = placedLabels(FIGURE, 'en', marks, []);
  expect(before).not.toContain('szm:laojie');
  expect(labels.filter(({ look }) => look === 'called').map(({ id }) => id)).toEqual([
    'szm:laojie',
    'szm:tianbei',
  ]);
});

function journey(legs: readonly Leg[]): Journey {
  return {
    day: '2026-11-26',
    departure: 0,
    arrival: { earliest: 0, likely: 0, safe: 0 },
    rides: 0,
    walk: 0,
    fare: {
      totalCny: 0,
      totalHkd: 0,
      rate: { hkdPerCny: 1, asOf: '2026-11-01' },
      from: false,
      parts: [],
      evidence: 'published',
      sources: [],
    },
    legs,
    dominated: false,
  };
}

function base(from: Leg['from'], to: Leg['to']) {
  return { depart: 0, arrive: 0, from, to, evidence: 'published', sources: [], warnings: [] } as const;
}

function ride(line: string, stations: readonly string[]): Leg {
  return {
    ...base(station(stations[0]!, line), station(stations.at(-1)!, line)),
    kind: 'ride',
    line,
    route: '',
    stations,
    towards: '',
    service: { kind: 'headway', headway: 300, first: 0, last: 0 },
    error: 0,
  };
}

function walk(from: Leg['from'], to: Leg['to']): Leg {
  return { ...base(from, to), kind: 'walk', walk: 60 };
}

function bus(from: Leg['from'], to: Leg['to']): Leg {
  return { ...base(from, to), kind: 'bus', mode: 'bus', route: 'B7' };
}

function crossing(id: string): Leg {
  return {
    ...base(side(`${id}:shenzhen`), side(`${id}:hong-kong`)),
    kind: 'crossing',
    crossing: id,
    direction: 'southbound',
    walk: 60,
    clearance: [1, 2, 3],
  };
}
