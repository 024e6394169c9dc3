import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayProfile } from '../../src/journeys/day-profile.ts';
import { lastWays } from '../../src/journeys/last-ways.ts';
import type { Query } from '../../src/model/journey.ts';
import { Engine } from '../../src/workers/engine.ts';
import type { EngineFiles, EngineReply } from '../../src/workers/engine-messages.ts';
import { ask, departAt, HOUR, MONDAY, NETWORK, SERVICES } from '../journeys/asking.ts';

const FILES: EngineFiles = {
  network: text('network'),
  services: text('services'),
  fares: text('shenzhen-fares'),
};
const QUERY: Query = {
  from: { kind: 'station', id: 'szm:kengzi' },
  to: { kind: 'station', id: 'mtr:HKU' },
  day: MONDAY,
  timing: departAt(8 * HOUR),
  scenario: { day: MONDAY, plus: 'none' },
};

test('says that it hears, and answers from the texts of the files as a page would from what it read', async () => {
  const { engine, replies, until } = opened(FILES);
  engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
  await until(2);
  expect(replies).toEqual([
    { kind: 'ready' },
    {
      kind: 'answer',
      run: 1,
      value: { answer: ask('szm:kengzi', 'mtr:HKU', departAt(8 * HOUR)), sources: expect.any(Array) },
    },
  ]);
});

test('gives every document that the journeys name and the network does not, and no other', async () => {
  const { engine, replies, until } = opened(FILES);
  engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
  await until(2);
  const [, reply] = replies;
  if (reply?.kind !== 'answer' || !('answer' in reply.value)) throw new Error('No answer.');
  const { answer, sources } = reply.value;
  const journeys = answer.kind === 'found' ? answer.journeys : [];
  const named = journeys.flatMap(({ legs, fare }) => [
    ...fare.sources,
    ...legs.flatMap((leg) => leg.sources),
  ]);
  const known = [...NETWORK.sources, ...sources].map(({ id }) => id);
  expect(new Set(named).size).toBeGreaterThan(5);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(({ id }) => !named.includes(id))).toEqual([]);
});

test('answers a day and the last ways', async () => {
  const { engine, replies, until } = opened(FILES);
  engine.take({ kind: 'ask', run: 1, question: { kind: 'home', query: QUERY } });
  await until(2);
  engine.take({ kind: 'ask', run: 2, question: { kind: 'profile', query: QUERY, options: { step: 900 } } });
  await until(3);
  expect(replies.slice(1)).toEqual([
    { kind: 'answer', run: 1, value: lastWays(NETWORK, SERVICES, QUERY) },
    { kind: 'answer', run: 2, value: dayProfile(NETWORK, SERVICES, QUERY, { step: 900 }) },
  ]);
});

test('a quick question is answered while a long one is worked on', async () => {
  const { engine, replies, until } = opened(FILES);
  engine.take({ kind: 'ask', run: 1, question: { kind: 'profile', query: QUERY, options: { step: 120 } } });
  engine.take({ kind: 'ask', run: 2, question: { kind: 'plan', query: QUERY } });
  await until(3);
  expect(replies.map((reply) => ('run' in reply ? reply.run : 0))).toEqual([0, 2, 1]);
});

test('a cancelled question has no reply', async () => {
  const { engine, replies, until } = opened(FILES);
  engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
  engine.take({ kind: 'cancel', run: 1 });
  engine.take({ kind: 'ask', run: 2, question: { kind: 'profile', query: QUERY, options: { step: 3600 } } });
  await until(2);
  expect(replies.map((reply) => ('run' in reply ? reply.run : 0))).toEqual([0, 2]);
});

test('without fares, or with damaged ones, everything else is answered', async () => {
  const { fares: _, ...rest } = FILES;
  for (const files of [rest, { ...rest, fares: '{' }]) {
    const { engine, replies, until } = opened(files);
    engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
    await until(2);
    const [, reply] = replies;
    const answer = reply?.kind === 'answer' && 'answer' in reply.value ? reply.value.answer : undefined;
    if (answer?.kind !== 'found') {
      throw new Error(`No journey: ${JSON.stringify(reply)}`);
    }
    expect(answer.journeys.some(({ fare }) => fare.from)).toBe(true);
  }
});

test.each<[string, EngineFiles | undefined, string]>([
  ['nothing was loaded', undefined, 'No files were loaded to answer from.'],
  [
    'the network is another file',
    { ...FILES, network: '{"format":"x"}' },
    'The network file\'s format is "x"; allowed is',
  ],
  [
    'the services are no JSON',
    { ...FILES, services: '<html>' },
    'services.json is damaged: it is not JSON (',
  ],
  [
    'the services are a list',
    { ...FILES, services: '[]' },
    'The file of services holds []; allowed is an object.',
  ],
])('where %s, a question is answered with one sentence', async (_, files, sentence) => {
  const { engine, replies, until } = opened(files);
  engine.take({ kind: 'ask', run: 7, question: { kind: 'plan', query: QUERY } });
  await until(2);
  expect(replies[1]).toEqual({ kind: 'error', run: 7, message: expect.stringContaining(sentence) });
});

test('a question that cannot be worked on is answered with its reason, and the next one with an answer', async () => {
  const { engine, replies, until } = opened(FILES);
  engine.take({ kind: 'ask', run: 1, question: { kind: 'profile', query: QUERY, options: { step: -1 } } });
  engine.take({ kind: 'ask', run: 2, question: { kind: 'plan', query: QUERY } });
  await until(3);
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['answer', 'error', 'ready']);
  expect(replies).toContainEqual({
    kind: 'error',
    run: 1,
    message: 'The step must be a positive whole number of seconds, got -1.',
  });
});

test('gives the network that it read, with what is wrong in it, before the services have come', async () => {
  const { engine, replies, until } = opened({ network: FILES.network! });
  engine.take({ kind: 'ask', run: 1, question: { kind: 'network' } });
  await until(2);
  engine.take({ kind: 'load', files: { network: '{' } });
  engine.take({ kind: 'ask', run: 2, question: { kind: 'network' } });
  await until(3);
  const message = expect.stringMatching(/^The file is damaged: it is not JSON \(.*\)\.$/);
  expect(replies.slice(1)).toEqual([
    { kind: 'answer', run: 1, value: { value: NETWORK, problems: [] } },
    {
      kind: 'answer',
      run: 2,
      value: { value: undefined, problems: [{ file: 'network.json', record: '', path: '', message }] },
    },
  ]);
});

test('a file with one other character is checked: its bad record is told, and left out', async () => {
  const network = FILES.network!.replace('"#00B140"', '"#00B14x"');
  expect(network).toHaveLength(FILES.network!.length);
  const { engine, replies, until } = opened({ network });
  engine.take({ kind: 'ask', run: 1, question: { kind: 'network' } });
  await until(2);
  const [, reply] = replies;
  const value = reply?.kind === 'answer' && 'problems' in reply.value ? reply.value : undefined;
  expect(value?.problems[0]?.message).toBe('"#00B14x" is not allowed; allowed is a colour written #RRGGBB.');
});

test('numbers that make no timetable are one sentence, where the files are not known', async () => {
  const services = JSON.parse(FILES.services!);
  const stretches = services.shared.find((each: unknown) => JSON.stringify(each).includes('"headway"'));
  for (const period of stretches[0].periods) period.headway += 0.5;
  const { engine, replies, until } = opened({ ...FILES, services: JSON.stringify(services) });
  engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
  await until(2);
  const message = expect.stringMatching(/^Pattern \d+ has time [\d.]+ s; whole seconds within/);
  expect(replies[1]).toEqual({ kind: 'error', run: 1, message });
});

test('answers from the services as soon as they have come, and reads shapes of which it keeps nothing', async () => {
  const { engine, replies, until } = opened({ network: FILES.network! });
  engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
  await until(2);
  const { network: _, ...services } = FILES;
  engine.take({ kind: 'load', files: services });
  engine.take({ kind: 'ask', run: 2, question: { kind: 'plan', query: QUERY } });
  await until(3);
  engine.take({ kind: 'ask', run: 3, question: { kind: 'drawing', text: text('drawing') } });
  await until(4);
  expect(replies.map(({ kind }) => kind)).toEqual(['ready', 'error', 'answer', 'answer']);
  expect(replies[3]).toMatchObject({ run: 3, value: { value: { sections: expect.any(Map) }, problems: [] } });
});

test('what is loaded later is what later questions are answered from', async () => {
  const { engine, replies, until } = opened({ ...FILES, services: '' });
  engine.take({ kind: 'load', files: FILES });
  engine.take({ kind: 'ask', run: 1, question: { kind: 'plan', query: QUERY } });
  await until(2);
  expect(replies[1]?.kind).toBe('answer');
});

/** An engine with files, and a promise of so many replies. */
function opened(files: EngineFiles | undefined) {
  const replies: EngineReply[] = [];
  let wanted: { count: number; done: () => void } | undefined;
  const engine = new Engine((reply) => {
    replies.push(reply);
    if (wanted !== undefined && replies.length >= wanted.count) wanted.done();
  });
  if (files !== undefined) engine.take({ kind: 'load', files });
  const until = (count: number) =>
    new Promise<void>((done) => {
      wanted = { count, done };
      if (replies.length >= count) done();
    });
  return { engine, replies, until };
}

function text(name: string): string {
  return readFileSync(`public/network/${name}.json`, 'utf8');
}
