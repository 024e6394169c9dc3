import { expect, test } from 'vitest';
import { openLive } from '../../src/live/live-client.ts';
import type { Leg } from '../../src/model/journey.ts';
import type { FeedReply } from './feed-server.ts';
import { feedServer } from './feed-server.ts';
import {
  busLeg,
  CITYBUS_ARRIVALS,
  CITYBUS_ROUTE,
  CITYBUS_STOPS,
  crossingLeg,
  journeyOf,
  KMB_ARRIVALS,
  KMB_ROUTE,
  MINIBUS_ARRIVALS,
  MINIBUS_ROUTE,
  NOW,
  QUEUES_BODY,
  rideLeg,
  trainsBody,
} from './live-fixture.ts';

const at = (time: string) => Date.parse(`2026-11-26T${time}+08:00`);

/** Answers as the feeds would. */
function wellFormed(address: string): FeedReply {
  const { host, pathname } = new URL(address);
  if (host === 'secure1.info.gov.hk') {
    return (response) =>
      response
        .setHeader('last-modified', new Date(at('08:00:00')).toUTCString())
        .end(JSON.stringify(QUEUES_BODY));
  }
  const bodies: Readonly<Record<string, unknown>> = {
    '/v1/transport/mtr/getSchedule.php': trainsBody(),
    '/v1/transport/kmb/route/B9/outbound/1': KMB_ROUTE,
    '/v1/transport/kmb/route-eta/B9/1': KMB_ARRIVALS,
    '/v2/transport/citybus/route/CTB/B7': CITYBUS_ROUTE,
    '/v2/transport/citybus/route-stop/CTB/B7/outbound': CITYBUS_STOPS,
    '/v2/transport/citybus/eta/CTB/001111/B7': CITYBUS_ARRIVALS,
    '/route/NT/59S': MINIBUS_ROUTE,
    '/eta/route-stop/2000999/2/1': MINIBUS_ARRIVALS,
  };
  return { json: bodies[pathname] };
}

test('tells queue and trains of the legs they belong to, each with its time', async () => {
  const { fetch } = await feedServer(wellFormed);
  const live = openLive({ fetch, now: () => NOW });
  expect(await live.liveFor(journeyOf([crossingLeg(), rideLeg()]))).toEqual([
    {
      kind: 'queue',
      leg: 0,
      at: at('08:00:00'),
      crossing: 'luohu',
      direction: 'southbound',
      group: 'residents',
      level: 'busy',
      under: 30,
    },
    {
      kind: 'trains',
      leg: 1,
      at: at('08:12:30'),
      station: 'mtr:LOW',
      line: 'mtr-EAL',
      delayed: false,
      next: [
        { towards: 'mtr:ADM', time: at('08:15:30'), platform: '1' },
        { towards: 'mtr:ADM', time: at('08:21:00'), platform: '1' },
      ],
    },
  ]);
});

test.each(['mainland-permit', 'visitor'] as const)(
  'a %s is told of the visitors’ queue',
  async (traveller) => {
    const { fetch, asked } = await feedServer(wellFormed);
    const live = openLive({ fetch, now: () => NOW });
    const [note] = await live.liveFor(journeyOf([crossingLeg('luohu', 'northbound')]), { traveller });
    expect(note).toMatchObject({ group: 'visitors', level: 'very-busy', over: 45 });
    expect(asked[0]).toMatch(/CPQueueTimeV\.json$/);
  },
);

test.each([
  ['KMB B9', ['08:16:09', '08:35:00']],
  ['Citybus B7', ['08:19:00']],
  ['GMB 59S', ['08:17:40']],
])('tells when %s leaves Heung Yuen Wai', async (route, times) => {
  const { fetch } = await feedServer(wellFormed);
  const live = openLive({ fetch, now: () => NOW });
  const [note] = await live.liveFor(journeyOf([busLeg(route)]));
  expect(note?.kind === 'buses' && note.next.map(({ time }) => time)).toEqual(times.map(at));
});

test.each<[string, readonly Leg[], string?]>([
  ['a ride from a station without a feed', [rideLeg({ stations: ['mtr:FAN', 'mtr:ADM'] })]],
  ['a ride on another line from there', [rideLeg({ line: 'hsr-xrl' })]],
  ['a crossing without a feed', [crossingLeg('westkowloon')]],
  ['a bus from elsewhere', [busLeg('KMB B9', { kind: 'station', id: 'mtr:TUM' })]],
  ['a bus from another place', [busLeg('KMB B9', { kind: 'place', id: 'lmc-pti' })]],
  ['a bus that is not in the list', [busLeg('KMB B1')]],
  ['a leg of another day', [crossingLeg(), rideLeg(), busLeg('KMB B9')], '2026-11-27'],
  ['a ride in an hour', [{ ...rideLeg(), depart: 9.25 * 3600 }]],
  ['a crossing an hour ago', [{ ...crossingLeg(), depart: 7 * 3600 }]],
])('asks nothing about %s', async (_, legs, day) => {
  const { fetch, asked } = await feedServer(wellFormed);
  expect(await openLive({ fetch, now: () => NOW }).liveFor(journeyOf(legs, day))).toEqual([]);
  expect(asked).toEqual([]);
});

test.each([
  ['trains of five minutes ago', NOW + 300_000, [rideLeg()]],
  ['a queue of three quarters of an hour ago', NOW + 2_100_000, [{ ...crossingLeg(), depart: 9 * 3600 }]],
  ['buses of six minutes ago', NOW + 360_000, [busLeg('KMB B9')]],
])('says nothing from %s', async (_, now, legs) => {
  const { fetch, asked } = await feedServer(wellFormed);
  expect(await openLive({ fetch, now: () => now }).liveFor(journeyOf(legs))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('says nothing where no train goes the rider’s way', async () => {
  const { fetch } = await feedServer(wellFormed);
  const ride = rideLeg({ stations: ['mtr:LOW', 'mtr:LMC'], towards: 'mtr:LMC' });
  expect(await openLive({ fetch, now: () => NOW }).liveFor(journeyOf([ride]))).toEqual([]);
});

test('keeps trains for 30 s and queues for a minute, whatever asks', async () => {
  const { fetch, asked } = await feedServer(wellFormed);
  let now = NOW;
  const live = openLive({ fetch, now: () => now });
  const journey = journeyOf([crossingLeg(), rideLeg(), rideLeg()]);
  const count = async (later: number) => {
    now = NOW + later;
    const notes = await live.liveFor(journey);
    return [notes.length, asked.filter((each) => each.includes('mtr')).length, asked.length];
  };
  expect(await count(0)).toEqual([3, 1, 2]);
  expect(await count(29_000)).toEqual([3, 1, 2]);
  expect(await count(31_000)).toEqual([3, 2, 3]);
  expect(await count(62_000)).toEqual([3, 3, 5]);
});

test('asks for the stop of a bus once a day, for its times every minute', async () => {
  const { fetch, asked } = await feedServer(wellFormed);
  let now = NOW;
  const live = openLive({ fetch, now: () => now });
  await live.liveFor(journeyOf([busLeg('Citybus B7')]));
  now += 61_000;
  await live.liveFor(journeyOf([busLeg('Citybus B7')]));
  expect(asked.map((each) => each.split('/').at(-4))).toEqual(['citybus', 'route-stop', 'eta', 'eta']);
});
