import { readFileSync } from 'node:fs';
import { readNetwork } from '../../src/data/network-file.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';

const FILE = new URL('../../public/network/network.json', import.meta.url);

/** The network as it is shipped. */
export const NETWORK = readNetwork(JSON.parse(readFileSync(FILE, 'utf8')), 'network.json').value!;

/** It on a day, at noon. */
export function sceneOn(day: string, plus: Scenario['plus'] = 'none') {
  return sceneOf(NETWORK, { day, plus }, new Date('2026-11-25T04:00:00Z'));
}
