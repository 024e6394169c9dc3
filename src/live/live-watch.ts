import type { Journey, Traveller } from '../model/journey.ts';
import type { LiveNote, LiveState } from '../model/live.ts';
import { LIFETIMES } from './feeds.ts';
import type { LiveClient } from './live-client.ts';

/** What is watched, and who wants to hear of it. */
export interface LiveWatch {
  readonly journey: Journey;
  readonly traveller?: Traveller;
  /** Called before and after each question; while asking, with what was known before. */
  readonly onNotes: (notes: readonly LiveNote[], state: LiveState) => void;
}

/**
 * Asks about a journey at once and then as often as trains are kept, until the function it returns is called: that
 * also ends what is being asked, and `onNotes` is not called any more.
 */
export function watchLive(client: LiveClient, { journey, traveller, onNotes }: LiveWatch): () => void {
  const end = new AbortController();
  const { signal } = end;
  let notes: readonly LiveNote[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    onNotes(notes, 'asking');
    const found = await client.liveFor(journey, {
      signal,
      ...(traveller === undefined ? {} : { traveller }),
    });
    if (signal.aborted) return;
    notes = found;
    onNotes(notes, 'ready');
    // From the end of one question to the next: slow feeds are not asked more often than they answer.
    timer = setTimeout(() => void ask(), LIFETIMES.trains);
  };
  void ask();
  return () => {
    end.abort();
    clearTimeout(timer);
  };
}
