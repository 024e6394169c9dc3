import { readFileSync } from 'node:fs';
import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import { planJourneys } from '../../src/journeys/plan-journeys.ts';
import type { Answer, Endpoint, Query, Timing } from '../../src/model/journey.ts';
import type { Network } from '../../src/model/network.ts';
import type { Services } from '../../src/model/service.ts';

export const HOUR = 3600;
/** An ordinary weekday, the day that is asked about unless a test says another. */
export const MONDAY = '2026-11-23';

export const NETWORK: Network = readNetwork(json('network'), 'network.json').value!;
export const SERVICES: Services = readServicesFile(json('services'), 'services.json', json('shenzhen-fares'))
  .value!;

/** Asks the real network; ends are ids of stations unless given whole. */
export function ask(
  from: string | Endpoint,
  to: string | Endpoint,
  timing: Timing,
  more: Partial<Query> = {},
): Answer {
  const scenario = { day: MONDAY, plus: 'none' } as const;
  return planJourneys(NETWORK, SERVICES, {
    from: endOf(from),
    to: endOf(to),
    day: MONDAY,
    timing,
    scenario,
    ...more,
  });
}

export function departAt(time: number): Timing {
  return { kind: 'depart-at', time };
}

/** The journeys; a failure of the test if there is none. */
export function found(answer: Answer): Answer & { kind: 'found' } {
  if (answer.kind !== 'found') throw new Error(`No journey: ${JSON.stringify(answer.why)}`);
  return answer;
}

function endOf(of: string | Endpoint): Endpoint {
  return typeof of === 'string' ? { kind: 'station', id: of } : of;
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(`public/network/${name}.json`, 'utf8'));
}
