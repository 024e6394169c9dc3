import type { Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import type { Checks } from './checks.ts';
import { parsedJson } from './parsed-json.ts';
import { refused } from './unpack-file.ts';
import { unpackingNetwork } from './unpack-network.ts';

/** Reads the text of `network.json` in steps, as `unpackingNetwork` does its content. */
export function* readingNetworkText(
  text: string,
  file: string,
  checks: Checks,
): Steps<Read<Network | undefined>> {
  const parsed = parsedJson(text);
  yield;
  return 'damage' in parsed
    ? refused(file, `The file ${parsed.damage}`)
    : yield* unpackingNetwork(parsed.content, file, checks);
}
