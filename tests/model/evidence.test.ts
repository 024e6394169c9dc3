import { expect, test } from 'vitest';
import type { EvidenceKind } from '../../src/model/evidence.ts';
import { EVIDENCE_KINDS, isGuess, weakestEvidence } from '../../src/model/evidence.ts';

test('what nobody published or measured is a guess', () => {
  expect(EVIDENCE_KINDS.filter(isGuess)).toEqual(['estimated', 'assumed']);
});

test.each<[readonly EvidenceKind[], EvidenceKind]>([
  [['published', 'assumed', 'measured'], 'assumed'],
  [['measured', 'timetable'], 'measured'],
  [[], 'timetable'],
])('a whole of %j is %s', (parts, whole) => {
  expect(weakestEvidence(parts)).toBe(whole);
});
