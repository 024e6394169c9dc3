import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Checks, CompactFile } from '../../src/data/checks.ts';
import { NO_CHECKS } from '../../src/data/checks.ts';
import { EVERY_CHECK } from '../../src/data/every-check.ts';
import { readingNetworkText } from '../../src/data/file-texts.ts';
import { readDrawingText } from '../../src/data/unpack-drawing.ts';
import { unpackingServices } from '../../src/data/unpack-services.ts';
import type { Problem } from '../../src/model/problem.ts';
import { finished } from '../../src/slices/slices.ts';

/** The compact files, as they are to be written. */
export type CompactTexts = Readonly<Record<CompactFile, string>>;

/**
 * What is wrong in compact files when they are read with every check, and which of them would be read otherwise without
 * any; only files without a problem may become known.
 */
export function problemsInCompact(texts: CompactTexts): Problem[] {
  const [checked, unchecked] = [readWith(texts, EVERY_CHECK), readWith(texts, NO_CHECKS)];
  return Object.entries(checked).flatMap(([file, read]) => {
    if (read.problems.length > 0) return read.problems;
    if (isDeepStrictEqual(read.value, unchecked[file as keyof typeof unchecked].value)) return [];
    return [{ file, record: '', path: '', message: 'It is read otherwise when it is not checked.' }];
  });
}

/** The source of `src/data/known-files.ts` for compact files that were checked. */
export function knownFilesSource(texts: CompactTexts): string {
  const digests = Object.entries(texts).map(
    ([file, text]) => `  '${file}': '${createHash('sha256').update(text).digest('hex').slice(0, 16)}',\n`,
  );
  return `import type { CompactFile } from './checks.ts';

/**
 * Written by \`scripts/data.ts\`: the first 64 bits of the SHA-256 of each compact file that it checked and wrote, in
 * hexadecimal: enough to tell any other file apart, and what a reader waits for.
 */
export const KNOWN_FILES: Readonly<Record<CompactFile, string>> = {
${digests.join('')}};
`;
}

function readWith(texts: CompactTexts, checks: Checks) {
  const [services, fares] = [texts['services.json'], texts['shenzhen-fares.json']].map((text): unknown =>
    JSON.parse(text),
  );
  return {
    'network.json': finished(readingNetworkText(texts['network.json'], 'network.json', checks)),
    'services.json': finished(unpackingServices(services, 'services.json', checks, fares)),
    'drawing.json': readDrawingText(texts['drawing.json'], 'drawing.json', checks),
  };
}
