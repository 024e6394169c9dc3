import { expect, test } from 'vitest';
import type { Stage } from '../../src/model/stage.ts';
import { attributesOf } from '../../src/state/address.ts';
import type { Choices } from '../../src/state/choices.ts';
import { firstChoices } from '../../src/state/choices.ts';
import { queryOf } from '../../src/state/written-address.ts';

const TODAY = '2026-11-25';
const FIRST = firstChoices('en', TODAY);

test('the usual choices need no query', () => {
  expect(queryOf(FIRST, TODAY, 'en')).toBe('');
});

test('a query says only what differs, readably', () => {
  const choices: Choices = {
    ...FIRST,
    locale: 'zh-Hant',
    theme: 'dark',
    scenario: { day: '2028-01-01', plus: 'approved' },
    stages: new Set<Stage>(['open', 'concept']),
    lines: new Set(['szm-14', 'mtr-EAL']),
    selection: { kind: 'road', id: 'pingyan-passage' },
  };
  expect(queryOf(choices, TODAY, 'en')).toBe(
    '?locale=zh-Hant&theme=dark&date=2028-01-01&plus=approved&stages=concept,open&lines=szm-14,mtr-EAL&select=road:pingyan-passage',
  );
});

test('the view is said where it is not the usual, unless what is selected decides it', () => {
  const network: Choices = { ...FIRST, view: 'network' };
  expect(queryOf(network, TODAY, 'en')).toBe('?view=network');
  expect(attributesOf('?view=network')).toEqual({ view: 'network' });
  const picked: Choices = { ...network, selection: { kind: 'line', id: 'szm-14' } };
  expect(queryOf(picked, TODAY, 'en')).toBe('?select=line:szm-14');
});

test('nothing shown is said, so that a shared address shows nothing too', () => {
  const query = queryOf({ ...FIRST, stages: new Set(), lines: new Set() }, TODAY, 'en');
  expect(query).toBe('?stages=none&lines=none');
  expect(attributesOf(query)).toEqual({ stages: 'none', lines: 'none' });
});

test('what is written is read back', () => {
  const query = queryOf({ ...FIRST, selection: { kind: 'place', id: 'a&b=c d' } }, TODAY, 'en');
  expect(attributesOf(query)).toEqual({ select: 'place:a&b=c d' });
});

test('names that are no choices, and empty ones, are not read', () => {
  expect(attributesOf('?utm=1&date=&plus=in-plan')).toEqual({ plus: 'in-plan' });
});
