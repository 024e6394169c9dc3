import * as v from 'valibot';
import { isDay } from '../calendar/calendar.ts';
import { CONFIDENCES } from '../model/evidence.ts';
import { STAGES } from '../model/stage.ts';

/** Everything the map shows lies in here: west, south, east, north, in degrees. */
export const REGION = [113.2, 21.9, 115.4, 23.4] as const;

/** An id: letters, digits and `: / _ . -`, at most 80. */
export const ID = v.pipe(
  v.string('an id as text'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9:/_.-]{0,79}$/, 'letters, digits and : / _ . -, at most 80'),
);

/** Text that says something. */
export const TEXT = v.pipe(v.string('text'), v.trim(), v.nonEmpty('text that is not empty'));

/** One text in each language of the map. */
export const TEXTS = v.strictObject({ en: TEXT, 'zh-Hans': TEXT, 'zh-Hant': TEXT });

/** A real calendar day. */
export const DAY = v.pipe(
  v.string('a day written YYYY-MM-DD'),
  v.check(isDay, 'a real day written YYYY-MM-DD'),
);

/** How sure something is. */
export const CONFIDENCE = v.picklist(CONFIDENCES, CONFIDENCES.join(', '));

/** Where something is in its life. */
export const STAGE = v.picklist(STAGES, STAGES.join(', '));

/** Ids of sources; at least one. */
export const SOURCE_IDS = v.pipe(v.array(ID, 'a list of source ids'), v.nonEmpty('at least one source id'));

/** A finite number that is not below zero. */
export const AMOUNT = v.pipe(
  v.number('a number'),
  v.finite('a finite number'),
  v.minValue(0, 'a number not below 0'),
);

/** A finite number above zero. */
export const POSITIVE = v.pipe(
  v.number('a number'),
  v.finite('a finite number'),
  v.gtValue(0, 'a number above 0'),
);

/** A place inside the region. */
export const POSITION = v.strictTuple(
  [
    v.pipe(
      v.number('a longitude in degrees'),
      v.minValue(REGION[0], `a longitude of ${REGION[0]} to ${REGION[2]}`),
      v.maxValue(REGION[2], `a longitude of ${REGION[0]} to ${REGION[2]}`),
    ),
    v.pipe(
      v.number('a latitude in degrees'),
      v.minValue(REGION[1], `a latitude of ${REGION[1]} to ${REGION[3]}`),
      v.maxValue(REGION[3], `a latitude of ${REGION[1]} to ${REGION[3]}`),
    ),
  ],
  'a position [longitude, latitude]',
);

/** A colour as `#RRGGBB`. */
export const COLOUR = v.pipe(
  v.string('a colour written #RRGGBB'),
  v.regex(/^#[0-9A-Fa-f]{6}$/, 'a colour written #RRGGBB'),
);

/** Doors: minutes after midnight in Hong Kong, first to last; null when nobody is served. */
export const DOORS = v.nullable(
  v.pipe(
    v.strictTuple(
      [
        v.pipe(AMOUNT, v.maxValue(1440, 'minutes of 0 to 1440')),
        v.pipe(AMOUNT, v.maxValue(1440, 'minutes of 0 to 1440')),
      ],
      '[opening minute, closing minute] or null',
    ),
    v.check(([start, end]) => start < end, 'an opening minute before the closing minute'),
  ),
);

/** The least and the most of something. */
export const LEAST_MOST = v.pipe(
  v.strictTuple([AMOUNT, AMOUNT], '[least, most]'),
  v.check(([least, most]) => least <= most, 'two numbers in rising order'),
);

/** Minutes to pass a crossing, least to most. */
export const CLEARANCE = v.pipe(
  v.strictTuple([AMOUNT, AMOUNT, AMOUNT], '[least, typical, 95th percentile] minutes'),
  v.check(([least, typical, most]) => least <= typical && typical <= most, 'three minutes in rising order'),
);
