import type { Seconds } from '../../model/units.ts';
import type { DayScale } from './day-scale.ts';

const STEP: Seconds = 300;
const HOUR: Seconds = 3600;

/** Where a key moves a moment to, within the picture; undefined for a key that moves nothing. */
export function movedMoment(
  key: string,
  moment: Seconds,
  { from, to }: Pick<DayScale, 'from' | 'to'>,
): Seconds | undefined {
  const wanted = wantedMoment(key, moment, { from, to });
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, from), to);
}

/** By steps of the clock: from 08:03 to 08:05 or 08:00. */
function wantedMoment(
  key: string,
  moment: Seconds,
  ends: { from: Seconds; to: Seconds },
): Seconds | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return (Math.floor(moment / STEP) + 1) * STEP;
    case 'ArrowLeft':
    case 'ArrowDown':
      return (Math.ceil(moment / STEP) - 1) * STEP;
    case 'PageUp':
      return moment + HOUR;
    case 'PageDown':
      return moment - HOUR;
    case 'Home':
      return ends.from;
    case 'End':
      return ends.to;
    default:
      return undefined;
  }
}
