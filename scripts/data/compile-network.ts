import { buildNetwork } from '../../src/data/build-network.ts';
import { checkSourceFiles } from '../../src/data/check-source-files.ts';
import { checkTables } from '../../src/data/check-tables.ts';
import { compactDrawing } from '../../src/data/compact-drawing.ts';
import { compactNetwork } from '../../src/data/compact-network.ts';
import { readSourceFiles } from '../../src/data/read-source-files.ts';
import { estimateError, hopTime } from '../../src/estimate/line-times.ts';
import { trainPerformance } from '../../src/estimate/performance.ts';
import type { Network } from '../../src/model/network.ts';
import type { Problem } from '../../src/model/problem.ts';
import { pinyinLetters } from './pinyin-letters.ts';

/** The network and the two files made of it; everything wrong with the sources beside. */
export interface CompiledNetwork {
  readonly network: Network;
  /** Content of `public/network/network.json`: what answers need. */
  readonly answer: string;
  /** Content of `public/network/drawing.json`: shapes. */
  readonly drawing: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and joins the files of `data/`.
 *
 * @param texts - content by path from the project's root
 */
export function compileNetwork(texts: ReadonlyMap<string, string>): CompiledNetwork {
  const { value: files, problems } = readSourceFiles(texts);
  const { network, drawing } = buildNetwork(files, {
    pinyin: pinyinLetters,
    estimate: (path, from, to, line) => {
      const train = trainPerformance(line);
      const time = hopTime(path, from, to, train);
      return { time, error: estimateError(time, 1, train) };
    },
  });
  return {
    network,
    answer: `${JSON.stringify(compactNetwork(network))}\n`,
    drawing: `${JSON.stringify(compactDrawing(drawing))}\n`,
    problems: [...problems, ...checkSourceFiles(files), ...checkTables(texts, files)],
  };
}
