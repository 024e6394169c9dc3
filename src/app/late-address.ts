import type { Locale } from '../model/names.ts';
import type { FirstSteps } from './asked-address.ts';
import { goBack, STEPS, shownOf } from './asked-address.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/**
 * Lets the address follow the map from when something stands around the answer: whoever waits for that is not kept by
 * code that writes addresses. What the reader does until then is one step.
 */
export function followLater(map: PingshanHkMap, readers: Locale): void {
  const before: FirstSteps = { isStep: false, shown: undefined };
  const end = new AbortController();
  for (const type of STEPS) {
    map.addEventListener(type, () => (before.isStep = true), { signal: end.signal });
  }
  const back = () => {
    goBack(map);
    Object.assign(before, { isStep: false, shown: undefined });
  };
  addEventListener('popstate', back, { signal: end.signal }); // After a reload there are earlier entries.
  let isFetching = false;
  const follow = async () => {
    const { addressOf, PageAddress } = await import('./page-address.ts');
    end.abort();
    map.removeController(waiting);
    map.addressOf = addressOf;
    new PageAddress(map, readers, before);
    map.requestUpdate();
  };
  const waiting = {
    hostUpdated: () => {
      before.shown ??= shownOf(map);
      if (isFetching || map.renderRoot.querySelector('pingshan-hk-canvas') === null) return;
      isFetching = true;
      // That it does not come is told by what comes with it; the next change tries again.
      follow().catch(() => (isFetching = false));
    },
  };
  map.addController(waiting);
}
