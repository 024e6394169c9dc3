import type { Timetable } from '../model/timetable.ts';
import { checkTimetable } from './check-timetable.ts';
import type { Compiled } from './compile-sound.ts';
import { compileSound } from './compile-sound.ts';

/**
 * Makes a timetable ready to be searched.
 *
 * @throws {RangeError} when the timetable is not one: see `checkTimetable`
 */
export function compile(timetable: Timetable): Compiled {
  checkTimetable(timetable);
  return compileSound(timetable);
}
