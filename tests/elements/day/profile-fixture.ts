import type { DayProfile, LastWay, LastWays, ProfilePoint } from '../../../src/model/day-profile.ts';
import type { Journey } from '../../../src/model/journey.ts';
import type { Network } from '../../../src/model/network.ts';
import type { Seconds } from '../../../src/model/units.ts';

export const HOUR: Seconds = 3600;
export const DAY = '2026-11-23';

/** Two crossings and a line; nothing else. */
export const NETWORK = {
  crossings: [
    { id: 'luohu', names: names('Luohu / Lo Wu', '罗湖口岸', '羅湖口岸'), sides: {} },
    { id: 'westkowloon', names: names('West Kowloon', '西九龙', '西九龍'), sides: {} },
  ],
  lines: [{ id: 'szm-1', badge: names('1', '1', '1'), colour: '#00b140' }],
  stations: [{ id: 'szm:luohu', names: names('Luohu', '罗湖', '羅湖') }],
  places: [{ id: 'hyw-pti', names: names('Heung Yuen Wai PTI', '香园围', '香園圍') }],
} as unknown as Network;

/**
 * Over Luohu every five minutes from 06:00 to 22:00, 100 minutes; over West Kowloon at 07:40, 08:20, 09:00 and
 * 14:00, 80 minutes; nothing over a third crossing.
 */
export const PROFILE: DayProfile = {
  day: DAY,
  step: 300,
  from: 0,
  to: 27 * HOUR,
  ways: [
    {
      crossing: 'luohu',
      points: Array.from({ length: 16 * 12 + 1 }, (_, index) => point(6 * HOUR + index * 300, 6000)),
    },
    {
      crossing: 'westkowloon',
      points: [7 * HOUR + 2400, 8 * HOUR + 1200, 9 * HOUR, 14 * HOUR].map((at) => point(at, 4800)),
    },
    { crossing: 'huanggang', points: [] },
  ],
};

/** Luohu until 21:30, safe until 21:00; West Kowloon until 20:00, never safe. */
export const LAST: LastWays = {
  day: DAY,
  ways: [
    {
      crossing: 'luohu',
      possible: journey(21.5 * HOUR),
      safe: journey(21 * HOUR),
      limit: {
        kind: 'last-train',
        line: 'szm-1',
        from: { kind: 'station', id: 'szm:luohu' },
        time: 23 * HOUR,
      },
    },
    {
      crossing: 'westkowloon',
      possible: journey(20 * HOUR),
      limit: { kind: 'closes', crossing: 'westkowloon', time: 22.5 * HOUR },
    },
  ] satisfies LastWay[],
};

function point(departure: Seconds, length: Seconds): ProfilePoint {
  return { departure, arrival: departure + length, rides: 2 };
}

function journey(departure: Seconds): Journey {
  const arrival = { earliest: departure + 5000, likely: departure + 6000, safe: departure + 7000 };
  return { day: DAY, departure, arrival } as Journey;
}

function names(en: string, hans: string, hant: string) {
  return { en, 'zh-Hans': hans, 'zh-Hant': hant };
}
