import type { BusOperator, QueueLevel } from '../model/live.ts';

/*
 * Every address, code and field name of the public feeds, with the document it comes from. None of the feeds could
 * be called when this was written (November 2026): addresses and fields are those of the documents as quoted by
 * public repositories; what only such a quotation says is marked "not verified".
 */

/** Hosts that a page's content policy must let it connect to for all feeds to work. */
export const LIVE_HOSTS = [
  'https://rt.data.gov.hk',
  'https://secure1.info.gov.hk',
  'https://data.etabus.gov.hk',
  'https://data.etagmb.gov.hk',
] as const;

/** How long to wait for one answer, milliseconds. */
export const TIMEOUT = 4_000;
/** How many bytes of an answer are read; the longest known one, a whole bus route, has about 40 kB. */
export const LARGEST_ANSWER = 262_144;

/** How long answers are kept, milliseconds. */
export const LIFETIMES = { trains: 30_000, queues: 60_000, buses: 60_000, routes: 86_400_000 } as const;

/** How old what a feed says of itself may be, milliseconds; trains are published every 10 s, queues every 15 min. */
export const OLDEST = { trains: 180_000, queues: 1_800_000, buses: 300_000 } as const;

/**
 * Next trains of the MTR.
 *
 * Documents: "Next Train API Specification" and "Data Dictionary", both 1.7 of 2025-03-13,
 * https://opendata.mtr.com.hk/doc/Next_Train_API_Spec_v1.7.pdf and Next_Train_DataDictionary_v1.7.pdf; data set
 * https://data.gov.hk/en-data/dataset/mtr-data2-nexttrain-data. From there: `line` and `sta`, `status` 1 where trains
 * run normally and 0 under special arrangements (then `message` and perhaps `url`), `curr_time` as
 * `yyyy-MM-dd HH:mm:ss` of Hong Kong or `-`, `isdelay` `Y` or `N`, and in `data["EAL-LOW"]` the lists `UP` and
 * `DOWN` of at most four with `dest`, `plat` and `time`. The document calls `ttnt`, `valid` and `source` dummies:
 * they are not read. `timeType` (East Rail only: `A` arrival, `D` departure) is not read either, as both are shown
 * as the time of the train.
 */
export const TRAINS = {
  address: (line: string, station: string) =>
    `https://rt.data.gov.hk/v1/transport/mtr/getSchedule.php?line=${line}&sta=${station}&lang=EN`,
  key: (line: string, station: string) => `${line}-${station}`,
  directions: ['UP', 'DOWN'],
} as const;

/** Stations asked for, by id, with the lines that call there: those at the crossings, and where East Rail divides. */
export const TRAIN_STOPS: Readonly<Record<string, readonly string[]>> = {
  'mtr:LOW': ['mtr-EAL'],
  'mtr:LMC': ['mtr-EAL'],
  'mtr:SHS': ['mtr-EAL'],
  'mtr:AUS': ['mtr-TML'],
  'mtr:KOW': ['mtr-TCL', 'mtr-AEL'],
};

/**
 * Waiting status at the land control points, in the halls of Hong Kong.
 *
 * Document: Immigration Department, data dictionary for land boundary control points waiting time, undated,
 * https://www.immd.gov.hk/opendata/hkt/transport/immigration_clearance/data_dictionary_for_land_boundary_control_points_waiting_time.pdf
 * From quotations of it that agree: `R` residents, `V` visitors, one object by code of the control point with
 * `arrQueue` (entering Hong Kong) and `depQueue` (leaving). Published every 15 minutes without a time in the file:
 * the header `Last-Modified` is read where it is let through; whether it is, is not verified.
 *
 * The host is reported to send no `Access-Control-Allow-Origin` (2026): in a page it then answers only through a
 * `fetch` of the host's own server. Without one this feed stays silent.
 */
export const QUEUES = {
  address: (group: 'residents' | 'visitors') =>
    `https://secure1.info.gov.hk/immd/mobileapps/2bb9ae17/data/CPQueueTime${group === 'residents' ? 'R' : 'V'}.json`,
  fields: { southbound: 'arrQueue', northbound: 'depQueue' },
} as const;

/**
 * Control points by id of the crossing, the first that the file has. `HGP`, for the joint hall of Huanggang that
 * opened in October 2026, is the code of one public service and not verified in the file; until then it was `LMC`.
 * West Kowloon is in none of the quotations.
 */
export const CONTROL_POINTS: Readonly<Record<string, readonly string[]>> = {
  luohu: ['LWS'],
  futian: ['LSC'],
  huanggang: ['HGP', 'LMC'],
  liantang: ['HYW'],
  wenjindu: ['MKT'],
  shatoujiao: ['STK'],
  szbay: ['SBC'],
};

/** What a code of the file says; minutes differ for visitors. */
export interface QueueMeaning {
  readonly level: QueueLevel;
  readonly residents?: { readonly under?: number; readonly over?: number };
  readonly visitors?: { readonly under?: number; readonly over?: number };
}

/** Codes of the data dictionary; 4, "system under maintenance", says nothing and is left out. */
export const QUEUE_CODES: ReadonlyMap<number, QueueMeaning> = new Map([
  [0, { level: 'normal', residents: { under: 15 }, visitors: { under: 30 } }],
  [1, { level: 'busy', residents: { under: 30 }, visitors: { under: 45 } }],
  [2, { level: 'very-busy', residents: { over: 30 }, visitors: { over: 45 } }],
  [99, { level: 'closed' }],
]);

/** A bus line as the data of this project names it, and as its feed does. */
export interface BusFeed {
  readonly operator: BusOperator;
  readonly number: string;
}

/** Place where these buses start. */
export const BUS_STOP = 'hyw-pti';
/** What the feeds call that place; stop numbers are asked for, not kept, as none could be verified. */
export const BUS_STOP_NAME = /heung yuen wai/i;

/** Bus lines from Heung Yuen Wai in `data/links.csv`, by the name they have there. */
export const BUSES: Readonly<Record<string, BusFeed>> = {
  'Citybus B7': { operator: 'citybus', number: 'B7' },
  'Citybus B8': { operator: 'citybus', number: 'B8' },
  'KMB B9': { operator: 'kmb', number: 'B9' },
  'KMB 79K': { operator: 'kmb', number: '79K' },
  'GMB 59S': { operator: 'gmb', number: '59S' },
};

/**
 * Buses of KMB.
 *
 * Documents: https://data.etabus.gov.hk/datagovhk/kmb_eta_api_specification.pdf and kmb_eta_data_dictionary.pdf.
 * From there: `orig_en` of a route and direction; of every stop of a route `dir` (`O`, `I`), `seq`, `eta` with its
 * offset or null, `rmk_en`. That a remark with "Scheduled" means the timetable is common reading, not verified.
 */
export const KMB = {
  route: (number: string, direction: 'outbound' | 'inbound') =>
    `https://data.etabus.gov.hk/v1/transport/kmb/route/${number}/${direction}/1`,
  arrivals: (number: string) => `https://data.etabus.gov.hk/v1/transport/kmb/route-eta/${number}/1`,
} as const;

/**
 * Buses of Citybus.
 *
 * Document: "Real-time next bus arrival time and related data of Citybus", 2.01 of July 2023,
 * https://www.citybus.com.hk/datagovhk/bus_eta_api_specifications.pdf. From there: `orig_en` and `dest_en` of a
 * route, `stop` and `seq` of a direction, and `dir`, `seq`, `eta`, `rmk_en` at a stop.
 */
export const CITYBUS = {
  route: (number: string) => `https://rt.data.gov.hk/v2/transport/citybus/route/CTB/${number}`,
  stops: (number: string, direction: 'outbound' | 'inbound') =>
    `https://rt.data.gov.hk/v2/transport/citybus/route-stop/CTB/${number}/${direction}`,
  arrivals: (stop: string, number: string) =>
    `https://rt.data.gov.hk/v2/transport/citybus/eta/CTB/${stop}/${number}`,
} as const;

/**
 * Green minibuses.
 *
 * Document: https://data.etagmb.gov.hk/static/GMB_ETA_API_Specification.pdf; data set
 * https://data.gov.hk/en-data/dataset/hk-td-sm_7-real-time-arrival-data-of-gmb. From there: `route_id` and
 * `directions` with `route_seq` and `orig_en`; at a stop `eta` with `timestamp` and `remarks_en`. One report says
 * that this host lets no other page read it; not verified.
 */
export const MINIBUSES = {
  route: (number: string) => `https://data.etagmb.gov.hk/route/NT/${number}`,
  arrivals: (route: number, direction: number) =>
    `https://data.etagmb.gov.hk/eta/route-stop/${route}/${direction}/1`,
} as const;
