import type { Link } from '../model/timetable.ts';
import type { FeedStop } from './gtfs-feed.ts';

/**
 * Numbers for the stops of a feed.
 *
 * Where passengers may only get on, or only off, a stop has a second number for just that, joined to the first
 * by a link that takes no time in the direction that is allowed.
 */
export class FeedStops {
  /** Ids by number. */
  readonly ids: string[] = [];
  /** Numbers of the stops that people walk between, by id. */
  readonly numbers = new Map<string, number>();
  readonly #onlyOn = new Map<string, number>();
  readonly #onlyOff = new Map<string, number>();

  constructor(stops: ReadonlyMap<string, FeedStop>) {
    for (const { id, kind } of stops.values()) if (kind === 'stop') this.numbers.set(id, this.#next(id));
  }

  /** The number of a stop where a vehicle calls. */
  number(id: string, board: boolean, alight: boolean): number {
    if (board && alight) return this.numbers.get(id)!;
    const special = board ? this.#onlyOn : this.#onlyOff;
    const number = special.get(id) ?? this.#next(id);
    special.set(id, number);
    return number;
  }

  /** Links between the numbers of one stop. */
  oneWayLinks(): Link[] {
    const link = (from: number, to: number): Link => ({ from, to, seconds: 0, walk: 0 });
    return [
      ...[...this.#onlyOn].map(([id, number]) => link(this.numbers.get(id)!, number)),
      ...[...this.#onlyOff].map(([id, number]) => link(number, this.numbers.get(id)!)),
    ];
  }

  #next(id: string): number {
    return this.ids.push(id) - 1;
  }
}
