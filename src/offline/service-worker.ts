import { clientsClaim } from 'workbox-core';
import type { PrecacheEntry } from 'workbox-precaching';
import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';

declare global {
  interface Window {
    /** Every file of the built page; the build writes the list in its place. */
    readonly __WB_MANIFEST: readonly PrecacheEntry[];
  }
}

/** A network that swallows what it is sent would take minutes to fail; in milliseconds. */
const PATIENCE = 5_000;

/** The message with which a page lets a waiting version take over. */
const TAKE_OVER = 'SKIP_WAITING';

// The first version serves the very page that brought it, so that a tunnel entered a moment later does no harm.
// A newer one waits: what is typed into an open page is not to be lost.
clientsClaim();
addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string } | undefined>) => {
  if (data?.type === TAKE_OVER) void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
});

// The base map is read by ranges, and a cache only knows whole files. Archives of others are none of ours.
registerRoute(
  ({ request, url }) => request.headers.has('range') && getCacheKeyForURL(url.href) !== undefined,
  async ({ request, url }) => {
    const whole = await matchPrecache(url.href);
    return whole === undefined ? fetch(request) : createPartialResponse(request, whole);
  },
);

// Whether the host answers now: asked here, a silence is not an error on the page.
registerRoute(
  ({ url }) => url.origin === location.origin && url.search === '?alive',
  async ({ url }) => {
    const answer = fetch(url, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return new Response(
      await answer.then(
        () => 'alive',
        () => 'silent',
      ),
    );
  },
);

// The query of our page holds the reader's choices: under any of them it is the same file.
precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: [/^/], cleanURLs: false });
cleanupOutdatedCaches();
