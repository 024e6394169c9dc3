import type { LitElement } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { definePart } from '../../src/app/define-parts.ts';
import type { Failures } from '../../src/app/failures.ts';
import { LateParts } from '../../src/app/late-parts.ts';

vi.mock('../../src/app/define-parts.ts', () => ({ definePart: vi.fn(), partOf: () => undefined }));

const fails = new Set<string>();

beforeEach(() => {
  fails.clear();
  vi.mocked(definePart).mockReset();
  vi.mocked(definePart).mockImplementation((part) =>
    fails.has(part) ? Promise.reject(new TypeError(part)) : Promise.resolve(),
  );
});

test('a part that fails is told once, however often others come', async () => {
  const { parts, requestUpdate, tell } = setUp();
  fails.add('reasons');
  for (let update = 0; update < 5; update += 1) {
    parts.fetch('answer');
    parts.fetch('reasons');
    await settled();
  }
  expect(tell).toHaveBeenCalledExactlyOnceWith('part-failed', 'TypeError: reasons', undefined);
  expect(requestUpdate).toHaveBeenCalledOnce();
  expect(definePart).toHaveBeenCalledTimes(10);
  expect(parts.hasFailed).toBe(true);
});

test('a part that comes after it failed is forgotten, and told again when it fails anew', async () => {
  const { parts, tell } = setUp();
  for (const isFailing of [true, false, true]) {
    if (isFailing) fails.add('ask');
    else fails.delete('ask');
    parts.fetch('ask');
    await settled();
    expect(parts.hasFailed).toBe(isFailing);
  }
  expect(tell).toHaveBeenCalledTimes(2);
});

function setUp() {
  const requestUpdate = vi.fn();
  const tell = vi.fn();
  const host = { addController: () => undefined, requestUpdate } as unknown as LitElement;
  return { parts: new LateParts(host, { tell } as unknown as Failures), requestUpdate, tell };
}

function settled() {
  return new Promise((resolve) => setTimeout(resolve));
}
