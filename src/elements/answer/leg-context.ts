import type { FullVoice } from '../../answers/full-voice.ts';
import type { LegRow } from '../../answers/leg-rows.ts';

/** What a step of a journey is drawn from, besides itself. */
export interface LegContext {
  readonly voice: FullVoice;
  /** The step after it. */
  readonly next: LegRow | undefined;
  /** Whether its stops are shown. */
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
}

/** What a traveller calls where a step begins or ends. */
export function placeName({ from }: Pick<LegRow, 'from'>, { names, journeyWords }: FullVoice): string {
  return names.end(from.at) ?? journeyWords.legs.point;
}
