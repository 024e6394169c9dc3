import { realData } from './real-data.ts';
import type { RealData, Workload } from './real-workloads.ts';
import { measure } from './real-workloads.ts';
import type { Series } from './timed.ts';

let data: RealData | undefined;

/** Times one workload on the page's own thread; reads the packed files first when it has not. */
export async function measureHere(workload: Workload): Promise<Series> {
  data ??= await realData(async (name) => (await fetch(`${name}.json`)).json());
  return measure(workload, data);
}
