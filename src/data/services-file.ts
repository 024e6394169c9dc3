import type { Read } from '../model/problem.ts';
import type { Services } from '../model/service.ts';
import { finished } from '../slices/slices.ts';
import { EVERY_CHECK } from './every-check.ts';
import { unpackingServices } from './unpack-services.ts';

/**
 * Reads the compact file of services, which may be damaged in any way.
 *
 * A file that is none of this format gives no value and one problem. A bad record is left out and reported.
 *
 * @param answer - the parsed JSON
 * @param file - its address, for problems
 * @param fares - the parsed JSON of Shenzhen's fare table; without it these fares are unknown
 */
export function readServicesFile(answer: unknown, file: string, fares?: unknown): Read<Services | undefined> {
  return finished(unpackingServices(answer, file, EVERY_CHECK, fares));
}
