import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryKept } from './memory-kept.ts';
import { realData } from './real-data.ts';
import type { RealReport } from './real-report.ts';
import { describeQuestions, journeyAsker, measure, WORKLOADS } from './real-workloads.ts';

/** Enough for the memory of any one query to show, and done in some seconds. */
const MANY = 2_000;

const folder = process.argv[2]!;
const data = await realData(async (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
const report: RealReport = {
  title: 'Real network, Node',
  series: WORKLOADS.map((workload) => [workload, measure(workload, data)]),
  notes: [describeQuestions(data), `journey queries: ${memoryKept(MANY, journeyAsker(data))}`],
};
console.log(JSON.stringify(report));
