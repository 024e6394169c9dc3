import { measuredPath, pathLength } from '../geometry/measured-path.ts';
import { crossingEnds } from '../model/crossing-ends.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Position } from '../model/units.ts';
import { normalForm } from '../search/normal-form.ts';
import { searchIndex } from '../search/search-index.ts';
import { searchables } from '../search/searchable.ts';
import { finished } from '../slices/slices.ts';
import { QuestionError } from './question-error.ts';

/** What a name may mean. */
export interface Candidate {
  readonly endpoint: Exclude<Endpoint, { readonly kind: 'position' }>;
  readonly names: Texts;
  readonly city?: 'shenzhen' | 'hong-kong';
  readonly position?: Position;
}

/** What a name means, or what it may mean. */
export type Resolved =
  | { readonly kind: 'found'; readonly endpoint: Endpoint; readonly names?: Texts }
  | { readonly kind: 'ambiguous' | 'unknown'; readonly candidates: readonly Candidate[] };

/** Reads what a person typed for the end of a journey. */
export type Resolver = (text: string) => Resolved;

interface Entry extends Candidate {
  /** What may be written for it besides a name. */
  readonly ids: readonly string[];
  /** Normal forms, by how good it is to match them: names, other names and codes, pinyin. */
  readonly forms: readonly ReadonlySet<string>[];
}

/** A station beats a place of its name that is no farther, in metres. */
const SAME_PLACE = 1500;
const MOST_CANDIDATES = 8;
const LATITUDE_AND_LONGITUDE = /^\s*(-?\d+(?:\.\d+)?)\s*[,，]\s*(-?\d+(?:\.\d+)?)\s*$/;
const OFFICE =
  /(?:站?口岸.*|管制站.*|支[线綫線]管制站| (?:Spur Line )?(?:Port|Control Point|Mainland Port).*)$/;

/**
 * Makes a resolver of names in three scripts, ids, codes, pinyin and `latitude,longitude`.
 *
 * An exact name beats another name, that beats pinyin, that beats the beginning of a name. Among equals a
 * station beats a place, or a crossing's side, of the same name within 1.5 km, and both beat a station that is
 * only planned. What is still more than one is ambiguous. The resolver throws a `QuestionError` for a position that
 * is not on the globe.
 */
export function nameResolver(network: Network): Resolver {
  const entries = entriesOf(network);
  const search = searchIndex(network);
  return (text) => {
    const position = positionOf(text);
    if (position !== undefined) return { kind: 'found', endpoint: { kind: 'position', position } };
    const byId = entries.filter(({ ids }) => ids.includes(text.trim()));
    if (byId.length > 0) return decided(byId);
    const named = bestNamed(entries, text);
    if (named.length > 0) return decided(named);
    const hits = search(text, MOST_CANDIDATES);
    const alike = hits.flatMap(({ selection }) => entries.filter((entry) => isOf(entry, selection.id)));
    return { kind: 'unknown', candidates: alike.slice(0, MOST_CANDIDATES).map(candidateOf) };
  };
}

function positionOf(text: string): Position | undefined {
  const [, latitude, longitude] = LATITUDE_AND_LONGITUDE.exec(text) ?? [];
  if (latitude === undefined) return undefined;
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) {
    throw new QuestionError(
      `"${text}" is no position; latitude comes first, from -90 to 90, then longitude, from -180 to 180.`,
    );
  }
  return [Number(longitude), Number(latitude)];
}

/** What is called so exactly, in the best of ways; if nothing is, whose name begins so. */
function bestNamed(entries: readonly Entry[], text: string): Entry[] {
  const whole = normalForm(text);
  if (whole === '') return [];
  const bare = normalForm(text.replace(/(?<=..)站\s*$/u, ''));
  const exact: Entry[] = [];
  for (const tier of [0, 1, 2]) {
    exact.push(...entries.filter(({ forms }) => forms[tier]?.has(whole) || forms[tier]?.has(bare)));
    if (exact.some((entry) => !isPlanned(entry))) break;
  }
  if (exact.length > 0) return [...new Set(exact)];
  return entries.filter(({ forms }) => [...forms[0]!].some((each) => each.startsWith(whole)));
}

function decided(found: readonly Entry[]): Resolved {
  const left = found.filter((entry) => !found.some((other) => beats(other, entry)));
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) {
    return { kind: 'found', endpoint: only.endpoint, names: only.names };
  }
  return { kind: 'ambiguous', candidates: left.slice(0, MOST_CANDIDATES).map(candidateOf) };
}

function beats(one: Entry, other: Entry): boolean {
  if (rank(one) >= rank(other) || one.position === undefined || other.position === undefined) return false;
  return pathLength(measuredPath([one.position, other.position])) <= SAME_PLACE;
}

/** Less is meant sooner. */
function rank(entry: Entry): number {
  if (isPlanned(entry)) return 2;
  return entry.endpoint.kind === 'station' ? 0 : 1;
}

function isPlanned({ endpoint }: Entry): boolean {
  return endpoint.id.startsWith('plan:');
}

function isOf({ endpoint }: Entry, id: string): boolean {
  return endpoint.id === id || (endpoint.kind === 'crossing-side' && endpoint.id.startsWith(`${id}:`));
}

function candidateOf({ endpoint, names, city, position }: Entry): Candidate {
  return {
    endpoint,
    names,
    ...(city === undefined ? {} : { city }),
    ...(position === undefined ? {} : { position }),
  };
}

function entriesOf(network: Network): Entry[] {
  const positions = new Map(
    [...network.stations, ...network.places].map(({ id, position }) => [id, position] as const),
  );
  const named = finished(searchables(network)).entries.flatMap(
    ({ selection: { kind, id }, names, city, forms, nicknames }) => {
      if (kind !== 'station' && kind !== 'place') return [];
      const position = positions.get(id);
      const own = new Set(Object.values(names).map(normalForm));
      return {
        endpoint: { kind, id },
        names,
        ...(city === undefined ? {} : { city }),
        ...(position === undefined ? {} : { position }),
        ids: [kind === 'station' ? id : `place:${id}`],
        forms: [own, nicknames, forms],
      };
    },
  );
  return [...named, ...sideEntries(network)];
}

function sideEntries({ crossings }: Network): Entry[] {
  return crossings.flatMap((crossing) =>
    crossingEnds(crossing).map(({ id, city, side }) => {
      const own = Object.values(side.names);
      const bare = own.map((name) => name.replace(OFFICE, ''));
      return {
        endpoint: { kind: 'crossing-side', id } as const,
        names: side.names,
        city,
        position: side.position,
        ids: [id],
        forms: [
          new Set(own.map(normalForm)),
          new Set(bare.map(normalForm)),
          new Set(Object.values(crossing.names).map(normalForm)),
        ],
      };
    }),
  );
}
