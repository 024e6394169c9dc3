import type { Problem } from '../model/problem.ts';

/** The text of a file, or the one problem that kept it away. */
export type FetchedText = { readonly text: string } | { readonly problem: Problem };

/**
 * Fetches a file without reading it.
 *
 * @throws {DOMException} named `AbortError` when the signal aborts
 */
export async function fetchText(address: URL, signal: AbortSignal): Promise<FetchedText> {
  try {
    const response = await fetch(address, { signal });
    if (response.ok) return { text: await response.text() };
    return { problem: notFetched(address, `the server answered ${response.status}`) };
  } catch (error) {
    signal.throwIfAborted();
    return { problem: notFetched(address, error instanceof Error ? error.message : String(error)) };
  }
}

function notFetched({ href }: URL, reason: string): Problem {
  return { file: href, record: '', path: '', message: `The file could not be fetched: ${reason}.` };
}
