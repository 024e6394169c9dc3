import type { Timetable } from '../model/timetable.ts';
import { checkTimetable } from './check-timetable.ts';
import type { Compiled } from './compile-sound.ts';
import { compileSound } from './compile-sound.ts';

/**
 * Makes a timetable ready to be searched.
 *
 * @throws {RangeError} when the timetable is not one: see `checkTimetable`; or when its trains are too many
 */
export function compile(timetable: Timetable): Compiled {
  checkTimetable(timetable);
  const compiled = compileSound(timetable);
  const { groups, callBits } = compiled.forward.tables;
  // A group shares 32 bits with one of its calls.
  if (groups >= 2 ** (31 - callBits)) {
    throw new RangeError(`${groups} groups of trains with up to ${2 ** callBits - 1} calls are too many.`);
  }
  return compiled;
}
