import * as v from 'valibot';
import { EVIDENCE_KINDS } from '../model/evidence.ts';
import type {
  HighSpeedFare,
  MtrFare,
  Service,
  ServiceLink,
  ThroughRunning,
  TransferLink,
} from '../model/service.ts';
import { DAY_TYPES, LINK_MODES } from '../model/service.ts';
import type { TripRow } from './compact-services.ts';
import { HOP } from './network-schemas.ts';
import { AMOUNT, CONFIDENCE, DAY, ID, POSITIVE, SOURCE_IDS, TEXT, TEXTS } from './value-schemas.ts';

const PROVENANCE = { sources: SOURCE_IDS, asOf: DAY, confidence: CONFIDENCE };
const EVIDENCE = v.picklist(EVIDENCE_KINDS);
const DAYS = v.picklist(DAY_TYPES, DAY_TYPES.join(', '));
const KNOWN = { evidence: EVIDENCE, sources: SOURCE_IDS, asOf: DAY };
const INDEX = v.pipe(AMOUNT, v.integer('a whole number'));

/** Seconds after midnight, to the end of the next day. */
const TIME = v.pipe(AMOUNT, v.maxValue(2 * 86_400, 'seconds of two days'));
const SPAN = v.pipe(
  v.strictTuple([TIME, TIME], '[first, last]'),
  v.check(([start, end]) => start <= end, 'a beginning not after the end'),
);

const PERIOD = v.pipe(
  v.object({
    days: DAYS,
    start: TIME,
    end: TIME,
    headway: POSITIVE,
    least: v.exactOptional(POSITIVE),
    most: v.exactOptional(POSITIVE),
    ...KNOWN,
  }),
  v.check(({ start, end }) => start < end, 'a period that begins before it ends'),
);

const SERVICE = v.object({
  id: ID,
  route: ID,
  direction: v.picklist(['forward', 'backward']),
  stretches: v.array(
    v.pipe(
      v.object({ from: INDEX, to: INDEX, periods: v.array(PERIOD) }),
      v.check(({ from, to }) => from < to, 'a stretch of at least one hop'),
    ),
  ),
  hours: v.array(
    v.object({
      call: INDEX,
      days: DAYS,
      first: v.exactOptional(TIME),
      last: v.exactOptional(TIME),
      until: v.exactOptional(INDEX),
      ...KNOWN,
    }),
  ),
  note: v.exactOptional(TEXTS),
  hops: v.exactOptional(v.array(HOP)),
});

const TRIP = v.pipe(
  v.object({
    train: TEXT,
    line: ID,
    days: DAYS,
    stations: v.pipe(v.array(ID), v.minLength(2, 'at least two stations')),
    arrive: v.array(TIME),
    depart: v.array(TIME),
    ...KNOWN,
  }),
  v.check(
    ({ stations, arrive, depart }) => arrive.length === stations.length && depart.length === stations.length,
    'as many times as stations',
  ),
  v.check(
    ({ arrive, depart }) =>
      arrive.every((time, call) => time <= depart[call]! && (call === 0 || depart[call - 1]! <= time)),
    'times that never go back',
  ),
);

const TRANSFER = v.object({
  station: ID,
  fromLine: ID,
  toLine: ID,
  seconds: AMOUNT,
  paidArea: v.boolean('true or false'),
  evidence: EVIDENCE,
  least: v.exactOptional(AMOUNT),
  most: v.exactOptional(AMOUNT),
  fromTowards: v.exactOptional(ID),
  toTowards: v.exactOptional(ID),
  ...PROVENANCE,
});

const CURRENCY = v.picklist(['CNY', 'HKD'], 'CNY or HKD');

const LINK = v.object({
  id: ID,
  from: ID,
  to: ID,
  mode: v.picklist(LINK_MODES),
  seconds: v.pipe(
    v.strictTuple([AMOUNT, AMOUNT, AMOUNT], '[least, typical, 95th percentile]'),
    v.check(([least, typical, most]) => least <= typical && typical <= most, 'three times in rising order'),
  ),
  evidence: EVIDENCE,
  line: v.exactOptional(ID),
  headway: v.exactOptional(POSITIVE),
  hours: v.exactOptional(
    v.array(
      v.object({ days: DAYS, open: v.exactOptional(SPAN), departures: v.exactOptional(v.array(TIME)) }),
    ),
  ),
  fare: v.exactOptional(v.object({ amount: AMOUNT, currency: CURRENCY })),
  route: v.exactOptional(TEXT),
  note: v.exactOptional(TEXT),
  ...PROVENANCE,
});

const MTR_FARE = v.object({
  from: ID,
  to: ID,
  octopus: AMOUNT,
  single: v.exactOptional(AMOUNT),
  service: TEXT,
  ...PROVENANCE,
});

const HIGH_SPEED_FARE = v.object({
  from: TEXT,
  to: v.exactOptional(TEXT),
  class: TEXT,
  currency: CURRENCY,
  amount: AMOUNT,
  validFrom: DAY,
  validTo: v.exactOptional(DAY),
  kind: v.picklist(['observed', 'derived', 'surcharge']),
  evidence: EVIDENCE,
  note: v.exactOptional(TEXT),
  ...PROVENANCE,
});

type Schema<T> = v.GenericSchema<unknown, T>;

/** What a well-formed record of each list of `services.json` is. */
export const SERVICE_SCHEMAS: {
  readonly services: Schema<Service>;
  readonly through: Schema<ThroughRunning>;
  readonly trips: Schema<TripRow>;
  readonly transfers: Schema<TransferLink>;
  readonly links: Schema<ServiceLink>;
  readonly mtrFares: Schema<MtrFare>;
  readonly highSpeedFares: Schema<HighSpeedFare>;
} = {
  services: SERVICE,
  through: v.object({ routes: v.strictTuple([ID, ID], 'two routes'), sources: SOURCE_IDS }),
  trips: TRIP,
  transfers: TRANSFER,
  links: LINK,
  mtrFares: MTR_FARE,
  highSpeedFares: HIGH_SPEED_FARE,
};

/** What is said of the fares of Shenzhen's metro, beside the fares themselves. */
export const FARE_MATRIX = v.object({
  stations: v.array(ID),
  yuan: v.string('fares as text'),
  ...PROVENANCE,
});
