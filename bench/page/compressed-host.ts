import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
/** What hosts send as it is. */
const AS_IT_IS = new Set(['.pmtiles', '.png']);

/** A running host that counts what it sends. */
export interface CountingHost {
  readonly origin: string;
  /** Bytes of the bodies sent since the last call, by path. */
  takeSent(): Map<string, number>;
  close(): Promise<void>;
}

/** Serves a folder as good static hosts do: text compressed with brotli, archives by ranges, all kept for a while. */
export async function compressedHost(folder: string): Promise<CountingHost> {
  let sent = new Map<string, number>();
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const bytes = answer({ folder, files, path }, request, response);
    sent.set(path, (sent.get(path) ?? 0) + bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    takeSent: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Wanted {
  readonly folder: string;
  /** Bodies that were read before, compressed where they are sent so. */
  readonly files: Map<string, Buffer>;
  readonly path: string;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const { pathname } = new URL(url, 'http://host');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/** @returns bytes of the body */
function answer(wanted: Wanted, request: IncomingMessage, response: ServerResponse): number {
  const body = bodyOf(wanted);
  const type = extname(wanted.path);
  response.setHeader('cache-control', 'max-age=600');
  if (body === undefined) {
    response.writeHead(404).end();
    return 0;
  }
  response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
  if (!AS_IT_IS.has(type)) response.setHeader('content-encoding', 'br');
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) {
    response.writeHead(200, { 'content-length': body.length }).end(body);
    return body.length;
  }
  const [first, last] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)];
  response.setHeader('content-range', `bytes ${first}-${last}/${body.length}`);
  response.writeHead(206, { 'content-length': last - first + 1 }).end(body.subarray(first, last + 1));
  return last - first + 1;
}

function bodyOf({ folder, files, path }: Wanted): Buffer | undefined {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  const known = files.get(file);
  if (known !== undefined) return known;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(file);
  const body = AS_IT_IS.has(extname(file))
    ? bytes
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  files.set(file, body);
  return body;
}
