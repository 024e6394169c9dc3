import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';

/** Beside the page, but no part of it. */
const NOT_THE_PAGE = /^(?:package\/|service-worker\.js$)/;
/** Files whose name changes with their content. */
const HASHED = /^assets\/[^/]+-[\w-]{8}\.[a-z]+$/;

/**
 * Every file that the page needs without a network, in the order of their names.
 *
 * @param dist folder of the built page
 * @returns paths relative to the page, each with a digest of its content unless its name has one
 */
export function precacheEntries(dist: string): PrecacheEntry[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .filter((url) => !NOT_THE_PAGE.test(url))
    .sort()
    .map((url) => ({ url, revision: HASHED.test(url) ? null : digest(join(dist, url)) }));
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
