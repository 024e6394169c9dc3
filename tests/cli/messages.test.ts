import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const ASKED = ['--from', 'Kengzi', '--to', 'Central', '--depart', '2026-11-23T08:00'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pingshan-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a feed that is not there is told with what is needed', () => {
  const path = join(folder, 'none.zip');
  expect(run('problems', path)).toEqual({
    code: 1,
    out: '',
    err: `There is no ${path}; name a GTFS feed, a zip or a folder of its tables.`,
  });
});

test('a feed is written into a folder that there is', () => {
  const path = join(folder, 'none', 'out.zip');
  expect(run('gtfs', path)).toEqual({
    code: 1,
    out: '',
    err: `${path} cannot be written: there is no folder ${join(folder, 'none')}.`,
  });
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test('a feed is not written over a folder, and nothing is left beside it', () => {
  const path = join(folder, 'out.zip');
  mkdirSync(path);
  expect(run('gtfs', path)).toEqual({
    code: 1,
    out: '',
    err: `${path} cannot be written: it is a folder; name the zip to write.`,
  });
  expect(readdirSync(folder)).toEqual(['out.zip']);
});

test('a list of names is a file', () => {
  const words = ['--origins', `@${folder}`, '--destinations', 'Kengzi', '--depart', '2026-11-23T08:00'];
  expect(run('matrix', ...words)).toEqual({ code: 2, out: '', err: `There is no file ${folder}.` });
});

test.each(['25:00', '2026-11-23T25:00', '2026-11-23T8:00', '2026-11-23T08:00:61'])(
  'the time %s is refused with what is allowed',
  (time) => {
    expect(run('reach', '--from', 'Kengzi', '--depart', time)).toEqual({
      code: 2,
      out: '',
      err: `"${time}" is no time; write a day and HH:MM, from 00:00 to 23:59, for example 2026-11-23T08:00.`,
    });
  },
);

test.each([
  [
    ['journeys', ...ASKED, '--until', '2026-11-23T07:00'],
    '--until "2026-11-23T07:00" must be after --depart',
  ],
  [
    ['journeys', ...ASKED, '--max-walk', '-5'],
    '--max-walk "-5" is no whole number of minutes from 0 to 1440.',
  ],
  [['journeys', ...ASKED, '--max-walk=-5'], '--max-walk "-5" is no whole number of minutes from 0 to 1440.'],
  [['journeys', ...ASKED, '--max-walk'], '--max-walk needs a value: whole minutes from 0 to 1440.'],
  [['journeys', '--from', '--to', 'Central'], '--from needs a value: a name, an id, or latitude,longitude.'],
  [
    ['journeys', ...ASKED, '--traveller'],
    '--traveller needs a value: hong-kong-resident, mainland-permit or',
  ],
  [['reach', '--from', 'Kengzi', '--depart'], '--depart needs a value: a time such as 2026-11-23T08:00.'],
  [['lines', '--json=yes'], '--json takes no value.'],
  [['lines', '--colour', 'red'], 'There is no option --colour; this command has --scenario, --plus, --json.'],
  [['lines', '-j'], 'There is no option -j; this command has --scenario, --plus, --json.'],
  [
    ['matrix', '--origins', 'Kengzi', '--destinations', 'Kengzi', '--csv', '--json'],
    'Give --csv or --json, not both.',
  ],
])('%j is refused in one sentence of our own', (words, message) => {
  const { code, out, err } = run(...words);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  expect(err).not.toContain('\n');
});

test('every option with a value says what it may be', () => {
  const options = [...run('--help').out.matchAll(/--([a-z-]+) [<[0-9a-z…@]/g)].map(([, name]) => name!);
  expect(options).toContain('avoid');
  for (const option of new Set(options)) {
    for (const command of ['journeys', 'reach', 'matrix', 'lines', 'gtfs']) {
      const { err } = run(command, `--${option}`);
      expect(err).toMatch(/^(?:There is no option|--[a-z-]+ needs a value: \S)/);
    }
  }
});
