import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an operator's server says. */
export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The connection breaks before all that was promised has come. */
  readonly breaks?: boolean;
}

/** An operator's server on this machine. */
export interface Operator {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** Answers each address with what it is given, in their order. */
export async function operator(...answers: readonly (string | Said)[]): Promise<Operator> {
  const server: Server = createServer((request, response) => {
    const answer = answers[Number(request.url?.slice(1))] ?? { status: 404, body: '' };
    const {
      status = 200,
      headers = {},
      body,
      breaks = false,
    }: Said = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, headers);
    if (breaks) response.write(body, () => response.destroy());
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addresses: answers.map((_, index) => `http://127.0.0.1:${port}/${index}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
