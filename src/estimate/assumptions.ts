import type { Metres } from '../model/units.ts';

/** A number nobody has published: what it is, how far it may be off, and why it was chosen. */
export interface Assumption<T> {
  readonly value: T;
  readonly unit: string;
  /** What else would be defensible. */
  readonly range: string;
  readonly reason: string;
}

/** Top speeds of Hong Kong lines; the source tables give none. */
export const MTR_LINE_SPEEDS: Assumption<Readonly<Record<string, number>>> = {
  value: {
    'mtr-EAL': 120,
    'mtr-TML': 130,
    'mtr-KTL': 80,
    'mtr-TWL': 80,
    'mtr-ISL': 80,
    'mtr-SIL': 80,
    'mtr-TKL': 80,
    'mtr-DRL': 80,
    'mtr-TCL': 135,
    'mtr-AEL': 135,
  },
  unit: 'km/h',
  range: '± 10 km/h',
  reason: 'Generally known rolling-stock limits; the fit absorbs an error through padding.',
};

/** Top speed of a line about which nothing is said. */
export const OTHER_LINE_SPEED: Assumption<number> = {
  value: 80,
  unit: 'km/h',
  range: '60 to 120 km/h',
  reason: 'The commonest design speed of metro lines in both cities.',
};

/** Shenzhen lines that run without drivers; their trains keep less slack. */
export const AUTOMATIC_LINES: Assumption<readonly string[]> = {
  value: ['szm-12', 'szm-14', 'szm-16', 'szm-20', 'szm-l19-p1'],
  unit: 'line ids',
  range: 'none, all',
  reason:
    'Line 14 is known to run so, the others are generally said to; Lines 14 and 16 run some 12 % nearer to ' +
    'the fastest possible time than the rest. Line 13 may be automatic too, but its times are like the ' +
    'rest; SkyShuttle is, but a published 20 min end to end fit the slower class.',
};

/** The class of intercity trains, for which no run times are known. */
export const INTERCITY_CLASS: Assumption<'mtr'> = {
  value: 'mtr',
  unit: 'class',
  range: 'metro to high-speed',
  reason:
    'Stops every 3 to 10 km at 120 to 200 km/h are nearest to the Airport, Tuen Ma and East Rail lines.',
};

/** No curve counts as tighter, however sharp the corner of a drawn line. */
export const TIGHTEST_CURVE: Assumption<Metres> = {
  value: 50,
  unit: 'm',
  range: '30 to 150 m',
  reason:
    'Depot tracks go down to about 100 m; a corner drawn by hand must slow a train, not stop it for ever.',
};

/** How much farther off the line a stop's second-nearest point may be and still be the one meant. */
export const STOP_TOLERANCE: Assumption<Metres> = {
  value: 50,
  unit: 'm',
  range: '20 to 150 m',
  reason: 'Platforms are 140 to 250 m long and drawn points some tens of metres off the track.',
};
