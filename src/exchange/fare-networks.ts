import { AIRPORT_EXPRESS, SKYSHUTTLE } from '../fares/gates.ts';
import type { System } from '../model/network.ts';

/** Routes on which one set of fares holds: GTFS prices a ride by its network and joins rides within some. */
export interface FareNetwork {
  readonly id: string;
  /** Absent: the operator's name. */
  readonly name?: string;
}

/** The Airport Express: MTR's fares do not hold on it, though it calls at the same stations. */
export const AIRPORT_EXPRESS_FARES: FareNetwork = { id: 'mtr-airport-express', name: 'Airport Express' };

/** Lines with gates of their own: a ride on one neither has its system's fare nor goes on with it. */
const SEPARATE: ReadonlyMap<string, FareNetwork> = new Map([
  [AIRPORT_EXPRESS, AIRPORT_EXPRESS_FARES],
  [SKYSHUTTLE, { id: 'pingshan-skyshuttle', name: 'Pingshan SkyShuttle' }],
]);

/** Whose fares hold on a line. */
export function fareNetwork(line: string, system: System): FareNetwork {
  return SEPARATE.get(line) ?? { id: system };
}
