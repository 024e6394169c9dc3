import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/model/journey.ts';
import { SYSTEMS } from '../../src/model/network.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { LINK_MODES } from '../../src/model/service.ts';
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
      'The question says avoid="line:none"; allowed is the id of a line on the map.',
      'The question says avoid="crossing:wall"; allowed is the id of a crossing on the map.',
      'The question says from="station:nowhere"; allowed is the id of a station, a place or a side of a crossing on the map.',
    ].sort((one, other) => Number(one.includes('avoid')) - Number(other.includes('avoid'))),
  );
});

test('words that mean nothing are told with what is allowed, as a script may set them, and the usual is asked', () => {
  const mistyped = {
    ...NO_QUESTION,
    from: { kind: 'station', id: 'a' },
    traveller: 'visiter',
    prefer: 'quickest',
    avoid: { systems: ['mtr', 'tram'], modes: ['plane'] },
  } as unknown as Question;
  const { question, problems } = knownQuestion(mistyped, NETWORK);
  expect(question).toEqual({
    ...NO_QUESTION,
    from: { kind: 'station', id: 'a' },
    avoid: { systems: ['mtr'], modes: [] },
  });
  const avoided = `line:szm-14, crossing:futian, system:${SYSTEMS.join('/')}, mode:${LINK_MODES.join('/')}`;
  expect(problems.map(({ name, value, allowed }) => [name, value, allowed])).toEqual([
    ['who', 'visiter', 'hong-kong-resident, mainland-permit, visitor'],
    ['prefer', 'quickest', 'fastest, fewer-changes, less-walking, cheaper'],
    ['avoid', 'system:tram', avoided],
    ['avoid', 'mode:plane', avoided],
  ]);
});

test.each<[string, Endpoint, boolean]>([
  ['a side of a crossing', { kind: 'crossing-side', id: 'gate:shenzhen' }, true],
  ['its other side', { kind: 'crossing-side', id: 'gate:hong-kong' }, true],
  ['a side of no crossing', { kind: 'crossing-side', id: 'wall:shenzhen' }, false],
  ['any position', { kind: 'position', position: [0, 0] }, true],
])('%s is kept where it is there', (_, from, there) => {
  expect(knownQuestion({ ...NO_QUESTION, from }, NETWORK).question.from).toEqual(there ? from : undefined);
});
