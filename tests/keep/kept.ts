import type { KeptJourney } from '../../src/keep/kept-journey.ts';
import type { Journey, LegEnd } from '../../src/model/journey.ts';
import type { Network } from '../../src/model/network.ts';

const station = (id: string): LegEnd => ({ at: { kind: 'station', id } });
const side = (id: string): LegEnd => ({ at: { kind: 'crossing-side', id } });

function base(from: LegEnd, to: LegEnd, depart: number, arrive: number) {
  return { from, to, depart, arrive, evidence: 'published', sources: [], warnings: [] } as const;
}

/** Guomao to Sheung Shui over Luohu: a ride known by its interval, the crossing an estimate, a train of a timetable. */
export const JOURNEY: Journey = {
  day: '2026-11-26',
  departure: 28_830,
  arrival: { earliest: 30_000, likely: 31_500, safe: 32_700 },
  rides: 2,
  walk: 300,
  crossing: 'luohu',
  fare: {
    cny: 2,
    hkd: 27,
    totalCny: 26.77,
    totalHkd: 29.18,
    rate: { hkdPerCny: 1.09, asOf: '2025-06-30' },
    from: false,
    parts: [
      {
        payee: 'shenzhen-metro',
        from: 'szm:guomao',
        to: 'szm:luohu',
        currency: 'CNY',
        amount: 2,
        kind: 'exact',
        evidence: 'published',
        sources: ['szm-lines-2026'],
      },
    ],
    evidence: 'published',
    sources: ['szm-lines-2026'],
  },
  dominated: false,
  legs: [
    { ...base(station('szm:guomao'), station('szm:guomao'), 28_830, 28_950), kind: 'wait', waitFor: 'train' },
    {
      ...base(station('szm:guomao'), station('szm:luohu'), 28_950, 29_100),
      kind: 'ride',
      line: 'szm-1',
      route: 'szm-1:main',
      stations: ['szm:guomao', 'szm:luohu'],
      towards: 'szm:luohu',
      service: { kind: 'headway', headway: 240, first: 0, last: 0 },
      error: 30,
      sources: ['szm-lines-2026'],
      warnings: [{ kind: 'old-headway', asOf: '2021-03-31' }],
    },
    {
      ...base(side('luohu:shenzhen'), side('luohu:hong-kong'), 29_100, 30_300),
      kind: 'crossing',
      crossing: 'luohu',
      direction: 'southbound',
      walk: 300,
      clearance: [600, 1200, 2700],
      open: [23_400, 86_400],
      evidence: 'estimated',
    },
    {
      ...base(station('mtr:LOW'), station('mtr:SHS'), 30_900, 31_500),
      kind: 'ride',
      line: 'mtr-EAL',
      route: 'mtr-EAL:lo-wu',
      stations: ['mtr:LOW', 'mtr:SHS'],
      towards: 'mtr:ADM',
      service: { kind: 'train', train: 'N1', asOf: '2026-01-26' },
      error: 30,
      evidence: 'timetable',
    },
  ],
};

/** It as a reader takes it along. */
export function kept(
  network: Network,
  locale: KeptJourney['locale'],
  change: Partial<Journey> = {},
): KeptJourney {
  return {
    journey: { ...JOURNEY, ...change },
    network,
    locale,
    from: locale === 'en' ? 'Guomao' : '国贸',
    to: locale === 'en' ? 'Sheung Shui' : '上水',
    address: 'https://example.com/?from=station:szm:guomao',
  };
}
