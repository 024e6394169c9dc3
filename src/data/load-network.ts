import type { Drawing, Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import { inSlices } from '../slices/slices.ts';
import { readDrawing } from './drawing-file.ts';
import { readingNetwork } from './network-file.ts';

/** The network and its shapes. */
export interface LoadedNetwork {
  readonly network: Network;
  readonly drawing: Drawing;
}

/**
 * Fetches and reads `network.json` and `drawing.json`.
 *
 * Without shapes the network still answers: a damaged `drawing.json` costs the drawing only. A network that
 * cannot be fetched or read gives no value and one problem.
 *
 * @param base - address of the folder that holds both files, ending in `/`
 * @param onText - given `network.json` as it came, for an engine on another thread; before it is read here
 * @throws {DOMException} named `AbortError` when the signal aborts
 */
export async function loadNetwork(
  base: URL,
  signal: AbortSignal,
  onText: (text: string) => void = () => undefined,
): Promise<Read<LoadedNetwork | undefined>> {
  const [answerFile, drawingFile] = [new URL('network.json', base), new URL('drawing.json', base)];
  const [answer, shapes] = await Promise.all([
    fetched(answerFile, signal, onText),
    fetched(drawingFile, signal),
  ]);
  if (typeof answer === 'string') return { value: undefined, problems: [problem(answerFile, answer)] };
  const reading = readingNetwork(answer.content, answerFile.href);
  const { value: network, problems } = await inSlices(reading, signal);
  if (network === undefined) return { value: undefined, problems };
  const drawing =
    typeof shapes === 'string'
      ? { value: { sections: new Map(), roads: new Map() }, problems: [problem(drawingFile, shapes)] }
      : readDrawing(shapes.content, drawingFile.href);
  return {
    value: { network, drawing: drawing.value },
    problems: [...problems, ...drawing.problems],
  };
}

function problem({ href }: URL, message: string) {
  return { file: href, record: '', path: '', message };
}

/** The parsed content, or a sentence that says why there is none. */
async function fetched(
  address: URL,
  signal: AbortSignal,
  onText?: (text: string) => void,
): Promise<{ content: unknown } | string> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return `The file could not be fetched: the server answered ${response.status}.`;
    const text = await response.text();
    const content: unknown = JSON.parse(text);
    onText?.(text);
    return { content };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return error instanceof SyntaxError
      ? `The file is damaged: it is not JSON (${reason}).`
      : `The file could not be fetched: ${reason}.`;
  }
}
