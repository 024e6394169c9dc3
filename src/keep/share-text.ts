import type { KeptJourney } from './kept-journey.ts';
import { headline, keptVoice } from './kept-journey.ts';
import { keptRows, keptWarnings } from './kept-rows.ts';

/**
 * A journey as plain text, for a message, a note, or the description of a calendar entry: a line for each step, and
 * below it which train it is or how often it runs, the stops and the wait.
 *
 * It says that its times are estimates, and ends with the address where there is one.
 */
export function shareText(kept: KeptJourney): string {
  const { voice, words } = keptVoice(kept);
  const { title, day, times, fare, over } = headline(kept);
  const steps = keptRows(kept.journey, voice).flatMap(({ time, place, step, length, details }) => [
    `${time}  ${place}: ${step}${length === '' ? '' : ` (${length})`}`,
    ...(details.length === 0 ? [] : [`    ${details.join(' · ')}`]),
  ]);
  return [
    title,
    day,
    times,
    [over, fare].filter((text) => text !== undefined).join(' · '),
    '',
    ...steps,
    '',
    ...keptWarnings(kept.journey, voice).map((text) => `! ${text}`),
    words.estimate,
    words.disclaimer,
    ...(kept.address === undefined ? [] : [kept.address]),
  ].join('\n');
}
