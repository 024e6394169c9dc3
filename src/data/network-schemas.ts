import * as v from 'valibot';
import type { Source } from '../model/evidence.ts';
import { EVIDENCE_KINDS } from '../model/evidence.ts';
import type {
  Crossing,
  Line,
  Place,
  Road,
  Route,
  Section,
  Station,
  UnplacedStation,
} from '../model/network.ts';
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

const RANGE = v.pipe(
  v.object({ earliest: v.exactOptional(DAY), latest: v.exactOptional(DAY) }),
  v.check(
    ({ earliest, latest }) => earliest === undefined || latest === undefined || earliest <= latest,
    'an earliest day not after the latest',
  ),
);

const CHANGES = v.pipe(
  v.array(v.object({ stage: STAGE, when: RANGE, sources: SOURCE_IDS })),
  v.nonEmpty('at least one stage change'),
);

const PROVENANCE = { sources: SOURCE_IDS, asOf: DAY, confidence: CONFIDENCE };

const LETTERS = v.string('letters that type the name');

const SOURCE = v.object({
  id: ID,
  title: TEXT,
  publisher: v.exactOptional(TEXT),
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an http or https address'))),
  date: v.exactOptional(TEXT),
});

const LINE = v.object({
  id: ID,
  system: v.picklist(SYSTEMS),
  names: TEXTS,
  badge: TEXTS,
  colour: COLOUR,
  officialColour: v.boolean('true or false'),
  role: v.picklist(['corridor', 'context']),
  designSpeed: v.exactOptional(POSITIVE),
  publishedLength: v.exactOptional(POSITIVE),
  changes: CHANGES,
  edition: v.exactOptional(TEXTS),
  finding: v.exactOptional(TEXTS),
  partOf: v.exactOptional(ID),
  ...PROVENANCE,
});

const SECTION = v.object({
  id: ID,
  line: ID,
  names: v.exactOptional(TEXTS),
  changes: CHANGES,
  shape: v.picklist(['track', 'corridor', 'desire']),
  uncertainty: AMOUNT,
  length: AMOUNT,
  publishedLength: v.exactOptional(POSITIVE),
  partOf: v.exactOptional(ID),
  ...PROVENANCE,
});

const STATION_PARTS = {
  id: ID,
  names: TEXTS,
  uncertainty: AMOUNT,
  pinyin: LETTERS,
  aliases: v.exactOptional(v.array(TEXT)),
  ...PROVENANCE,
};

const STATION = v.object({ ...STATION_PARTS, position: v.exactOptional(POSITION) });

const TIMED = {
  time: POSITIVE,
  error: AMOUNT,
  evidence: v.picklist(EVIDENCE_KINDS),
  sources: SOURCE_IDS,
};

/** A ride between neighbouring calls; null where nothing is known of it. */
export const HOP = v.nullable(v.object({ distance: v.exactOptional(AMOUNT), ...TIMED }));

const SPAN = v.object({ from: AMOUNT, to: AMOUNT, ...TIMED });

const ROUTE = v.pipe(
  v.object({
    id: ID,
    line: ID,
    names: v.exactOptional(TEXTS),
    calls: v.pipe(
      v.array(
        v.object({
          station: ID,
          changes: CHANGES,
          along: v.exactOptional(AMOUNT),
          dwell: v.exactOptional(LEAST_MOST),
        }),
      ),
      v.nonEmpty('at least one call'),
    ),
    hops: v.array(HOP),
    spans: v.exactOptional(v.array(SPAN)),
  }),
  v.check(({ calls, hops }) => hops.length === calls.length - 1, 'one hop between each two calls'),
  v.check(
    ({ calls, spans = [] }) => spans.every(({ from, to }) => to > from + 1 && to < calls.length),
    'spans of two hops or more between calls of the route',
  ),
);

const SIDE = v.object({ names: TEXTS, position: POSITION });

const CROSSING = v.object({
  id: ID,
  names: TEXTS,
  sides: v.object({ shenzhen: v.exactOptional(SIDE), hongKong: v.exactOptional(SIDE) }),
  hours: v.array(
    v.object({
      traffic: v.picklist(['passengers', 'freight']),
      from: DAY,
      to: v.exactOptional(DAY),
      open: DOORS,
    }),
  ),
  access: TEXTS,
  clearance: v.exactOptional(CLEARANCE),
  stations: v.array(ID),
  note: v.exactOptional(TEXTS),
  changes: CHANGES,
  pinyin: LETTERS,
  ...PROVENANCE,
});

const ROAD = v.object({
  id: ID,
  road: ID,
  names: TEXTS,
  section: TEXTS,
  changes: CHANGES,
  uncertainty: AMOUNT,
  length: v.exactOptional(AMOUNT),
  publishedLength: v.exactOptional(POSITIVE),
  lanes: v.exactOptional(POSITIVE),
  designSpeed: v.exactOptional(POSITIVE),
  note: v.exactOptional(TEXTS),
  drawn: v.boolean('true or false'),
  pinyin: LETTERS,
  ...PROVENANCE,
});

const PLACE = v.object({
  id: ID,
  names: TEXTS,
  kind: TEXT,
  city: v.picklist(['shenzhen', 'hong-kong']),
  position: v.exactOptional(POSITION),
  uncertainty: AMOUNT,
  station: v.exactOptional(ID),
  pinyin: LETTERS,
  aliases: v.exactOptional(v.array(TEXT)),
  ...PROVENANCE,
});

type Schema<T> = v.GenericSchema<unknown, T>;

/** What a well-formed record of each list of a network is. */
export const NETWORK_SCHEMAS: {
  readonly sources: Schema<Source>;
  readonly lines: Schema<Line>;
  readonly sections: Schema<Section>;
  readonly stations: Schema<Station | UnplacedStation>;
  readonly routes: Schema<Route>;
  readonly crossings: Schema<Crossing>;
  readonly roads: Schema<Road>;
  readonly places: Schema<Place>;
} = {
  sources: SOURCE,
  lines: LINE,
  sections: SECTION,
  stations: STATION as Schema<Station | UnplacedStation>,
  routes: ROUTE,
  crossings: CROSSING,
  roads: ROAD,
  places: PLACE,
};
