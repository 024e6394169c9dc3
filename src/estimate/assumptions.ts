import type { Traveller } from '../model/journey.ts';
import type { Day, Metres, MetresPerSecond, Seconds } from '../model/units.ts';

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

/** How fast a reader walks on level ground. */
export const WALKING_SPEED: Assumption<MetresPerSecond> = {
  value: 1.2,
  unit: 'm/s',
  range: '1.0 to 1.5 m/s',
  reason: 'Common in transport models for mixed crowds; a commuter alone is faster, one with luggage slower.',
};

/** Length of a walk over the straight distance between its ends. */
export const DETOUR_FACTOR: Assumption<number> = {
  value: 1.35,
  unit: 'ratio',
  range: '1.2 to 1.6',
  reason: 'Street grids lie between 1.2 and 1.4; footbridges and walled estates of both cities add to it.',
};

/** Walks to a station are no longer than this, unless there is none so near. */
export const NEAR_STATION: Assumption<Metres> = {
  value: 2000,
  unit: 'm, in a straight line',
  range: '800 to 2500 m',
  reason: 'Some 38 min on foot: farther out a bus or a taxi is taken, about which nothing is known here.',
};

/** Farther from every station than this a point lies outside the area. */
export const FARTHEST_STATION: Assumption<Metres> = {
  value: 6000,
  unit: 'm, in a straight line',
  range: '3000 to 8000 m',
  reason: 'Nearly two hours on foot: an answer beyond it would be a walk, not a journey by rail.',
};

/** Nobody is sent farther than this from door to door on foot alone. */
export const FARTHEST_WALK: Assumption<Metres> = {
  value: 2000,
  unit: 'm, in a straight line',
  range: '1000 to 3000 m',
  reason: 'The same as to a station: a walk all the way should not be longer than one to a train.',
};

/** Nobody waits longer than this at one place: such a journey is one of the next morning. */
export const LONGEST_WAIT: Assumption<Seconds> = {
  value: 7200,
  unit: 's',
  range: '3600 to 10 800 s',
  reason:
    'Longer than any interval by day of what is searched, and shorter than the 4 to 5 h of the night without ' +
    'trains.',
};

/** No journey takes longer than this: such a one spends a night on the way. */
export const LONGEST_JOURNEY: Assumption<Seconds> = {
  value: 28_800,
  unit: 's',
  range: '21 600 to 36 000 s',
  reason:
    'From one end of the area to the other it takes some 4 h, and twice the longest wait at one place comes to ' +
    'as much again.',
};

/** From the street to the platform, or back: stairs, gates, security check. */
export const STATION_ACCESS: Assumption<Seconds> = {
  value: 150,
  unit: 's',
  range: '60 to 300 s',
  reason:
    'Published for no station; platforms 15 to 30 m below the street, and bag checks in Shenzhen, where ' +
    'queues are short outside the peaks.',
};

/** Added to a change whose walk is measured from the best car. */
export const WALK_ALONG_TRAIN: Assumption<Seconds> = {
  value: 45,
  unit: 's',
  range: '0 to 150 s',
  reason:
    'Trains are 140 to 190 m long and the best door is mostly at an end or the middle: 50 to 60 m on average.',
};

/** A change inside the gates whose walk nobody has measured. */
export const DEFAULT_CHANGE: Assumption<Seconds> = {
  value: 180,
  unit: 's',
  range: '60 to 420 s',
  reason:
    'What the timetable program gives to every pair; measured walks of both cities run from 20 to 420 s.',
};

/** A change that leads out of the gates and in again. */
export const OUTSIDE_GATES_CHANGE: Assumption<Seconds> = {
  value: 480,
  unit: 's',
  range: '300 to 900 s',
  reason:
    'Not known for any of the three stations; two platform accesses of 150 s each and some 200 m between them.',
};

/** How long before a high-speed train leaves its traveller must be past gate, checks and walk. */
export const HIGH_SPEED_CHECK_IN: Assumption<Readonly<Record<'mainland' | 'west-kowloon', Seconds>>> = {
  value: { mainland: 300, 'west-kowloon': 600 },
  unit: 's',
  range: 'mainland 180 to 600 s, West Kowloon 300 to 900 s',
  reason:
    'Mainland gates are said to close 3 to 5 min before departure, those of West Kowloon up to 15 min; with ' +
    'the typical clearance the second comes to some 35 min, and the operator asks for 30 to 45.',
};

/** From one high-speed train to another at Shenzhen North. */
export const HIGH_SPEED_CHANGE: Assumption<Seconds> = {
  value: 1200,
  unit: 's',
  range: '900 to 1800 s',
  reason: 'No official minimum was found; one traveller reports that 22 min were enough.',
};

/** How much of a crossing's least time is the way through its halls; all the rest is standing. */
export const CROSSING_WALK_SHARE: Assumption<number> = {
  value: 0.5,
  unit: 'share of the least clearance time',
  range: '0.3 to 0.8',
  reason:
    'At its quickest nobody queues, so what is left beside the walk are two gates or counters and a baggage ' +
    'check. No table tells the two apart.',
};

/** Time at a crossing above its least, by who travels; 1 is what the tables say. */
export const CLEARANCE_BY_TRAVELLER: Assumption<Readonly<Record<Traveller, number>>> = {
  value: { 'hong-kong-resident': 0.6, 'mainland-permit': 1, visitor: 1.8 },
  unit: 'ratio',
  range: 'resident 0.4 to 0.8, mainland permit 0.8 to 1.2, visitor 1.3 to 3',
  reason:
    'Residents pass e-channels on both sides; mainland permits mostly do too but with peaks of tour groups; ' +
    'visitors fill in forms and queue at counters. No table tells the three apart.',
};

/** A part of the day in which a crossing is fuller, or emptier, than its table says. */
export interface Crowding {
  readonly direction: 'southbound' | 'northbound';
  /** Hours of the day, 0 to 24: from the beginning of the first to the beginning of the second. */
  readonly hours: readonly [from: number, to: number];
  /** Of the time above the least. */
  readonly factor: number;
}

/** Time at a crossing above its least, by hour and kind of day; 1 at all other hours. */
export const CLEARANCE_BY_HOUR: Assumption<Readonly<Record<'weekday' | 'weekend', readonly Crowding[]>>> = {
  value: {
    weekday: [
      { direction: 'southbound', hours: [7, 9], factor: 1.2 },
      { direction: 'northbound', hours: [17, 20], factor: 1.3 },
    ],
    weekend: [
      { direction: 'northbound', hours: [9, 13], factor: 1.5 },
      { direction: 'southbound', hours: [17, 22], factor: 1.5 },
    ],
  },
  unit: 'ratio',
  range: 'weekday 1 to 1.6, weekend 1.2 to 2.5',
  reason:
    'Residents of Shenzhen go south to work and school and back at night; Hong Kong goes north at weekends ' +
    'and public holidays, which are not known here and count by their weekday. Queues are published live only, ' +
    'so nothing is fitted.',
};

/** How many Hong Kong dollars one yuan is worth: decides totals in one currency, never a fare itself. */
export const EXCHANGE_RATE: Assumption<{ readonly hkdPerCny: number; readonly asOf: Day }> = {
  value: { hkdPerCny: 1.09, asOf: '2025-06-30' },
  unit: 'HKD for 1 CNY',
  range: '1.05 to 1.20',
  reason:
    'A round figure near the rates of 2025, from memory; no source of ours gives one. The first fares of the ' +
    'Hong Kong Section (HKD 86 for CNY 75, September 2018) imply 1.147. A caller may give another.',
};
