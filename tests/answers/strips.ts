import type { Strip } from '../../src/answers/strip.ts';
import { stripsOf } from '../../src/answers/strip.ts';
import type { Journey, Leg } from '../../src/model/journey.ts';

const MINUTE = 60;

/** What a made-up journey comes to; times in minutes after 08:00. */
export interface Figures {
  readonly crossing?: string;
  readonly minutes?: number;
  /** Absent: ten minutes after the likely one; null: there is none. */
  readonly safe?: number | null;
  readonly rides?: number;
  readonly walk?: number;
  readonly hkd?: number;
  readonly from?: boolean;
  readonly line?: string;
  readonly legs?: readonly Leg[];
}

/** A journey with nothing but the figures a list compares. */
export function journey(figures: Figures): Journey {
  const { crossing, minutes = 60, safe = minutes + 10, rides = 2, walk = 10, hkd = 50 } = figures;
  const departure = 8 * 3600;
  return {
    day: '2026-11-23',
    departure,
    arrival: {
      earliest: departure + (minutes - 5) * MINUTE,
      likely: departure + minutes * MINUTE,
      ...(safe === null ? {} : { safe: departure + safe * MINUTE }),
    },
    rides,
    walk: walk * MINUTE,
    ...(crossing === undefined ? {} : { crossing }),
    fare: {
      hkd,
      totalHkd: hkd,
      totalCny: hkd / 1.09,
      rate: { hkdPerCny: 1.09, asOf: '2025-06-30' },
      from: figures.from ?? false,
      parts: [],
      evidence: 'published',
      sources: [],
    },
    legs: figures.legs ?? [ride(figures.line ?? 'szm-14', departure, departure + minutes * MINUTE)],
    dominated: false,
  };
}

/** A ride of a line between two of its stations, every 5 min. */
export function ride(line: string, depart: number, arrive: number, more: Partial<Leg> = {}): Leg {
  const end = (id: string) => ({ at: { kind: 'station', id }, line }) as const;
  return {
    kind: 'ride',
    depart,
    arrive,
    from: end(`${line}:a`),
    to: end(`${line}:c`),
    line,
    route: `${line}-route`,
    stations: [`${line}:a`, `${line}:b`, `${line}:c`],
    towards: `${line}:z`,
    service: { kind: 'headway', headway: 300, first: 6 * 3600, last: 23 * 3600 },
    error: 60,
    evidence: 'published',
    sources: [],
    warnings: [],
    ...more,
  } as Leg;
}

/** Strips of made-up journeys, in their order. */
export function strips(...all: readonly Figures[]): Strip[] {
  return stripsOf(all.map(journey));
}
