import { expect, test } from 'vitest';
import { LARGEST_ANSWER } from '../../src/live/feeds.ts';
import { openLive } from '../../src/live/live-client.ts';
import type { FeedReply } from './feed-server.ts';
import { feedServer } from './feed-server.ts';
import { busLeg, crossingLeg, journeyOf, NOW, QUEUES_BODY, rideLeg, trainsBody } from './live-fixture.ts';

const JOURNEY = journeyOf([
  crossingLeg(),
  rideLeg(),
  busLeg('KMB B9'),
  busLeg('Citybus B7'),
  busLeg('GMB 59S'),
]);
const SCRIPT = '<script>alert(1)</script>';

const HOSTILE: Readonly<Record<string, FeedReply>> = {
  'JSON cut short': (response) => void response.end('{"status":1,"data":{"EAL-LOW":'),
  'an empty answer': (response) => void response.end(),
  'a page instead of data': (response) =>
    void response.setHeader('content-type', 'text/html').end(`<!doctype html>${SCRIPT}`),
  'wrong types everywhere': {
    json: { status: 1, data: { 'EAL-LOW': { curr_time: 1, UP: {}, DOWN: 4 } }, LWS: { arrQueue: [1] } },
  },
  'a list instead of an object': { json: [1, 2, 3] },
  'deep nesting': (response) => void response.end(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'markup in every field': {
    json: {
      ...trainsBody({ message: SCRIPT, isdelay: SCRIPT }),
      data: {
        'EAL-LOW': {
          curr_time: SCRIPT,
          DOWN: [{ dest: SCRIPT, plat: SCRIPT, time: SCRIPT }],
        },
        orig_en: `Heung Yuen Wai ${SCRIPT}`,
        dest_en: SCRIPT,
      },
      LWS: { arrQueue: SCRIPT },
    },
  },
  'an error of the server': (response) => {
    response.statusCode = 500;
    response.end(JSON.stringify({ ...trainsBody(), ...QUEUES_BODY }));
  },
  'a redirect': (response) => {
    response.writeHead(302, { location: '/?to=elsewhere' });
    response.end();
  },
  'a closed connection': (response) => void response.destroy(),
  'a connection closed half way': (response) => {
    response.write('{"status":1,');
    setTimeout(() => response.destroy(), 10);
  },
};

test.each(Object.entries(HOSTILE))('%s: nothing thrown, nothing said', async (_, reply) => {
  const { fetch, asked } = await feedServer(() => reply);
  const live = openLive({ fetch, now: () => NOW });
  expect(await live.liveFor(JOURNEY)).toEqual([]);
  expect(new Set(asked).size).toBeGreaterThanOrEqual(5);
  expect(asked).not.toContain('elsewhere');
});

test('a body without an end is given up at its limit', async () => {
  const piece = ' '.repeat(LARGEST_ANSWER / 4);
  const { fetch, dropped } = await feedServer(() => (response) => {
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  });
  const live = openLive({ fetch, now: () => NOW, timeout: 60_000 });
  expect(await live.liveFor(journeyOf([rideLeg()]))).toEqual([]);
  await expect.poll(dropped).toBe(1);
});

test('good data behind a mass of white space is too long as well', async () => {
  const text = JSON.stringify(trainsBody()) + ' '.repeat(LARGEST_ANSWER);
  const { fetch } = await feedServer(() => (response) => void response.end(text));
  expect(await openLive({ fetch, now: () => NOW }).liveFor(journeyOf([rideLeg()]))).toEqual([]);
});

test.each<[string, FeedReply]>([
  ['never begins', () => {}],
  ['never ends', (response) => void response.write('{"status":1,')],
])('an answer that %s is given up in time, and its connection let go', async (_, reply) => {
  const { fetch, dropped } = await feedServer(() => reply);
  const live = openLive({ fetch, now: () => NOW, timeout: 40 });
  expect(await live.liveFor(journeyOf([rideLeg()]))).toEqual([]);
  await expect.poll(dropped).toBe(1);
});

test('one slow feed does not silence the others', async () => {
  const { fetch } = await feedServer((address) =>
    address.includes('mtr') ? () => {} : { json: QUEUES_BODY },
  );
  const live = openLive({ fetch, now: () => NOW, timeout: 300 });
  const notes = await live.liveFor(journeyOf([crossingLeg(), rideLeg()]));
  expect(notes.map(({ kind, at }) => [kind, at])).toEqual([['queue', NOW]]);
});

test('a failing feed is asked again after a lifetime only', async () => {
  const { fetch, asked } = await feedServer(() => ({ json: 'down' }));
  let now = NOW;
  const live = openLive({ fetch, now: () => now });
  await live.liveFor(journeyOf([rideLeg()]));
  await live.liveFor(journeyOf([rideLeg()]));
  expect(asked).toHaveLength(1);
  now += 31_000;
  await live.liveFor(journeyOf([rideLeg()]));
  expect(asked).toHaveLength(2);
});

test('aborting lets the connection go and says nothing; the next question asks anew', async () => {
  let isSlow = true;
  const server = await feedServer(() => (isSlow ? () => {} : { json: trainsBody() }));
  const live = openLive({ fetch: server.fetch, now: () => NOW, timeout: 60_000 });
  const removal = new AbortController();
  const notes = live.liveFor(journeyOf([rideLeg()]), { signal: removal.signal });
  await expect.poll(() => server.asked.length).toBe(1);
  removal.abort();
  expect(await notes).toEqual([]);
  await expect.poll(server.dropped).toBe(1);
  isSlow = false;
  expect(await live.liveFor(journeyOf([rideLeg()]))).toHaveLength(1);
});

test('aborting says nothing of what had come either', async () => {
  const server = await feedServer((address) => (address.includes('mtr') ? () => {} : { json: QUEUES_BODY }));
  const live = openLive({ fetch: server.fetch, now: () => NOW, timeout: 60_000 });
  expect(await live.liveFor(journeyOf([crossingLeg()]))).toHaveLength(1);
  const removal = new AbortController();
  const notes = live.liveFor(journeyOf([crossingLeg(), rideLeg()]), { signal: removal.signal });
  await expect.poll(() => server.asked.length).toBe(2);
  removal.abort();
  expect(await notes).toEqual([]);
});

test('what another still waits for is not aborted', async () => {
  let finish = () => {};
  const server = await feedServer(() => (response) => {
    finish = () => void response.end(JSON.stringify(trainsBody()));
  });
  const live = openLive({ fetch: server.fetch, now: () => NOW, timeout: 60_000 });
  const removal = new AbortController();
  const left = live.liveFor(journeyOf([rideLeg()]), { signal: removal.signal });
  const stays = live.liveFor(journeyOf([rideLeg()]));
  await expect.poll(() => server.asked.length).toBe(1);
  removal.abort();
  expect(await left).toEqual([]);
  finish();
  expect(await stays).toHaveLength(1);
  expect(server.asked).toHaveLength(1);
});

test('a fetch that throws, rejects or ignores its signal is as silent', async () => {
  const broken = [
    () => {
      throw new TypeError('no network');
    },
    () => Promise.reject(new TypeError('no network')),
    () => new Promise<Response>(() => {}),
  ];
  for (const fetch of broken) {
    const live = openLive({ fetch, now: () => NOW, timeout: 20 });
    expect(await live.liveFor(JOURNEY)).toEqual([]);
  }
});
