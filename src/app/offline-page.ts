import { render } from 'lit';
import { Offline } from './offline.ts';
import { offlineBar } from './offline-bar.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/**
 * Our page works without a network after the first visit, and says so below the map in the map's language.
 *
 * @param shown - comes once the first view is drawn
 */
export function openOffline(map: PingshanHkMap, shown: Promise<unknown>): void {
  const bar = document.createElement('div');
  bar.className = 'offline';
  bar.setAttribute('role', 'status');
  map.after(bar);
  const offline = new Offline(new URL('network/network.json', document.baseURI), () => map.requestUpdate());
  map.addController({ hostUpdated: () => render(offlineBar(offline.state, map.state.locale), bar) });
  // What `npm start` serves changes with every keystroke: nothing of it is to be kept.
  if (import.meta.env.PROD) void offline.keep(shown);
}
