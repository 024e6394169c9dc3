import type { Checks, CompactFile } from './checks.ts';
import { NO_CHECKS } from './checks.ts';
import { fetchedPart } from './fetched-part.ts';
import { KNOWN_FILES } from './known-files.ts';

/**
 * The checks that texts of files need: none where each is to the letter what was checked when it was written. They are
 * fetched only for others, and where no digest can be had, on a page without a secure context.
 *
 * @param fetched - gives them
 * @throws {Error} if they are needed and cannot be fetched, with one sentence that says so
 */
export async function checksFor(
  texts: Readonly<Partial<Record<CompactFile, string>>>,
  fetched: () => Promise<{ readonly EVERY_CHECK: Checks }> = () => import('./every-check.ts'),
): Promise<Checks> {
  const entries = Object.entries(texts) as [CompactFile, string][];
  const known = await Promise.all(entries.map(([file, text]) => isKnown(file, text)));
  if (!known.includes(false)) return NO_CHECKS;
  return (await fetchedPart('What files are checked with', fetched())).EVERY_CHECK;
}

async function isKnown(file: CompactFile, text: string): Promise<boolean> {
  const { subtle }: Partial<Crypto> = globalThis.crypto ?? {};
  if (subtle === undefined) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)), 0, 8);
  return KNOWN_FILES[file] === digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}
