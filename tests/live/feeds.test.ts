import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIVE_HOSTS } from '../../src/live/feeds.ts';

const code = readFileSync('src/live/feeds.ts', 'utf8');

test('the README names every host that a page must allow', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(LIVE_HOSTS.filter((host) => !readme.includes(`\`${host}\``))).toEqual([]);
});

test('no feed is asked at another host', () => {
  const addresses = code.match(/(?<=[`'])https:\/\/[^/`']+(?=\/)/g) ?? [];
  expect(addresses.length).toBeGreaterThan(3);
  expect([...new Set(addresses)].filter((host) => !LIVE_HOSTS.includes(host as never))).toEqual([]);
});
