import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FeedFetch } from '../../src/live/fetch-json.ts';

/** How the server answers one request: a body to send as JSON, or whatever it does itself. */
export type FeedReply = { readonly json: unknown } | ((response: ServerResponse) => void);

/** A server on this machine that stands in for all feeds, and a `fetch` that asks it instead of them. */
export interface FeedServer {
  readonly fetch: FeedFetch;
  /** Addresses asked for, in order, as they would have gone to the feeds. */
  readonly asked: string[];
  /** Connections that the client let go before they were answered. */
  readonly dropped: () => number;
}

/** Starts it for one test. `replyTo` is given the address that was meant. */
export async function feedServer(replyTo: (address: string) => FeedReply): Promise<FeedServer> {
  const asked: string[] = [];
  let dropped = 0;
  const server = createServer((request, response) => {
    const address = decodeURIComponent(request.url?.slice('/?to='.length) ?? '');
    asked.push(address);
    response.on('close', () => {
      if (!response.writableEnded) dropped += 1;
    });
    const reply = replyTo(address);
    if (typeof reply === 'function') reply(response);
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(reply.json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    asked,
    dropped: () => dropped,
    fetch: (address, init) => fetch(`http://127.0.0.1:${port}/?to=${encodeURIComponent(address)}`, init),
  };
}
