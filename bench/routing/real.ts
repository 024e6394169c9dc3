import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.ts';

const NETWORK = fileURLToPath(new URL('../../public/network/', import.meta.url));

// The engine as it is published, in a process in which nothing else has run: what bundles it slows it by half.
const folder = mkdtempSync(join(tmpdir(), 'pingshan-bench-'));
const file = join(folder, 'workloads.mjs');
try {
  writeFileSync(file, await bundled('./in-node.ts', 'es'));
  execFileSync(process.execPath, ['--expose-gc', file, NETWORK], { stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true });
}
