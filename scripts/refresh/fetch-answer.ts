import { RefusedAnswer } from './refused-answer.ts';

/** No file of an operator is larger. */
const MOST_BYTES = 32 * 1024 ** 2;
const PATIENCE = 60_000;

/**
 * Fetches a text, without a byte order mark.
 *
 * Redirects are not followed: an address that moved is for a person to look at.
 *
 * @throws {RefusedAnswer} if the server does not answer 200, too much, not in time, or not in UTF-8
 */
export async function fetchAnswer(address: string): Promise<string> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new RefusedAnswer(`${address} answered ${response.status}.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(response, address));
  } catch (error) {
    if (error instanceof RefusedAnswer) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusedAnswer(`${address} could not be read: ${reason}.`);
  }
}

async function bytesOf({ body }: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RefusedAnswer(`${address} gives more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Parses JSON of an operator.
 *
 * @throws {RefusedAnswer} if it is none: cut off, or a page instead
 */
export function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RefusedAnswer(`${what} is no whole JSON: ${error instanceof Error ? error.message : error}.`);
  }
}
