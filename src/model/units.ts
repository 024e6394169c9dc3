/** A length in metres. */
export type Metres = number;
/** A length of time in seconds. */
export type Seconds = number;
/** A speed in metres per second. */
export type MetresPerSecond = number;
/** A WGS84 position: longitude, then latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** A calendar day in Hong Kong (UTC+8), written `YYYY-MM-DD`. */
export type Day = string;

/** A moment in Hong Kong. */
export interface Moment {
  readonly day: Day;
  /** Seconds after the midnight of that day; a whole day and more for the small hours that still belong to it. */
  readonly time: Seconds;
}
