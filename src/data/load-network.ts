import type { Drawing, Network } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import { inSlices, pause } from '../slices/slices.ts';
import { readDrawing } from './drawing-file.ts';
import { fetchText } from './fetch-text.ts';
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
  const comingShapes = fetched(drawingFile, signal);
  comingShapes.catch(() => undefined); // An abort, of which the network tells.
  const answer = await fetched(answerFile, signal, onText);
  if ('problem' in answer) return { value: undefined, problems: [answer.problem] };
  const reading = readingNetwork(answer.content, answerFile.href);
  const { value: network, problems } = await inSlices(reading, signal);
  if (network === undefined) return { value: undefined, problems };
  const shapes = await comingShapes;
  await pause();
  signal.throwIfAborted();
  const drawing =
    'problem' in shapes
      ? { value: { sections: new Map(), roads: new Map() }, problems: [shapes.problem] }
      : readDrawing(shapes.content, drawingFile.href);
  await pause(); // Whoever waits for it has enough to do.
  signal.throwIfAborted();
  return {
    value: { network, drawing: drawing.value },
    problems: [...problems, ...drawing.problems],
  };
}

/** The parsed content, or the problem that there is none. */
async function fetched(
  address: URL,
  signal: AbortSignal,
  onText?: (text: string) => void,
): Promise<{ readonly content: unknown } | { readonly problem: Problem }> {
  const file = await fetchText(address, signal);
  if ('problem' in file) return file;
  try {
    const content: unknown = JSON.parse(file.text);
    onText?.(file.text);
    return { content };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file is damaged: it is not JSON (${reason}).`;
    return { problem: { file: address.href, record: '', path: '', message } };
  }
}
