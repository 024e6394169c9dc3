import { expect, test } from 'vitest';
import {
  parseDay,
  parseLines,
  parseLocale,
  parsePlus,
  parseSelect,
  parseStages,
  parseTheme,
  parseView,
} from '../../src/state/attributes.ts';
import { selectText } from '../../src/state/written-address.ts';

const TODAY = '2026-11-25';

test('reads one of the allowed words', () => {
  expect(parseLocale('zh-Hant')).toEqual({ value: 'zh-Hant' });
  expect(parseTheme(' dark ')).toEqual({ value: 'dark' });
  expect(parsePlus('in-plan')).toEqual({ value: 'in-plan' });
  expect(parseView('network')).toEqual({ value: 'network' });
});

test('a word that is not allowed is named, with those that are', () => {
  expect(parseLocale('fr')).toEqual({
    problem: 'The attribute locale says "fr"; allowed is en, zh-Hans, zh-Hant.',
  });
  expect(parseTheme('')).toEqual({ problem: 'The attribute theme says ""; allowed is light, dark, auto.' });
  expect(parseView('map')).toEqual({
    problem: 'The attribute view says "map"; allowed is journey, network.',
  });
});

test.each([
  ['today', TODAY],
  ['2023-03-16', '2023-03-16'],
  ['2004-01-01', '2004-01-01'],
  ['2040-12-31', '2040-12-31'],
])('the date %s is %s', (text, value) => {
  expect(parseDay(text, TODAY)).toEqual({ value });
});

test.each(['2003-12-31', '2041-01-01', '2023-02-29', '16/3/2023', 'tomorrow', ''])(
  'the date "%s" is refused',
  (text) => {
    expect(parseDay(text, TODAY)).toEqual({
      problem: `The attribute date says "${text}"; allowed is a day from 2004-01-01 to 2040-12-31 written YYYY-MM-DD, or today.`,
    });
  },
);

test('stages stand in a list with commas or spaces', () => {
  expect(parseStages('open, approved')).toEqual({ value: new Set(['open', 'approved']) });
  expect(parseStages('open in-plan')).toEqual({ value: new Set(['open', 'in-plan']) });
});

test('all stages are all, dropped ones too', () => {
  const parsed = parseStages('all');
  expect('value' in parsed && parsed.value.has('dropped')).toBe(true);
});

test('none hides every stage or line', () => {
  expect(parseStages('none')).toEqual({ value: new Set() });
  expect(parseLines('none', new Set(['szm-14']))).toEqual({ value: new Set() });
});

test('the first wrong stage is named', () => {
  expect(parseStages('open,planned')).toMatchObject({
    problem: expect.stringContaining('says "planned"; allowed is a list of concept, in-plan,'),
  });
});

test('an empty list means the usual: no dropped stages, every line, no selection', () => {
  const parsed = parseStages(' ');
  expect('value' in parsed && [parsed.value.has('open'), parsed.value.has('dropped')]).toEqual([true, false]);
  expect(parseLines('')).toEqual({ value: undefined });
  expect(parseSelect('')).toEqual({ value: undefined });
});

test('lines are ids; an unknown one is named when the known ones are', () => {
  expect(parseLines('szm-14,mtr-EAL')).toEqual({ value: new Set(['szm-14', 'mtr-EAL']) });
  expect(parseLines('all')).toEqual({ value: undefined });
  expect(parseLines('szm-14 szm-99', new Set(['szm-14']))).toMatchObject({
    problem: expect.stringContaining('says "szm-99"'),
  });
});

test('a selection is a kind and an id, which may have colons of its own; a section of a road means the road', () => {
  expect(parseSelect('station:szm:kengzi')).toEqual({ value: { kind: 'station', id: 'szm:kengzi' } });
  const road = { value: { kind: 'road', id: 'pingyan-passage' } };
  expect(parseSelect('road:pingyan-passage')).toEqual(road);
  expect(parseSelect('road:pingyan-passage/north')).toEqual(road);
  expect(selectText({ kind: 'station', id: 'szm:kengzi' })).toBe('station:szm:kengzi');
});

test.each(['kengzi', 'stop:szm:kengzi', 'station:', ':szm:kengzi'])(
  'the selection "%s" is refused',
  (text) => {
    expect(parseSelect(text)).toEqual({
      problem: `The attribute select says "${text}"; allowed is one of line, station, crossing, road, place, a colon and an id, such as station:szm:kengzi.`,
    });
  },
);
