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
  value: ['szm-12', 'szm-14', 'szm-16', 'szm-20', 'szm-l19-p1', 'szm-skyshuttle-1'],
  unit: 'line ids',
  range: 'none, all',
  reason: 'Generally known; Lines 14 and 16 run 12 % nearer to the fastest possible time than the others.',
};
