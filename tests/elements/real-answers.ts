import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import { planJourneys } from '../../src/journeys/plan-journeys.ts';
import type { Answer, Query, Timing } from '../../src/model/journey.ts';
import type { Network } from '../../src/model/network.ts';

export const HOUR = 3600;
const MONDAY = '2026-11-23';

async function json(name: string): Promise<unknown> {
  const response = await fetch(`/network/${name}.json`);
  return response.json();
}

const [networkFile, servicesFile, faresFile] = await Promise.all(
  ['network', 'services', 'shenzhen-fares'].map(json),
);
const services = readServicesFile(servicesFile, 'services.json', faresFile).value!;

/** The shipped network, as the page reads it. */
export const NETWORK: Network = readNetwork(networkFile, 'network.json').value!;

/** Asks the shipped network on an ordinary Monday; ends are ids of stations. */
export function ask(from: string, to: string, timing: Timing, more: Partial<Query> = {}): Answer {
  return planJourneys(NETWORK, services, {
    from: { kind: 'station', id: from },
    to: { kind: 'station', id: to },
    day: MONDAY,
    timing,
    scenario: { day: MONDAY, plus: 'none' },
    ...more,
  });
}

/** From Pingshan Square to Central at a time of day. */
export function south(time: number, more: Partial<Query> = {}): Answer {
  return ask('szm:pingshan-square', 'mtr:CEN', { kind: 'depart-at', time }, more);
}
