import type { Line } from '../model/network.ts';
import type { Currency } from '../model/service.ts';
import type { Day } from '../model/units.ts';

/** Two stations between whose gates a passenger pays once: the walk from one to the other goes on with the fare. */
export interface JoinedGates {
  readonly stations: readonly [string, string];
  /** Whether single tickets pay once, too, or Octopus only. */
  readonly single: boolean;
}

/** Hong Kong–Central lies inside the gates; Tsim Sha Tsui–East Tsim Sha Tsui is one fare with Octopus within 30 min. */
export const JOINED_GATES: readonly JoinedGates[] = [
  { stations: ['mtr:CEN', 'mtr:HOK'], single: true },
  { stations: ['mtr:TST', 'mtr:ETS'], single: false },
];

/** A line with gates of its own whose fares are known by their least and most only. */
export interface SeparateLine {
  readonly line: string;
  readonly currency: Currency;
  readonly least: number;
  readonly most: number;
  /** Ids of `Source`s. */
  readonly sources: readonly string[];
  readonly asOf: Day;
}

/** SkyShuttle, as a line. */
export const SKYSHUTTLE = 'szm-skyshuttle-1';

/** SkyShuttle: CNY 2 to 3 at its opening; whether it is joined with the metro's fare was not found. */
export const SEPARATE_LINES: readonly SeparateLine[] = [
  {
    line: SKYSHUTTLE,
    currency: 'CNY',
    least: 2,
    most: 3,
    sources: ['szmc-fare-table'],
    asOf: '2026-08-13',
  },
];

/** The Airport Express: its own fares, from gate to gate. */
export const AIRPORT_EXPRESS = 'mtr-AEL';

/** Whether a line has fares of its own besides those of the metro around it; they are mostly dearer. */
export function isPricedApart({ id, system }: Pick<Line, 'id' | 'system'>): boolean {
  return (
    system === 'high-speed-rail' ||
    system === 'intercity' ||
    id === AIRPORT_EXPRESS ||
    SEPARATE_LINES.some(({ line }) => line === id)
  );
}
