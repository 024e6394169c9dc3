import * as v from 'valibot';
import { parseWhen } from '../calendar/calendar.ts';
import { EVIDENCE_KINDS } from '../model/evidence.ts';
import { SYSTEMS } from '../model/network.ts';
import {
  AMOUNT,
  CLEARANCE,
  COLOUR,
  CONFIDENCE,
  DAY,
  DOORS,
  ID,
  LEAST_MOST,
  POSITION,
  POSITIVE,
  SOURCE_IDS,
  STAGE,
  TEXT,
  TEXTS,
} from './value-schemas.ts';

const WHEN = v.pipe(
  v.string('days written like 2028-05-01, 2028-05, 2028, 2027/2028, 2028/.. or ../2004'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const range = parseWhen(dataset.value);
    if (range !== undefined) return range;
    addIssue({ message: 'days written like 2028-05-01, 2028-05, 2028, 2027/2028, 2028/.. or ../2004' });
    return NEVER;
  }),
);

const CHANGES = v.pipe(
  v.array(v.strictObject({ stage: STAGE, when: WHEN, sources: SOURCE_IDS }), 'a list of stage changes'),
  v.nonEmpty('at least one stage change'),
);

const PROVENANCE = { sources: SOURCE_IDS, as_of: DAY, confidence: CONFIDENCE };

const LENGTHS = { published_length_km: v.exactOptional(POSITIVE), length_reason: v.exactOptional(TEXT) };

function feature<P extends v.ObjectEntries, G extends v.GenericSchema>(properties: P, geometry: G) {
  return v.strictObject({
    type: v.literal('Feature', 'Feature'),
    id: ID,
    properties: v.strictObject(properties),
    geometry,
  });
}

const POINT = v.strictObject({ type: v.literal('Point', 'Point'), coordinates: POSITION });

const LINE_STRING = v.strictObject({
  type: v.literal('LineString', 'LineString'),
  coordinates: v.pipe(v.array(POSITION, 'a list of positions'), v.minLength(2, 'at least two positions')),
});

/** A record of `sources.json`. */
export const SOURCE = v.strictObject({
  id: ID,
  title: TEXT,
  publisher: v.exactOptional(TEXT),
  url: v.exactOptional(
    v.pipe(v.string('a web address'), v.regex(/^https?:\/\/[^\s]+$/, 'an http or https address')),
  ),
  date: v.exactOptional(
    v.pipe(
      v.string('a date'),
      v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like 2026, 2026-06 or 2026-06-28'),
    ),
  ),
  licence: v.exactOptional(TEXT),
});

/** A record of `lines.json`. */
export const LINE = v.strictObject({
  id: ID,
  system: v.picklist(SYSTEMS, SYSTEMS.join(', ')),
  names: TEXTS,
  badge: TEXTS,
  colour: COLOUR,
  official_colour: v.boolean('true or false'),
  role: v.picklist(['corridor', 'context'], 'corridor or context'),
  design_speed_kmh: v.exactOptional(POSITIVE),
  ...LENGTHS,
  changes: CHANGES,
  edition: v.exactOptional(TEXTS),
  finding: v.exactOptional(TEXTS),
  part_of: v.exactOptional(ID),
  ...PROVENANCE,
});

/** A feature of `sections.geojson`. */
export const SECTION = feature(
  {
    line: ID,
    names: v.exactOptional(TEXTS),
    changes: CHANGES,
    shape: v.picklist(['track', 'corridor', 'desire'], 'track, corridor or desire'),
    uncertainty_m: AMOUNT,
    ...LENGTHS,
    part_of: v.exactOptional(ID),
    ...PROVENANCE,
  },
  LINE_STRING,
);

/** A feature of `stations.geojson`. */
export const STATION = feature(
  { names: TEXTS, aliases: v.exactOptional(v.array(TEXT)), uncertainty_m: AMOUNT, ...PROVENANCE },
  v.nullable(POINT),
);

/** A record of `routes.json`. */
export const ROUTE = v.strictObject({
  id: ID,
  line: ID,
  names: v.exactOptional(TEXTS),
  complete: v.exactOptional(v.boolean('true or false')),
  sections: v.array(
    v.pipe(
      v.string('a section id'),
      v.regex(/^-?[A-Za-z0-9][A-Za-z0-9:/_.-]*$/, 'a section id, with - if reversed'),
    ),
  ),
  calls: v.pipe(
    v.array(
      v.strictObject({
        station: ID,
        changes: CHANGES,
        off_track_reason: v.exactOptional(TEXT),
        track: v.exactOptional(POSITION),
        dwell_min: v.exactOptional(LEAST_MOST),
      }),
    ),
    v.nonEmpty('at least one call'),
  ),
  ...PROVENANCE,
});

/** A record of `crossings.json`. */
export const CROSSING = v.strictObject({
  id: ID,
  names: TEXTS,
  access: TEXTS,
  changes: CHANGES,
  hours: v.array(
    v.strictObject({
      traffic: v.picklist(['passengers', 'freight'], 'passengers or freight'),
      from: DAY,
      to: v.exactOptional(DAY),
      open: DOORS,
    }),
  ),
  clearance_min: v.exactOptional(CLEARANCE),
  stations: v.array(ID),
  note: v.exactOptional(TEXTS),
  ...PROVENANCE,
});

/** A feature of `crossings.geojson`. */
export const CROSSING_SIDE = feature(
  {
    crossing: ID,
    side: v.picklist(['shenzhen', 'hong-kong'], 'shenzhen or hong-kong'),
    names: TEXTS,
    ...PROVENANCE,
  },
  POINT,
);

/** A feature of `roads.geojson`. */
export const ROAD = feature(
  {
    road: ID,
    names: TEXTS,
    section: TEXTS,
    changes: CHANGES,
    uncertainty_m: AMOUNT,
    ...LENGTHS,
    lanes: v.exactOptional(POSITIVE),
    design_speed_kmh: v.exactOptional(POSITIVE),
    note: v.exactOptional(TEXTS),
    ...PROVENANCE,
  },
  v.nullable(LINE_STRING),
);

/** A feature of `places.geojson`. */
export const PLACE = feature(
  {
    names: TEXTS,
    aliases: v.exactOptional(v.array(TEXT)),
    kind: TEXT,
    city: v.picklist(['shenzhen', 'hong-kong'], 'shenzhen or hong-kong'),
    uncertainty_m: AMOUNT,
    station: v.exactOptional(ID),
    ...PROVENANCE,
  },
  v.nullable(POINT),
);

const COUNT = v.pipe(v.string('a whole number'), v.regex(/^\d+$/, 'a whole number'), v.transform(Number));

/** A row of `run-times.csv`. */
export const RUN_TIME = v.strictObject({
  line: ID,
  from: ID,
  to: ID,
  seconds: v.pipe(COUNT, v.gtValue(0, 'seconds above 0')),
  kind: v.picklist(['hop', 'cumulative'], 'hop or cumulative'),
  resolution_s: v.pipe(COUNT, v.gtValue(0, 'seconds above 0')),
  evidence: v.picklist(EVIDENCE_KINDS, 'timetable, published, measured, estimated or assumed'),
  sources: v.pipe(
    v.string('source ids joined by ;'),
    v.transform((text) => text.split(';').map((id) => id.trim())),
    SOURCE_IDS,
  ),
  as_of: DAY,
  confidence: CONFIDENCE,
});
