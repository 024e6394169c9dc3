import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readData } from '../../src/cli/read-data.ts';
import { bundled } from './bundled.ts';
import { memoryKept } from './memory-kept.ts';
import type { RealReport } from './real-report.ts';

/** Enough for the memory of any one query to show, and done in some seconds. */
const MANY = 2_000;

const data = readData();
const { describeQuestions, journeyAsker, measure, WORKLOADS } = await built();
const about = describeQuestions(data);
const report: RealReport = {
  title: 'Real network, Node',
  series: WORKLOADS.map((workload) => [workload, measure(workload, data)]),
  notes: [about, `journey queries: ${memoryKept(MANY, journeyAsker(data))}`],
};
console.log(JSON.stringify(report));

/** The workloads with the engine as it is published. */
async function built(): Promise<typeof import('./real-workloads.ts')> {
  const folder = mkdtempSync(join(tmpdir(), 'pingshan-bench-'));
  const file = join(folder, 'workloads.mjs');
  writeFileSync(file, await bundled('./real-workloads.ts', 'es'));
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
