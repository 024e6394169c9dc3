import { expect, test } from 'vitest';
import { keptFor } from '../../src/model/kept-for.ts';

test('makes something of each object once, also when it is nothing', () => {
  const asked: object[] = [];
  const of = keptFor((object: { readonly name?: string }) => {
    asked.push(object);
    return object.name;
  });
  const [one, other] = [{ name: 'one' }, {}];
  expect([of(one), of(other), of(one), of(other)]).toEqual(['one', undefined, 'one', undefined]);
  expect(asked).toEqual([one, other]);
});

test('what cannot be made is tried again', () => {
  let tries = 0;
  const of = keptFor(() => {
    tries += 1;
    if (tries === 1) throw new RangeError('not yet');
    return tries;
  });
  const object = {};
  expect(() => of(object)).toThrow('not yet');
  expect([of(object), of(object)]).toEqual([2, 2]);
});
