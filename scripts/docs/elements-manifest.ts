import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT, runTool } from '../run-tool.ts';

const ELEMENT = 'src/app/pingshan-hk-map.ts';

/**
 * The custom elements manifest of the public element, as text, the same bytes each time.
 *
 * @throws Error when the analyzer fails
 */
export function elementsManifest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const outdir = relative(ROOT, folder);
    const settings = { globs: [ELEMENT], outdir, litelement: true, packagejson: false, quiet: true };
    writeFileSync(join(folder, 'settings.mjs'), `export default ${JSON.stringify(settings)};`);
    const code = runTool('@custom-elements-manifest/analyzer/cem.js', [
      'analyze',
      '--config',
      join(outdir, 'settings.mjs'),
    ]);
    if (code !== 0) throw new Error(`The analyzer of custom elements ended with ${code}.`);
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
    return `${JSON.stringify(withoutPrivate(manifest), undefined, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves out what hosts cannot reach: private and protected members, and events nobody described. */
function withoutPrivate(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !isHidden(each)).map(withoutPrivate);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    key === 'events' ? described(each) : each,
  ]);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutPrivate(each)]));
}

/** The analyzer also guesses events from `dispatchEvent`, under the names of variables. */
function described(events: unknown): unknown {
  return Array.isArray(events)
    ? events.filter((event: { description?: string }) => event.description)
    : events;
}

function isHidden(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { privacy, name } = value as { privacy?: string; name?: string };
  return privacy === 'private' || privacy === 'protected' || name?.startsWith('#') === true;
}
