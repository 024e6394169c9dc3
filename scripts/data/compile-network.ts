import { buildNetwork } from '../../src/data/build-network.ts';
import { checkSourceFiles } from '../../src/data/check-source-files.ts';
import { checkTables } from '../../src/data/check-tables.ts';
import { compactDrawing } from '../../src/data/compact-drawing.ts';
import { compactNetwork } from '../../src/data/compact-network.ts';
import { compactFares, compactServices } from '../../src/data/compact-services.ts';
import { readServices } from '../../src/data/read-services.ts';
import { readSourceFiles } from '../../src/data/read-source-files.ts';
import { estimateError, hopTime } from '../../src/estimate/line-times.ts';
import { trainPerformance } from '../../src/estimate/performance.ts';
import type { Network } from '../../src/model/network.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Services } from '../../src/model/service.ts';
import { pinyinLetters } from './pinyin-letters.ts';

/** The network, what runs on it, and the files made of them; everything wrong with the sources beside. */
export interface CompiledNetwork {
  readonly network: Network;
  /** Content of `public/network/network.json`: what answers need. */
  readonly answer: string;
  readonly services: Services;
  /** Content of `public/network/services.json`: what answers need besides. */
  readonly running: string;
  /** Content of `public/network/shenzhen-fares.json`: what answers cost, a moment later. */
  readonly fares: string;
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
  const services = withSources(readServices(texts, network), network, files.sources);
  return {
    network,
    services,
    running: `${JSON.stringify(compactServices(services))}\n`,
    fares: `${JSON.stringify(compactFares(services.fares.shenzhen))}\n`,
    answer: `${JSON.stringify(compactNetwork(network))}\n`,
    drawing: `${JSON.stringify(compactDrawing(drawing))}\n`,
    problems: [...problems, ...checkSourceFiles(files), ...checkTables(texts, files)],
  };
}

/** Adds the sources that services name and the network does not. */
function withSources(
  services: Omit<Services, 'sources'>,
  network: Network,
  sources: readonly (Services['sources'][number] & { readonly licence?: string })[],
): Services {
  const known = new Set(network.sources.map(({ id }) => id));
  const cited = new Set<string>();
  JSON.stringify(services, (key, value: unknown) => {
    if (key === 'sources' && Array.isArray(value)) for (const id of value) cited.add(String(id));
    return value;
  });
  const own = sources.filter(({ id }) => cited.has(id) && !known.has(id));
  return { sources: own.map(({ licence: _, ...source }) => source), ...services };
}
