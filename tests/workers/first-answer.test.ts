import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Query, Timing } from '../../src/model/journey.ts';
import { Engine } from '../../src/workers/engine.ts';
import type { EngineFiles, EngineQuestion, EngineReply } from '../../src/workers/engine-messages.ts';
import { COMPACT_TEXTS } from '../data/compact-texts.ts';
import { ask, departAt, HOUR, MONDAY } from '../journeys/asking.ts';

vi.mock('../../src/workers/later-answers.ts', () => {
  throw new TypeError('Failed to fetch');
});
vi.mock('../../src/workers/drawing-answer.ts', () => {
  throw new TypeError('Failed to fetch');
});

test('a worker begins without what a first answer needs none of', () => {
  const loaded = loadedWith('src/workers/engine-worker.ts');
  expect(loaded).toContain('src/workers/engine.ts');
  expect(loaded).toContain('src/routing/depart-at.ts');
  const later = ['valibot', 'src/data/every-check.ts', 'src/workers/later-answers.ts'];
  const shapes = ['src/workers/drawing-answer.ts', 'src/data/unpack-drawing.ts'];
  const rest = [
    'src/routing/profile.ts',
    'src/routing/arrive-by.ts',
    'src/routing/check-timetable.ts',
    'src/journeys/stop-on-way.ts',
    'src/journeys/unreachable.ts',
  ];
  expect([...later, ...shapes, ...rest].filter((file) => loaded.has(file))).toEqual([]);
});

test('who sets out in the morning is answered without the rest of the planner', async () => {
  const answer = ask('szm:kengzi', 'mtr:HKU', departAt(9 * HOUR));
  expect(await reply({ kind: 'plan', query: queryAt(departAt(9 * HOUR)) })).toMatchObject({
    kind: 'answer',
    value: { answer },
  });
});

test.each<[string, EngineQuestion]>([
  ['who asks late at night, when no way is left', { kind: 'plan', query: queryAt(departAt(23.5 * HOUR)) }],
  ['who has to be there', { kind: 'plan', query: queryAt({ kind: 'arrive-by', time: 9 * HOUR }) }],
  [
    'who stops on the way',
    {
      kind: 'plan',
      query: {
        ...queryAt(departAt(9 * HOUR)),
        via: { at: { kind: 'station', id: 'szm:pingshan-square' }, stay: 600 },
      },
    },
  ],
  ['a day', { kind: 'profile', query: queryAt(departAt(9 * HOUR)) }],
  ['the last ways', { kind: 'home', query: queryAt(departAt(9 * HOUR)) }],
])('%s needs the rest, and is told in one sentence that it cannot be fetched', async (_, question) => {
  expect(await reply(question)).toEqual({
    kind: 'error',
    run: 1,
    message: expect.stringMatching(/^The rest of the journey planner could not be fetched: /),
  });
});

test('files that have to be checked need the rest: there a day is checked, too', async () => {
  const services = `${COMPACT_TEXTS['services.json']} `;
  expect(await reply({ kind: 'plan', query: queryAt(departAt(9 * HOUR)) }, { services })).toEqual({
    kind: 'error',
    run: 1,
    message: expect.stringMatching(/^The rest of the journey planner could not be fetched: /),
  });
});

test('shapes need what reads them, and who asks is told in one sentence that it cannot be fetched', async () => {
  expect(await reply({ kind: 'drawing', text: COMPACT_TEXTS['drawing.json'] })).toEqual({
    kind: 'error',
    run: 1,
    message: expect.stringMatching(/^What reads shapes could not be fetched: /),
  });
});

function queryAt(timing: Timing): Query {
  return {
    from: { kind: 'station', id: 'szm:kengzi' },
    to: { kind: 'station', id: 'mtr:HKU' },
    day: MONDAY,
    timing,
    scenario: { day: MONDAY, plus: 'none' },
  };
}

async function reply(question: EngineQuestion, other: EngineFiles = {}): Promise<EngineReply | undefined> {
  const heard: EngineReply[] = [];
  const engine = new Engine((each) => heard.push(each));
  const { 'network.json': network, 'services.json': services, 'shenzhen-fares.json': fares } = COMPACT_TEXTS;
  engine.take({ kind: 'load', files: { network, services, fares, ...other } });
  engine.take({ kind: 'ask', run: 1, question });
  await vi.waitUntil(() => heard.length > 1, { timeout: 30_000 });
  return heard[1];
}

/** Every file and package that loads with a file, dynamic imports left out. */
function loadedWith(file: string): ReadonlySet<string> {
  const found = new Set([file]);
  for (const each of found) {
    if (!each.endsWith('.ts')) continue;
    const imports = readFileSync(each, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm,
    );
    for (const [, to] of imports) {
      found.add(to!.startsWith('.') ? posix.join(posix.dirname(each), to!) : to!);
    }
  }
  return found;
}
