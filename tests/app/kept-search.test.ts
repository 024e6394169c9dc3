import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import type { Failures } from '../../src/app/failures.ts';
import { KeptSearch } from '../../src/app/kept-search.ts';
import type { NetworkLoader } from '../../src/app/network-loader.ts';
import { NETWORK } from '../map/small-network.ts';

test('is made once nothing else is awaited, and not before', async () => {
  let isFree = false;
  const { kept, host } = setUp(() => isFree);
  kept.renew();
  await settled();
  expect(kept.search).toBeUndefined();
  isFree = true;
  host.update();
  await vi.waitFor(() => expect(kept.search).toBeDefined());
  expect(kept.find!('alpha', 3, 'en').length + kept.search!('a', 3, 'en').length).toBeGreaterThan(0);
});

test('is made as soon as the reader goes into the host, whatever is awaited', async () => {
  const { kept, host } = setUp(() => false);
  kept.renew();
  host.dispatchEvent(new Event('focusin'));
  await vi.waitFor(() => expect(kept.search).toBeDefined());
  expect(host.requestUpdate).toHaveBeenCalled();
});

test('a reader who is there before the network has come waits for that only', async () => {
  const { kept, host } = setUp(() => false);
  host.dispatchEvent(new Event('focusin'));
  await settled();
  expect(kept.search).toBeUndefined();
  kept.renew();
  await vi.waitFor(() => expect(kept.search).toBeDefined());
});

class Host extends EventTarget {
  readonly requestUpdate = vi.fn();
  readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController) {
    this.controllers.push(controller);
  }
  update() {
    for (const controller of this.controllers) controller.hostUpdated?.();
  }
}

function setUp(mayBegin: () => boolean) {
  const host = new Host();
  const loader = { signal: new AbortController().signal, loaded: { network: NETWORK } };
  const kept: KeptSearch = new KeptSearch(
    host as unknown as ReactiveControllerHost & EventTarget,
    loader as unknown as NetworkLoader,
    { tell: vi.fn() } as unknown as Failures,
    mayBegin,
  );
  return { host, kept };
}

/** Longer than a search over a small network takes. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
