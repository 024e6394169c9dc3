import type { FullVoice } from './full-voice.ts';

/** How full a crossing is assumed to be: `20% slower than usual`; said of queues, not of the walk. */
export function crowdingText(crowding: number, { journeyWords: { passage }, percent }: FullVoice): string {
  if (crowding === 1) return passage.usual;
  const share = percent(Math.abs(crowding - 1));
  return crowding > 1 ? passage.busier(share) : passage.quieter(share);
}
