import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import type { Read } from '../../src/model/problem.ts';
import type { RealData, Workload } from './real-workloads.ts';
import { measure } from './real-workloads.ts';
import type { Series } from './timed.ts';

let data: RealData | undefined;

/** Times one workload on the page's own thread; reads the packed files first when it has not. */
export async function measureHere(workload: Workload): Promise<Series> {
  data ??= await read();
  return measure(workload, data);
}

async function read(): Promise<RealData> {
  const [network, services, fares] = await Promise.all(
    ['network', 'services', 'shenzhen-fares'].map(content),
  );
  return {
    network: sound(readNetwork(network, 'network.json')),
    services: sound(readServicesFile(services, 'services.json', fares)),
  };
}

async function content(name: string): Promise<unknown> {
  const response = await fetch(`${name}.json`);
  return response.json();
}

function sound<T>({ value }: Read<T | undefined>): T {
  if (value === undefined) throw new Error('The packed network could not be read.');
  return value;
}
