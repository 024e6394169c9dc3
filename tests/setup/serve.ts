import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** How a host answers; by default with ranges and no headers of its own. */
export interface HostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether range requests are answered with the range; false: always the whole file. */
  readonly ranges?: boolean;
  /** The path under which the folder lies, `/` by default; all else is absent. */
  readonly under?: string;
  /** What to answer instead of the file; undefined: the file as it is; null: 404. */
  readonly instead?: (path: string, file: () => Buffer) => Buffer | null | undefined;
  /** Whether it now takes what it is asked and never answers. */
  readonly isHanging?: () => boolean;
}

/** A running host. */
export interface Host {
  /** With a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of this machine. Each host is an origin of its own. */
export async function serve(folder: string, options: HostOptions = {}): Promise<Host> {
  const server = createServer((request, response) => answer(folder, options, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(folder: string, options: HostOptions, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const bytes = bytesOf(folder, path, options);
  if (options.isHanging?.() === true) return;
  for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
  if (bytes === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
  const range = options.ranges === false ? undefined : rangeOf(request.headers.range, bytes.length);
  if (options.ranges !== false) response.setHeader('accept-ranges', 'bytes');
  if (range === undefined) {
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    return;
  }
  const { first, last } = range;
  if (first >= bytes.length) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  response.writeHead(206, {
    'content-range': `bytes ${first}-${last}/${bytes.length}`,
    'content-length': last - first + 1,
  });
  response.end(bytes.subarray(first, last + 1));
}

function bytesOf(folder: string, path: string, { under = '/', instead }: HostOptions): Buffer | undefined {
  if (!path.startsWith(under)) return undefined;
  const file = join(folder, normalize(`/${decodeURIComponent(path.slice(under.length))}`));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  const read = () => readFileSync(file);
  const other = instead?.(path, read);
  if (other === null) return undefined;
  if (other !== undefined) return other;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? read() : undefined;
}

function rangeOf(header: string | undefined, size: number): { first: number; last: number } | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  if (match === null) return undefined;
  const last = match[2] === '' ? size - 1 : Number(match[2]);
  return { first: Number(match[1]), last: Math.min(last, size - 1) };
}
