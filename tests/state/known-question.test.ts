import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/model/journey.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { knownQuestion } from '../../src/state/known-question.ts';
import { NETWORK } from '../map/small-network.ts';

test('a question of known things is handed back as it is', () => {
  const question: Question = {
    ...NO_QUESTION,
    from: { kind: 'station', id: 'a' },
    to: { kind: 'crossing-side', id: 'gate:hong-kong' },
    avoid: { lines: ['one'], crossings: ['gate'], modes: ['bus'] },
  };
  expect(knownQuestion(question, NETWORK)).toEqual({ question, problems: [] });
});

test('each unknown id is told and left out, and nothing else is', () => {
  const { question, problems } = knownQuestion(
    {
      ...NO_QUESTION,
      from: { kind: 'station', id: 'nowhere' },
      to: { kind: 'place', id: 'hospital' },
      prefer: 'cheaper',
      avoid: { lines: ['one', 'none'], crossings: ['wall'], modes: ['bus'] },
    },
    NETWORK,
  );
  expect(question).toEqual({
    ...NO_QUESTION,
    to: { kind: 'place', id: 'hospital' },
    prefer: 'cheaper',
    avoid: { lines: ['one'], crossings: [], modes: ['bus'] },
  });
  expect(problems.map(({ sentence }) => sentence)).toEqual(
    [
      'The address says avoid="line:none"; allowed is the id of a line on the map.',
      'The address says avoid="crossing:wall"; allowed is the id of a crossing on the map.',
      'The address says from="station:nowhere"; allowed is the id of a station, a place or a side of a crossing on the map.',
    ].sort((one, other) => Number(one.includes('avoid')) - Number(other.includes('avoid'))),
  );
});

test.each<[string, Endpoint, boolean]>([
  ['a side of a crossing', { kind: 'crossing-side', id: 'gate:shenzhen' }, true],
  ['its other side', { kind: 'crossing-side', id: 'gate:hong-kong' }, true],
  ['a side of no crossing', { kind: 'crossing-side', id: 'wall:shenzhen' }, false],
  ['any position', { kind: 'position', position: [0, 0] }, true],
])('%s is kept where it is there', (_, from, there) => {
  expect(knownQuestion({ ...NO_QUESTION, from }, NETWORK).question.from).toEqual(there ? from : undefined);
});
