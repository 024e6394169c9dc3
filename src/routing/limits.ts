import type { Request } from './request.ts';
import type { Tables } from './tables.ts';

/** No egress, at the end of a list of them. */
export const NO_EGRESS = -1;

/** What one request allows, ready to be asked of every stop, link and group; taken back after the search. */
export class Limits {
  /** Of each stop: the first of its egresses, or `NO_EGRESS`. */
  readonly firstEgress: Int32Array;
  /** The next egress of the same stop, or `NO_EGRESS`. */
  nextEgress = new Int32Array(8);
  readonly closedLinks: Uint8Array;
  readonly closedGroups: Uint8Array;
  maxRides = Infinity;
  maxWalk = Infinity;
  readonly #tables: Tables;
  /** Groups of each pattern, and where each link of the timetable is, once asked for. */
  #groupsOf: Places | undefined;
  #linkAt: Places | undefined;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.firstEgress = new Int32Array(tables.stops).fill(NO_EGRESS);
    this.closedLinks = new Uint8Array(tables.linkTo.length);
    this.closedGroups = new Uint8Array(tables.groups);
  }

  set({ to, maxRides = Infinity, maxWalk = Infinity, without }: Request): void {
    this.maxRides = maxRides;
    this.maxWalk = maxWalk;
    if (to.length > this.nextEgress.length) this.nextEgress = new Int32Array(2 * to.length);
    for (let egress = 0; egress < to.length; egress++) {
      const { stop } = to[egress]!;
      this.nextEgress[egress] = this.firstEgress[stop]!;
      this.firstEgress[stop] = egress;
    }
    if (without) this.#close(without, 1);
  }

  clear({ to, without }: Request): void {
    for (const { stop } of to) this.firstEgress[stop] = NO_EGRESS;
    if (without) this.#close(without, 0);
  }

  #close({ patterns = [], links = [] }: NonNullable<Request['without']>, closed: 0 | 1): void {
    const { groupPattern, linkIndex } = this.#tables;
    if (patterns.length > 0) {
      this.#groupsOf ??= placesOf(groupPattern);
      mark(this.closedGroups, patterns, this.#groupsOf, closed);
    }
    if (links.length > 0) {
      this.#linkAt ??= placesOf(linkIndex ?? Int32Array.from(this.closedLinks, (_, link) => link));
      mark(this.closedLinks, links, this.#linkAt, closed);
    }
  }
}

/** Of each number: the places where it stands. */
type Places = readonly (readonly number[] | undefined)[];

function mark(marks: Uint8Array, numbers: readonly number[], places: Places, value: 0 | 1): void {
  for (const number of numbers) for (const place of places[number] ?? []) marks[place] = value;
}

/** At which places each number stands. */
function placesOf(numbers: Int32Array): Places {
  const places: number[][] = [];
  for (const [place, number] of numbers.entries()) {
    const others = places[number];
    if (others === undefined) places[number] = [place];
    else others.push(place);
  }
  return places;
}
