import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let project: string;

// As installed: only what the package lists, and what it depends on, in a project of its own.
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'pingshan-installed-'));
  const installed = join(project, 'node_modules/pingshan-hk-map');
  for (const part of ['package.json', 'dist/package']) {
    cpSync(join(ROOT, part), join(installed, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true }));

test('the installed command answers every kind of question', () => {
  const when = ['--depart', '2026-11-23T08:00'];
  const where = ['--from', '坪山广场', '--to', 'Central'];
  expect(command('journeys', ...where, ...when)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Pingshan Square → Central, 2026-11-23\n\n1\. 08:/),
  });
  const answer = JSON.parse(command('journeys', ...where, ...when, '--json').out) as object;
  expect(Object.keys(answer)).toEqual(['query', 'journeys', 'missing']);
  expect(command('reach', '--from', '坪山广场', ...when).out).toContain('szm:kengzi');
  const ends = ['--origins', '坪山广场;Kengzi', '--destinations', 'Lo Wu'];
  expect(command('matrix', ...ends, ...when, '--csv').out.split('\n')[0]).toBe('minutes from,mtr:LOW');
  expect(command('lines').out).toContain('szm-14\topen\tLine 14');
  expect(command('gtfs', 'out.zip').code).toBe(0);
  expect(command('problems', 'out.zip')).toMatchObject({
    code: 0,
    out: expect.stringContaining('; 0 problems.'),
  });
});

test('the installed command asks back where a name is not clear', () => {
  const unclear = command('journeys', '--from', '沙田', '--to', 'Central');
  expect(unclear.code).toBe(2);
  expect(unclear.err).toContain('szm:shatian  station, Shenzhen');
  expect(command('reach', '--from', 'Kengzii', '--depart', '2026-11-23T08:00').code).toBe(2);
});

test('the installed engine is imported by its name in plain Node', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { planJourneys, readNetwork, readServices } from 'pingshan-hk-map/engine';
    const read = (name) =>
      JSON.parse(readFileSync(new URL(import.meta.resolve('pingshan-hk-map/dist/package/network/' + name))));
    const network = readNetwork(read('network.json'), 'network.json').value;
    const services = readServices(read('services.json'), 'services.json').value;
    const end = (id) => ({ kind: 'station', id });
    const { kind } = planJourneys(network, services, {
      from: end('szm:pingshan-square'), to: end('mtr:CEN'), day: '2026-11-23',
      timing: { kind: 'depart-at', time: 28800 }, scenario: { day: '2026-11-23', plus: 'none' },
    });
    console.log(kind);`;
  expect(node('--input-type=module', '--eval', script)).toEqual({ code: 0, out: 'found\n', err: '' });
});

function command(...words: string[]): { code: number | null; out: string; err: string } {
  return node(join('node_modules/pingshan-hk-map/dist/package/cli.js'), ...words);
}

function node(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
