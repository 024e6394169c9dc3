import type { Seconds } from '../model/units.ts';
import type { Compiled } from './compile-sound.ts';
import type { Access, Request } from './request.ts';

/**
 * The earliest arrival at every stop for who sets out at `time`.
 *
 * @param options - limits on rides and what may not be used
 * @returns by stop; `NEVER` where one cannot get to
 */
export function oneToAll(
  { forward }: Compiled,
  from: readonly Access[],
  time: Seconds,
  options: Pick<Request, 'maxRides' | 'without'> = {},
): Int32Array {
  const { limits, earliest } = forward;
  const request = { ...options, from, to: [] };
  limits.set(request);
  earliest.run(request, time);
  limits.clear(request);
  return earliest.best.slice();
}
