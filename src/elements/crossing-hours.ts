import type { Formats } from '../i18n/format.ts';
import type { NetworkWords } from '../i18n/network/words.ts';
import type { OpeningHours } from '../model/network.ts';
import type { Scene, SceneCrossing } from '../model/scene.ts';
import type { Day } from '../model/units.ts';

/** The rules that hold on a day, of all traffic. */
export function rulesOn(hours: readonly OpeningHours[], day: Day): OpeningHours[] {
  return hours.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** When a rule lets pass: `06:30–22:30`, round the clock, or not served. */
export function hoursText(
  open: OpeningHours['open'],
  { crossing }: NetworkWords,
  { clock }: Formats,
): string {
  if (open === null) return crossing.shut;
  const [start, end] = open;
  return end - start >= 1440 ? crossing.allDay : `${clock(start)}–${clock(end)}`;
}

/**
 * A crossing's state as a list tells it: of now when the scene shows today, else the hours of its day, of
 * which nothing may be said as of now.
 */
export function stateText(
  { crossing, state }: Pick<SceneCrossing, 'crossing' | 'state'>,
  { scenario, isToday }: Scene,
  words: NetworkWords,
  formats: Formats,
): string {
  if (isToday) return words.crossing.states[state];
  const rule = rulesOn(crossing.hours, scenario.day).find(({ traffic }) => traffic === 'passengers');
  const hours = rule?.open;
  if (hours === undefined || hours === null) return words.crossing.states[state];
  return words.crossing.passengersDuring(hoursText(hours, words, formats));
}
