import type { Drawing, Network } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import type { Checks } from './checks.ts';
import { unpackDrawing } from './unpack-drawing.ts';
import { unpackingNetwork } from './unpack-network.ts';

/** Reads the text of `network.json` in steps, as `unpackingNetwork` does its content. */
export function* readingNetworkText(
  text: string,
  file: string,
  checks: Checks,
): Steps<Read<Network | undefined>> {
  const parsed = contentOf(text, file);
  yield;
  return 'problem' in parsed
    ? { value: undefined, problems: [parsed.problem] }
    : yield* unpackingNetwork(parsed.content, file, checks);
}

/** Reads the text of `drawing.json`, as `unpackDrawing` does its content: without shapes all the rest still stands. */
export function readDrawingText(text: string, file: string, checks: Checks): Read<Drawing> {
  const parsed = contentOf(text, file);
  return 'problem' in parsed
    ? { value: { sections: new Map(), roads: new Map() }, problems: [parsed.problem] }
    : unpackDrawing(parsed.content, file, checks);
}

/** The parsed content, or the problem that there is none. */
function contentOf(
  text: string,
  file: string,
): { readonly content: unknown } | { readonly problem: Problem } {
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file is damaged: it is not JSON (${reason}).`;
    return { problem: { file, record: '', path: '', message } };
  }
}
