import { expect, test, vi } from 'vitest';
import { Engine } from '../../src/workers/engine.ts';
import type { EngineQuestion, EngineReply } from '../../src/workers/engine-messages.ts';
import { COMPACT_TEXTS } from '../data/compact-texts.ts';
import { departAt, HOUR, MONDAY } from '../journeys/asking.ts';

vi.mock('../../src/data/checks-for.ts', async (original) => {
  const { checksFor: real } = await original<typeof import('../../src/data/checks-for.ts')>();
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  return { checksFor: (texts: Parameters<typeof real>[0]) => real(texts, offline) };
});

const SENTENCE = 'What files are checked with could not be fetched: Failed to fetch.';
const { 'network.json': network, 'drawing.json': drawing } = COMPACT_TEXTS;

test('files as they were written are read without', async () => {
  const [reply] = await replies({ kind: 'network' }, network);
  expect(reply).toMatchObject({ kind: 'answer', value: { problems: [] } });
});

test('a network that has to be checked is one clear sentence, also for who asks for journeys', async () => {
  const query = {
    from: { kind: 'station', id: 'szm:kengzi' },
    to: { kind: 'station', id: 'mtr:HKU' },
    day: MONDAY,
    timing: departAt(8 * HOUR),
    scenario: { day: MONDAY, plus: 'none' },
  } as const;
  for (const question of [{ kind: 'network' }, { kind: 'plan', query }] as const) {
    expect(await replies(question, `${network} `)).toEqual([{ kind: 'error', run: 1, message: SENTENCE }]);
  }
});

test('shapes that have to be checked are none, and one problem', async () => {
  const value = {
    value: { sections: new Map(), roads: new Map() },
    problems: [{ file: 'drawing.json', record: '', path: '', message: SENTENCE }],
  };
  const question = { kind: 'drawing', text: `${drawing} ` } as const;
  expect(await replies(question, network)).toEqual([{ kind: 'answer', run: 1, value }]);
});

/** What an engine says to one question. */
async function replies(question: EngineQuestion, text: string): Promise<EngineReply[]> {
  const heard: EngineReply[] = [];
  const engine = new Engine((reply) => heard.push(reply));
  engine.take({ kind: 'load', files: { network: text } });
  engine.take({ kind: 'ask', run: 1, question });
  await vi.waitUntil(() => heard.length > 1);
  return heard.slice(1);
}
