import type { CrossingLeg, Journey } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import { WAIT } from './wait.ts';

/** A crossing as a journey finds it. */
export interface CrossingPassage {
  readonly crossing: string;
  /** At the likely moment at which its queue is joined; never closed, for then the journey waits before it. */
  readonly state: 'open' | 'closing-soon';
  /** Absent for one that never closes. */
  readonly closes?: Seconds;
  /** When it opens, where the journey waits for that. */
  readonly opens?: Seconds;
  /** Through both checks, for this traveller at this hour. */
  readonly least: Seconds;
  readonly typical: Seconds;
  readonly p95: Seconds;
  /** How full it is assumed to be, over its table; 1 is as the table says. */
  readonly crowding: number;
}

const SOON: Seconds = 3600;

/** How a journey passes its crossing; undefined for one within a city. */
export function crossingPassage({ legs }: Journey): CrossingPassage | undefined {
  const index = legs.findIndex((leg) => leg.kind === 'crossing');
  const leg = legs[index];
  if (leg?.kind !== 'crossing') return undefined;
  const before = legs[index - 1];
  const waits = before?.kind === 'wait' && before.waitFor === 'opening';
  return { ...passageOf(leg), ...(waits ? { opens: before.arrive } : {}) };
}

/** How one leg passes its crossing; a wait before it is one for its opening. */
export function passageAfter(wait: Seconds, leg: CrossingLeg): CrossingPassage {
  return { ...passageOf(leg), ...(wait < WAIT ? {} : { opens: leg.depart }) };
}

function passageOf({ crossing, depart, open, clearance, crowding = 1 }: CrossingLeg): CrossingPassage {
  const [least, typical, p95] = clearance;
  return {
    crossing,
    state: open !== undefined && open[1] - depart <= SOON ? 'closing-soon' : 'open',
    ...(open === undefined ? {} : { closes: open[1] }),
    least,
    typical,
    p95,
    crowding,
  };
}
