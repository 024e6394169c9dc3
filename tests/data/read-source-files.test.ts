import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/data/build-network.ts';
import { checkSourceFiles } from '../../src/data/check-source-files.ts';
import { readSourceFiles } from '../../src/data/read-source-files.ts';
import type { SourceFiles } from '../../src/data/source-files.ts';
import { smallFiles, TOOLS, textsOf } from './fixture.ts';
import { mutated, mutations } from './mutations.ts';

type Files = Record<keyof SourceFiles, unknown>;

function problemsOf(files: Files) {
  const { value, problems } = readSourceFiles(textsOf(files));
  return [...problems, ...checkSourceFiles(value)];
}

/** The small files with the first place where `path` leads changed. */
function changed(path: (string | number)[], value: unknown): Files {
  const files = structuredClone(smallFiles()) as Record<string, unknown>;
  let holder = files as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1)!] = value;
  return files as Files;
}

test('valid files have no problems', () => {
  expect(problemsOf(smallFiles())).toEqual([]);
});

test.each<[string, (string | number)[], unknown, string]>([
  [
    'a key nobody knows',
    ['lines', 0, 'color'],
    'red',
    'data/lines.json szm-1 color: This key is unknown; remove it or correct its name.',
  ],
  [
    'a missing name',
    ['lines', 0, 'names', 'zh-Hant'],
    undefined,
    'data/lines.json szm-1 names.zh-Hant: It is missing; every record here needs it.',
  ],
  [
    'an empty name',
    ['stations', 'features', 0, 'properties', 'names', 'en'],
    ' ',
    'data/stations.geojson szm:a properties.names.en: "" is not allowed; allowed is text that is not empty.',
  ],
  [
    'a colour by name',
    ['lines', 0, 'colour'],
    'green',
    'data/lines.json szm-1 colour: "green" is not allowed; allowed is a colour written #RRGGBB.',
  ],
  [
    'no source',
    ['routes', 0, 'sources'],
    [],
    'data/routes.json szm-1:main sources: [] is not allowed; allowed is at least one source id.',
  ],
  [
    'a source nobody has',
    ['routes', 0, 'sources'],
    ['hearsay'],
    'data/routes.json szm-1:main sources[0]: "hearsay" is not in data/sources.json; allowed is the id of a record there.',
  ],
  [
    'a day that is none',
    ['places', 'features', 0, 'properties', 'as_of'],
    '2026-02-30',
    'data/places.geojson hku properties.as_of: "2026-02-30" is not allowed; allowed is a real day written YYYY-MM-DD.',
  ],
  [
    'a date nobody can read',
    ['lines', 0, 'changes', 0, 'when'],
    'soon',
    'data/lines.json szm-1 changes[0].when: "soon" is not allowed; allowed is days written like 2028-05-01, 2028-05, 2028, 2027/2028, 2028/.. or ../2004.',
  ],
  [
    'a point outside the region',
    ['stations', 'features', 0, 'geometry', 'coordinates'],
    [22.5, 114],
    'data/stations.geojson szm:a geometry.coordinates[0]: 22.5 is not allowed; allowed is a longitude of 113.2 to 115.4.',
  ],
  [
    'doors that close before they open',
    ['crossings', 0, 'hours', 0, 'open'],
    [1440, 390],
    'data/crossings.json luohu hours[0].open: [1440,390] is not allowed; allowed is an opening minute before the closing minute.',
  ],
  [
    'a station that nobody has',
    ['places', 'features', 0, 'properties', 'station'],
    'szm:z',
    'data/places.geojson hku properties.station: "szm:z" is not in data/stations.geojson; allowed is the id of a record there.',
  ],
  [
    'a length of another line',
    ['lines', 0, 'published_length_km'],
    3,
    'data/lines.json szm-1 length_reason: 2.22 km are drawn and 3 km published; more than 3 % apart needs a reason.',
  ],
  [
    'a reason without need',
    ['lines', 0, 'length_reason'],
    'Tail tracks.',
    'data/lines.json szm-1 length_reason: The lengths agree within 3 %; remove the reason.',
  ],
  [
    'a station off the track',
    ['stations', 'features', 1, 'geometry', 'coordinates'],
    [114.001, 22.51],
    'data/routes.json szm-1:main calls[1].off_track_reason: "szm:b" lies 103 m off its route; beyond 60 m a reason is needed.',
  ],
  [
    'an excuse without need',
    ['routes', 0, 'calls', 0, 'off_track_reason'],
    'Far.',
    'data/routes.json szm-1:main calls[0].off_track_reason: "szm:a" lies 0 m off its route; remove the reason.',
  ],
  [
    'a point that is not on the track',
    ['routes', 0, 'calls', 0, 'track'],
    [114.001, 22.5],
    'data/routes.json szm-1:main calls[0].track: The point lies 103 m off the route; allowed are 60 m.',
  ],
  [
    'a shape that is no feature collection',
    ['sections', 'type'],
    'Features',
    'data/sections.geojson  : The file holds {"type":"Features","features":[{"type":"Feature","id":"sz…; allowed is a GeoJSON FeatureCollection.',
  ],
])('%s is named with its place and what is allowed', (_, path, value, sentence) => {
  const found = problemsOf(changed(path, value)).map(
    ({ file, record, path: where, message }) => `${file} ${record} ${where}: ${message}`,
  );
  expect(found).toContain(sentence);
});

test('changes out of date order, or to the same stage, are named', () => {
  const open = { stage: 'open', when: '2020', sources: ['survey'] };
  const later = { stage: 'under-construction', when: '2019', sources: ['survey'] };
  const messages = (changes: object[]) =>
    problemsOf(changed(['lines', 0, 'changes'], changes)).map(({ path, message }) => `${path}: ${message}`);
  expect(messages([open, later])).toEqual([
    'changes[1]: "under-construction" does not come after the change before it; changes must be in date order.',
  ]);
  expect(messages([open, { ...open, when: '2021' }])).toEqual([
    'changes[1]: "open" follows itself; a change must lead to another stage.',
  ]);
});

test('two opening hours on one day, or hours that end before they begin, are named', () => {
  const rule = { traffic: 'passengers', from: '2020-01-01', open: null };
  const messages = (hours: object[]) =>
    problemsOf(changed(['crossings', 0, 'hours'], hours)).map(({ path, message }) => `${path}: ${message}`);
  expect(
    messages([
      { ...rule, to: '2020-02-01' },
      { ...rule, from: '2020-02-01' },
    ]),
  ).toEqual(['hours[1]: It holds on days of hours[0] too; periods must not overlap.']);
  expect(
    messages([
      { ...rule, to: '2020-02-01' },
      { ...rule, from: '2020-02-02' },
    ]),
  ).toEqual([]);
  expect(messages([{ ...rule, to: '2019-12-31' }])).toEqual([
    'hours[0]: It ends on 2019-12-31, before it begins; allowed is a later day.',
  ]);
});

test('the same id twice keeps the first and names the second', () => {
  const files = smallFiles();
  const { value, problems } = readSourceFiles(
    textsOf({ ...files, routes: [...(files.routes as object[]), ...(files.routes as object[])] }),
  );
  expect(value.routes.map(({ id }) => id)).toEqual(['szm-1:main']);
  expect(problems.map(({ message }) => message)).toEqual([
    'The id "szm-1:main" is used twice; ids must differ.',
  ]);
});

test('a run time between stations that no route joins, or given twice, is named', () => {
  const { runTimes } = smallFiles();
  const row = 'szm-1,szm:a,szm:a,60,hop,60,published,survey,2026-11-22,medium';
  const messages = problemsOf(changed(['runTimes'], `${runTimes}\n${row}\n${row}`)).map(
    ({ message }) => message,
  );
  expect(messages).toEqual([
    'It leads from szm:a to itself; allowed are two stations.',
    'The hop time from szm:a to szm:a on szm-1 is given twice; keep one.',
  ]);
});

test('files that are no JSON, no table, or missing are named at once', () => {
  const broken = textsOf({ ...smallFiles(), lines: '[{', runTimes: 'line,from\nszm-1' });
  broken.delete('data/roads.geojson');
  const files = readSourceFiles(broken).problems.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set(['data/lines.json', 'data/roads.geojson', 'data/run-times.csv']));
});

test('2,000 mutated sources never throw, and no record is dropped silently', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PARTS), mutations, (part, mutation) => {
      const files = smallFiles();
      const original = files[part];
      const text = typeof original === 'string' ? cut(original, mutation.at) : mutated(original, mutation);
      const { value, problems } = readSourceFiles(textsOf({ ...files, [part]: text }));
      const all = [...problems, ...checkSourceFiles(value)];
      buildNetwork(value, TOOLS);
      expect(all.filter(({ file, message }) => !file.startsWith('data/') || !/\.$/.test(message))).toEqual(
        [],
      );
      if (value[part].length < recordsIn(text)) expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000, seed: 16 },
  );
});

/** How many records a file holds; one for a file that cannot be parsed at all. */
function recordsIn(text: string): number {
  if (text.startsWith('line,')) return text.split('\n').length - 1;
  try {
    const content = JSON.parse(text) as { features?: unknown } | null;
    const records = content?.features ?? content;
    return Array.isArray(records) ? records.length : 1;
  } catch {
    return 1;
  }
}

const PARTS = Object.keys(smallFiles()) as (keyof SourceFiles)[];

function cut(text: string, at: number): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + text.slice(index + 7);
}
