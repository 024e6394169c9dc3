import type { FullVoice } from './full-voice.ts';

/** How full a crossing is assumed to be: `20% slower than usual`; said of queues, not of the walk. */
export function crowdingText(crowding: number, { words: { crossing }, percent }: FullVoice): string {
  if (crowding === 1) return crossing.usual;
  const share = percent(Math.abs(crowding - 1));
  return crowding > 1 ? crossing.busier(share) : crossing.quieter(share);
}
