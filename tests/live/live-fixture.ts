import type { BusLeg, CrossingLeg, Endpoint, Journey, Leg, RideLeg } from '../../src/model/journey.ts';

/** 08:12:40 in Hong Kong. */
export const NOW = Date.parse('2026-11-26T08:12:40+08:00');
export const DAY = '2026-11-26';
const QUARTER = 8.25 * 3600;

/** What the feed of the MTR says of Lo Wu, in the shape of its document. */
export function trainsBody(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    sys_time: '2026-11-26 08:12:38',
    curr_time: '2026-11-26 08:12:30',
    status: 1,
    message: 'successful',
    isdelay: 'N',
    data: {
      'EAL-LOW': {
        curr_time: '2026-11-26 08:12:30',
        sys_time: '2026-11-26 08:12:38',
        UP: [train('LOW', '2026-11-26 08:13:00', '2', '1')],
        DOWN: [
          train('ADM', '2026-11-26 08:21:00', '1', '2'),
          train('ADM', '2026-11-26 08:15:30', '1', '1'),
          train('FOT', '2026-11-26 08:18:00', '1', '3'),
        ],
      },
    },
    ...over,
  };
}

function train(dest: string, time: string, plat: string, seq: string) {
  return { ttnt: '3', valid: 'Y', plat, time, source: '-', dest, seq, route: '', timeType: 'D' };
}

/** What the Immigration Department says; Sha Tau Kok is shut. */
export const QUEUES_BODY = {
  HYW: { arrQueue: 2, depQueue: 0 },
  HZM: { arrQueue: 0, depQueue: 0 },
  LMC: { arrQueue: 0, depQueue: 1 },
  LSC: { arrQueue: 4, depQueue: 0 },
  LWS: { arrQueue: 1, depQueue: 2 },
  MKT: { arrQueue: 0, depQueue: 0 },
  SBC: { arrQueue: 0, depQueue: 0 },
  STK: { arrQueue: 99, depQueue: 99 },
};

/** What KMB says of B9, whose outbound direction ends at Heung Yuen Wai, and of all stops of it. */
export const KMB_ROUTE = {
  type: 'Route',
  version: '1.0',
  data: { route: 'B9', bound: 'O', orig_en: 'TUEN MUN STATION', dest_en: 'HEUNG YUEN WAI CONTROL POINT' },
};
export const KMB_ARRIVALS = {
  type: 'ETA',
  version: '1.0',
  generated_timestamp: '2026-11-26T08:12:20+08:00',
  data: [
    arrival('I', 1, '2026-11-26T08:35:00+08:00', 'Scheduled Bus'),
    arrival('I', 1, '2026-11-26T08:16:09+08:00', ''),
    arrival('I', 2, '2026-11-26T08:17:00+08:00', ''),
    arrival('O', 1, '2026-11-26T08:14:00+08:00', ''),
    { ...arrival('I', 1, '', ''), eta: null },
  ],
};

/** What Citybus says of B7, which starts at Heung Yuen Wai when outbound. */
export const CITYBUS_ROUTE = {
  type: 'Route',
  data: { co: 'CTB', route: 'B7', orig_en: 'Heung Yuen Wai Port', dest_en: 'Fanling Station' },
};
export const CITYBUS_STOPS = {
  type: 'RouteStop',
  data: [
    { co: 'CTB', route: 'B7', dir: 'O', seq: 2, stop: '002222' },
    { co: 'CTB', route: 'B7', dir: 'O', seq: 1, stop: '001111' },
  ],
};
export const CITYBUS_ARRIVALS = {
  generated_timestamp: '2026-11-26T08:12:20+08:00',
  data: [arrival('O', 1, '2026-11-26T08:19:00+08:00', '')],
};

/** What the Transport Department says of minibus 59S. */
export const MINIBUS_ROUTE = {
  data: [
    {
      route_id: 2000999,
      directions: [
        { route_seq: 1, orig_en: 'Sheung Shui Station', dest_en: 'Heung Yuen Wai' },
        { route_seq: 2, orig_en: 'Heung Yuen Wai', dest_en: 'Sheung Shui Station' },
      ],
    },
  ],
};
export const MINIBUS_ARRIVALS = {
  generated_timestamp: '2026-11-26T08:12:20.123+08:00',
  data: {
    enabled: true,
    eta: [{ eta_seq: 1, diff: 5, timestamp: '2026-11-26T08:17:40.000+08:00', remarks_en: null }],
  },
};

function arrival(dir: string, seq: number, eta: string, remark: string) {
  return { co: 'KMB', route: 'B9', dir, service_type: 1, seq, dest_en: 'X', eta_seq: 1, eta, rmk_en: remark };
}

/** Through Luohu to Lo Wu at 08:15, on by East Rail. */
export function journeyOf(legs: readonly Leg[], day = DAY): Journey {
  return { day, departure: QUARTER, legs } as unknown as Journey;
}

export function crossingLeg(
  crossing = 'luohu',
  direction: CrossingLeg['direction'] = 'southbound',
): CrossingLeg {
  return { kind: 'crossing', depart: QUARTER, arrive: QUARTER + 1200, crossing, direction } as CrossingLeg;
}

export function rideLeg(over: Partial<RideLeg> = {}): RideLeg {
  return {
    kind: 'ride',
    depart: QUARTER,
    arrive: QUARTER + 2700,
    line: 'mtr-EAL',
    stations: ['mtr:LOW', 'mtr:SHS', 'mtr:ADM'],
    towards: 'mtr:ADM',
    ...over,
  } as RideLeg;
}

export function busLeg(route: string, at: Endpoint = { kind: 'place', id: 'hyw-pti' }): BusLeg {
  return { kind: 'bus', mode: 'bus', route, depart: QUARTER, arrive: QUARTER + 900, from: { at } } as BusLeg;
}
