import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDrawing } from '../data/drawing-file.ts';
import { readNetwork } from '../data/network-file.ts';
import { readServicesFile } from '../data/services-file.ts';
import type { Drawing, Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import type { Services } from '../model/service.ts';

/** Where the compact files lie: beside the built package, or in a clone. */
const FOLDERS = ['./network/', '../../public/network/'];

/** Everything the engine answers from. */
export interface Data {
  readonly network: Network;
  readonly services: Services;
}

/**
 * Reads the network and its services.
 *
 * @throws {Error} if a file is missing or damaged
 */
export function readData(): Data {
  return {
    network: sound(readNetwork(content('network.json'), 'network.json')),
    services: sound(
      readServicesFile(content('services.json'), 'services.json', content('shenzhen-fares.json')),
    ),
  };
}

/**
 * Reads the shapes.
 *
 * @throws {Error} if the file is missing or damaged
 */
export function readShapes(): Drawing {
  return sound(readDrawing(content('drawing.json'), 'drawing.json'));
}

function content(file: string): unknown {
  const paths = FOLDERS.map((folder) => fileURLToPath(new URL(folder + file, import.meta.url)));
  const path = paths.find(existsSync);
  if (path === undefined) throw new Error(`${file} is missing; it was looked for at ${paths.join(' and ')}.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function sound<T>({ value, problems }: Read<T | undefined>): T {
  const [problem] = problems;
  if (value === undefined || problem !== undefined) {
    throw new Error(`${problem?.file} is damaged: ${problem?.record} ${problem?.message}`);
  }
  return value;
}
