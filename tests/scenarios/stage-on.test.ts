import { expect, test } from 'vitest';
import type { StageChange } from '../../src/model/stage.ts';
import { stageOn } from '../../src/scenarios/stage-on.ts';

const HISTORY: StageChange[] = [
  { stage: 'in-plan', when: { earliest: '2016-01-01', latest: '2016-12-31' }, sources: ['a'] },
  { stage: 'under-construction', when: { earliest: '2024-05-09', latest: '2024-05-09' }, sources: ['a'] },
  { stage: 'open', when: { earliest: '2028-01-01', latest: '2028-12-31' }, sources: ['a'] },
  { stage: 'closed', when: { earliest: '2030-01-01' }, sources: ['a'] },
];

test.each([
  ['2015-12-31', undefined],
  ['2016-06-01', undefined],
  ['2016-12-31', { stage: 'in-plan' }],
  ['2024-05-08', { stage: 'in-plan' }],
  ['2024-05-09', { stage: 'under-construction' }],
  ['2028-01-01', { stage: 'under-construction', perhaps: 'open' }],
  ['2028-12-31', { stage: 'open' }],
  ['2040-12-31', { stage: 'open', perhaps: 'closed' }],
])('on %s the stage is %o', (day, expected) => {
  expect(stageOn(HISTORY, day)).toEqual(expected);
});

test('what began before records is certain from its last possible day', () => {
  const old: StageChange[] = [{ stage: 'open', when: { latest: '2003-12-31' }, sources: ['a'] }];
  expect(stageOn(old, '2004-01-01')).toEqual({ stage: 'open' });
});
