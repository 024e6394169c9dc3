import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { expect, test } from 'vitest';

const ENGINE = fileURLToPath(new URL('../src/engine.ts', import.meta.url));

test('it plans a journey where there is no DOM, no Node and no network', async () => {
  const code = await bundled(
    `export { planJourneys, readNetwork, readServices } from ${JSON.stringify(ENGINE)};`,
  );
  const files = Object.fromEntries(['network', 'services'].map((name) => [name, textOf(name)]));
  const from = { kind: 'station', id: 'szm:pingshan-square' };
  const query = {
    ...{ from, to: { kind: 'station', id: 'mtr:CEN' }, day: '2026-11-23' },
    ...{ timing: { kind: 'depart-at', time: 28_800 }, scenario: { day: '2026-11-23', plus: 'none' } },
  };
  const found: unknown = runInNewContext(
    `${code};
    const network = engine.readNetwork(JSON.parse(files.network), 'network.json').value;
    const services = engine.readServices(JSON.parse(files.services), 'services.json').value;
    const { kind, journeys } = engine.planJourneys(network, services, query);
    kind + ' ' + (journeys.length > 2)`,
    { files, query, URL, TextDecoder, TextEncoder },
  );
  expect(found).toBe('found true');
});

test('who takes one function pays for little else', async () => {
  const one = await bundled(`export { rideBetween } from ${JSON.stringify(ENGINE)};`);
  const all = await bundled(`export * from ${JSON.stringify(ENGINE)};`);
  expect(one.length).toBeLessThan(all.length / 5);
});

/** The module as one script that leaves what it exports in `engine`. */
async function bundled(module: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pingshan-engine-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, module);
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'engine' } },
  })) as Rolldown.RolldownOutput[];
  rmSync(folder, { recursive: true });
  return result[0]!.output[0].code;
}

function textOf(name: string): string {
  return readFileSync(new URL(`../public/network/${name}.json`, import.meta.url), 'utf8');
}
