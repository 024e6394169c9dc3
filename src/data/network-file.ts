import type { Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import { finished } from '../slices/slices.ts';
import { EVERY_CHECK } from './every-check.ts';
import { unpackingNetwork } from './unpack-network.ts';

/**
 * Reads the compact network file, which may be damaged in any way.
 *
 * A file that is not a network of this format gives no value and one problem. A bad record is left out and
 * reported, and so is what cannot stand without it.
 *
 * @param answer - the parsed JSON
 * @param file - its address, for problems
 */
export function readNetwork(answer: unknown, file: string): Read<Network | undefined> {
  return finished(unpackingNetwork(answer, file, EVERY_CHECK));
}
