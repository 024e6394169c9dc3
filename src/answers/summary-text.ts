import type { Answer } from '../model/journey.ts';
import type { Voice } from './voice.ts';

/** An answer in one sentence, to be announced once: `5 journeys, fastest 1 h 42 min`. */
export function summaryText(answer: Answer, { words: { list }, minutes }: Voice): string {
  if (answer.kind === 'unreachable') return list.none;
  const lengths = answer.journeys.map(({ departure, arrival }) => arrival.likely - departure);
  return list.found(lengths.length, minutes(Math.min(...lengths)));
}
