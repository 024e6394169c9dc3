import { expect, test, vi } from 'vitest';
import { once } from '../../src/i18n/once.ts';

test('makes nothing before it is needed, and then only once, even where that is nothing', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
