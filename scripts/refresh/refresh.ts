import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import type { Day } from '../../src/model/units.ts';
import { compileNetwork } from '../data/compile-network.ts';
import { sourceTexts } from '../data/source-texts.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { refreshHighSpeedFares } from './high-speed-fares.ts';
import { refreshTimetable } from './high-speed-timetable.ts';
import { refreshMtrFares } from './mtr-fares.ts';
import type { Refreshed, RefreshInput } from './refreshed.ts';
import { RefusedAnswer } from './refused-answer.ts';

/** What an operator publishes, and what we make of it. */
interface Published {
  readonly addresses: readonly string[];
  readonly make: (input: RefreshInput) => Refreshed;
}

/** Everything that can be refreshed, by the word for it. */
export const PUBLISHED = {
  'high-speed-timetable': {
    addresses: ['https://www.highspeed.mtr.com.hk/res/content/app/XRL_content_Timetable.json'],
    make: refreshTimetable,
  },
  'high-speed-fares': {
    addresses: ['https://www.highspeed.mtr.com.hk/res/content/XRL_content_TripPlanning.json'],
    make: refreshHighSpeedFares,
  },
  'mtr-fares': {
    addresses: [
      'https://opendata.mtr.com.hk/data/mtr_lines_and_stations.csv',
      'https://opendata.mtr.com.hk/data/mtr_lines_fares.csv',
    ],
    make: refreshMtrFares,
  },
} as const satisfies Readonly<Record<string, Published>>;

/** What can be refreshed. */
export type PublishedName = keyof typeof PUBLISHED;

/**
 * Reads what an operator publishes and writes it into `data/`, with new dates.
 *
 * Nothing is written unless the answer is whole and `data/` with it has no problem that it had not before.
 *
 * @param root the project's folder
 * @param addresses where to read from, instead of the operator's own
 * @returns what is different, a line each
 * @throws {RefusedAnswer} if nothing was written
 */
export async function refresh(
  name: PublishedName,
  {
    root,
    today,
    addresses = PUBLISHED[name].addresses,
  }: { readonly root: string; readonly today: Day; readonly addresses?: readonly string[] },
): Promise<readonly string[]> {
  const answers = await Promise.all(addresses.map(fetchAnswer));
  const texts = sourceTexts(root);
  const { files, difference } = PUBLISHED[name].make({ texts, answers, today });
  const { problems } = compileNetwork(new Map([...texts, ...files]));
  const fresh = problems.length === 0 ? [] : unknownProblems(problems, compileNetwork(texts).problems);
  if (fresh.length > 0) {
    const told = fresh.map(({ file, record, path, message }) => `${file} ${record} ${path}: ${message}`);
    throw new RefusedAnswer(`data/ would have problems:\n${told.join('\n')}`);
  }
  for (const [path, text] of files) writeFileSync(join(root, `${path}.part`), text);
  for (const path of files.keys()) renameSync(join(root, `${path}.part`), join(root, path));
  return difference;
}

function unknownProblems(now: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return now.filter((each) => !known.has(JSON.stringify(each)));
}
