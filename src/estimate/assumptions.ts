import type { Traveller } from '../model/journey.ts';
import type { Day, Metres, MetresPerSecond, Seconds } from '../model/units.ts';

// Numbers that nobody has published. Of each: its unit, what else would be defensible, and why it was chosen.

/**
 * Top speeds of Hong Kong lines; the source tables give none.
 *
 * Unit: km/h.
 * Range: ± 10 km/h.
 * Reason: Generally known rolling-stock limits; the fit absorbs an error through padding.
 */
export const MTR_LINE_SPEEDS: Readonly<Record<string, number>> = {
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
};

/**
 * Top speed of a line about which nothing is said.
 *
 * Unit: km/h.
 * Range: 60 to 120 km/h.
 * Reason: The commonest design speed of metro lines in both cities.
 */
export const OTHER_LINE_SPEED: number = 80;

/**
 * Shenzhen lines that run without drivers; their trains keep less slack.
 *
 * Unit: line ids.
 * Range: none, all.
 * Reason: Line 14 is known to run so, the others are generally said to; Lines 14 and 16 run some 12 % nearer to
 * the fastest possible time than the rest. Line 13 may be automatic too, but its times are like the rest;
 * SkyShuttle is, but a published 20 min end to end fit the slower class.
 */
export const AUTOMATIC_LINES: readonly string[] = ['szm-12', 'szm-14', 'szm-16', 'szm-20', 'szm-l19-p1'];

/**
 * The class of intercity trains, for which no run times are known.
 *
 * Unit: class.
 * Range: metro to high-speed.
 * Reason: Stops every 3 to 10 km at 120 to 200 km/h are nearest to the Airport, Tuen Ma and East Rail lines.
 */
export const INTERCITY_CLASS: 'mtr' = 'mtr';

/**
 * No curve counts as tighter, however sharp the corner of a drawn line.
 *
 * Unit: m.
 * Range: 30 to 150 m.
 * Reason: Depot tracks go down to about 100 m; a corner drawn by hand must slow a train, not stop it for ever.
 */
export const TIGHTEST_CURVE: Metres = 50;

/**
 * How much farther off the line a stop's second-nearest point may be and still be the one meant.
 *
 * Unit: m.
 * Range: 20 to 150 m.
 * Reason: Platforms are 140 to 250 m long and drawn points some tens of metres off the track.
 */
export const STOP_TOLERANCE: Metres = 50;

/**
 * How fast a reader walks on level ground.
 *
 * Unit: m/s.
 * Range: 1.0 to 1.5 m/s.
 * Reason: Common in transport models for mixed crowds; a commuter alone is faster, one with luggage slower.
 */
export const WALKING_SPEED: MetresPerSecond = 1.2;

/**
 * Length of a walk over the straight distance between its ends.
 *
 * Unit: ratio.
 * Range: 1.2 to 1.6.
 * Reason: Street grids lie between 1.2 and 1.4; footbridges and walled estates of both cities add to it.
 */
export const DETOUR_FACTOR: number = 1.35;

/**
 * Walks to a station are no longer than this, unless there is none so near.
 *
 * Unit: m, in a straight line.
 * Range: 800 to 2500 m.
 * Reason: Some 38 min on foot: farther out a bus or a taxi is taken, about which nothing is known here.
 */
export const NEAR_STATION: Metres = 2000;

/**
 * Farther from every station than this a point lies outside the area.
 *
 * Unit: m, in a straight line.
 * Range: 3000 to 8000 m.
 * Reason: Nearly two hours on foot: an answer beyond it would be a walk, not a journey by rail.
 */
export const FARTHEST_STATION: Metres = 6000;

/**
 * Nobody is sent farther than this from door to door on foot alone.
 *
 * Unit: m, in a straight line.
 * Range: 1000 to 3000 m.
 * Reason: The same as to a station: a walk all the way should not be longer than one to a train.
 */
export const FARTHEST_WALK: Metres = 2000;

/**
 * Nobody waits longer than this at one place: such a journey is one of the next morning.
 *
 * Unit: s.
 * Range: 3600 to 10 800 s.
 * Reason: Longer than any interval by day of what is searched, and shorter than the 4 to 5 h of the night without
 * trains.
 */
export const LONGEST_WAIT: Seconds = 7200;

/**
 * No journey takes longer than this: such a one spends a night on the way.
 *
 * Unit: s.
 * Range: 21 600 to 36 000 s.
 * Reason: From one end of the area to the other it takes some 4 h, and twice the longest wait at one place comes
 * to as much again.
 */
export const LONGEST_JOURNEY: Seconds = 28_800;

/**
 * From the street to the platform, or back: stairs, gates, security check.
 *
 * Unit: s.
 * Range: 60 to 300 s.
 * Reason: Published for no station; platforms 15 to 30 m below the street, and bag checks in Shenzhen, where
 * queues are short outside the peaks.
 */
export const STATION_ACCESS: Seconds = 150;

/**
 * Added to a change whose walk is measured from the best car.
 *
 * Unit: s.
 * Range: 0 to 150 s.
 * Reason: Trains are 140 to 190 m long and the best door is mostly at an end or the middle: 50 to 60 m on
 * average.
 */
export const WALK_ALONG_TRAIN: Seconds = 45;

/**
 * A change inside the gates whose walk nobody has measured.
 *
 * Unit: s.
 * Range: 60 to 420 s.
 * Reason: What the timetable program gives to every pair; measured walks of both cities run from 20 to 420 s.
 */
export const DEFAULT_CHANGE: Seconds = 180;

/**
 * A change that leads out of the gates and in again.
 *
 * Unit: s.
 * Range: 300 to 900 s.
 * Reason: Not known for any of the three stations; two platform accesses of 150 s each and some 200 m between
 * them.
 */
export const OUTSIDE_GATES_CHANGE: Seconds = 480;

/**
 * How long before a high-speed train leaves its traveller must be past gate, checks and walk.
 *
 * Unit: s.
 * Range: mainland 180 to 600 s, West Kowloon 300 to 900 s.
 * Reason: Mainland gates are said to close 3 to 5 min before departure, those of West Kowloon up to 15 min; with
 * the typical clearance the second comes to some 35 min, and the operator asks for 30 to 45.
 */
export const HIGH_SPEED_CHECK_IN: Readonly<Record<'mainland' | 'west-kowloon', Seconds>> = {
  mainland: 300,
  'west-kowloon': 600,
};

/**
 * From one high-speed train to another at Shenzhen North.
 *
 * Unit: s.
 * Range: 900 to 1800 s.
 * Reason: No official minimum was found; one traveller reports that 22 min were enough.
 */
export const HIGH_SPEED_CHANGE: Seconds = 1200;

/**
 * How much of a crossing's least time is the way through its halls; all the rest is standing.
 *
 * Unit: share of the least clearance time.
 * Range: 0.3 to 0.8.
 * Reason: At its quickest nobody queues, so what is left beside the walk are two gates or counters and a baggage
 * check. No table tells the two apart.
 */
export const CROSSING_WALK_SHARE: number = 0.5;

/**
 * Time at a crossing above its least, by who travels; 1 is what the tables say.
 *
 * Unit: ratio.
 * Range: resident 0.4 to 0.8, mainland permit 0.8 to 1.2, visitor 1.3 to 3.
 * Reason: Residents pass e-channels on both sides; mainland permits mostly do too but with peaks of tour groups;
 * visitors fill in forms and queue at counters. No table tells the three apart.
 */
export const CLEARANCE_BY_TRAVELLER: Readonly<Record<Traveller, number>> = {
  'hong-kong-resident': 0.6,
  'mainland-permit': 1,
  visitor: 1.8,
};

/** A part of the day in which a crossing is fuller, or emptier, than its table says. */
export interface Crowding {
  readonly direction: 'southbound' | 'northbound';
  /** Hours of the day, 0 to 24: from the beginning of the first to the beginning of the second. */
  readonly hours: readonly [from: number, to: number];
  /** Of the time above the least. */
  readonly factor: number;
}

/**
 * Time at a crossing above its least, by hour and kind of day; 1 at all other hours.
 *
 * Unit: ratio.
 * Range: weekday 1 to 1.6, weekend 1.2 to 2.5.
 * Reason: Residents of Shenzhen go south to work and school and back at night; Hong Kong goes north at weekends
 * and public holidays, which are not known here and count by their weekday. Queues are published live only, so
 * nothing is fitted.
 */
export const CLEARANCE_BY_HOUR: Readonly<Record<'weekday' | 'weekend', readonly Crowding[]>> = {
  weekday: [
    { direction: 'southbound', hours: [7, 9], factor: 1.2 },
    { direction: 'northbound', hours: [17, 20], factor: 1.3 },
  ],
  weekend: [
    { direction: 'northbound', hours: [9, 13], factor: 1.5 },
    { direction: 'southbound', hours: [17, 22], factor: 1.5 },
  ],
};

/**
 * How many Hong Kong dollars one yuan is worth: decides totals in one currency, never a fare itself.
 *
 * Unit: HKD for 1 CNY.
 * Range: 1.05 to 1.20.
 * Reason: A round figure near the rates of 2025, from memory; no source of ours gives one. The first fares of the
 * Hong Kong Section (HKD 86 for CNY 75, September 2018) imply 1.147. A caller may give another.
 */
export const EXCHANGE_RATE: { readonly hkdPerCny: number; readonly asOf: Day } = {
  hkdPerCny: 1.09,
  asOf: '2025-06-30',
};
