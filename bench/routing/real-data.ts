import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import type { Read } from '../../src/model/problem.ts';
import type { RealData } from './real-workloads.ts';

/**
 * The network and its services out of the packed files, as the product reads them.
 *
 * @param content - what the file `name`.json holds
 */
export async function realData(content: (name: string) => Promise<unknown>): Promise<RealData> {
  const [network, services, fares] = await Promise.all(
    ['network', 'services', 'shenzhen-fares'].map(content),
  );
  return {
    network: sound(readNetwork(network, 'network.json')),
    services: sound(readServicesFile(services, 'services.json', fares)),
  };
}

function sound<T>({ value }: Read<T | undefined>): T {
  if (value === undefined) throw new Error('The packed network could not be read.');
  return value;
}
