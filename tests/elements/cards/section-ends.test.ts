import { expect, test } from 'vitest';
import { sectionEnds } from '../../../src/elements/cards/section-ends.ts';
import type { Network } from '../../../src/model/network.ts';
import { NETWORK } from '../../map/small-network.ts';

const [LINE] = NETWORK.lines;
const [SECTION] = NETWORK.sections;
const [ROUTE] = NETWORK.routes;

test.each<[string, number[], (number | undefined)[], string[]]>([
  ['in the order of the route', [3_000, 7_000], [0, 3_100, 10_000], ['a–b', 'b–c']],
  ['against it', [7_000, 3_000], [0, 3_100, 10_000], ['b–c', 'a–b']],
  ['with a joint near no call', [5_000, 5_000], [0, 3_100, 10_000], []],
  ['with an undrawn gap', [3_000, 3_000], [0, 3_000, 10_000], []],
  ['of which no call is on the shape', [3_000, 7_000], [undefined, undefined, undefined], []],
])('sections that lie %s', (_, lengths, along, expected) => {
  const ends = sectionEnds(LINE!, network(lengths, along));
  expect(lengths.flatMap((_length, index) => ends.get(`${LINE!.id}/${index}`)?.join('–') ?? [])).toEqual(
    expected,
  );
});

function network(lengths: readonly number[], along: readonly (number | undefined)[]): Network {
  return {
    ...NETWORK,
    sections: lengths.map((length, index) => ({
      ...SECTION!,
      id: `${LINE!.id}/${index}`,
      line: LINE!.id,
      length,
    })),
    routes: [
      {
        ...ROUTE!,
        line: LINE!.id,
        calls: ['a', 'b', 'c'].map((station, index) => {
          const place = along[index];
          return { station, changes: [], ...(place === undefined ? {} : { along: place }) };
        }),
      },
    ],
  };
}
