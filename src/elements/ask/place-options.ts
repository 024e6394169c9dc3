import type { FoundEndpoint } from '../../model/found-endpoint.ts';
import type { Endpoint } from '../../model/journey.ts';
import type { Network } from '../../model/network.ts';
import { sameEndpoint } from '../../model/same-endpoint.ts';
import { foundEndpoint } from './found-endpoint.ts';

/** One suggestion under a field. */
export type PlaceOption =
  | { readonly kind: 'here' | 'pick' | 'forget' }
  | { readonly kind: 'found' | 'recent' | 'saved'; readonly found: FoundEndpoint };

/** Suggestions under one heading, if it has one. */
export interface OptionGroup {
  readonly heading?: 'saved' | 'recent';
  readonly options: readonly PlaceOption[];
}

/** What is suggested before anything is typed. */
export interface Suggested {
  readonly network: Network | undefined;
  readonly recent: readonly Endpoint[];
  readonly saved: readonly Endpoint[];
  /** Whether there is a map to choose a point on. */
  readonly canPick: boolean;
  /** Left out: the other end, which it would make no sense to go to. */
  readonly other: Endpoint | undefined;
}

/** Where the reader is, a point of the map, saved and recent places; what the network does not have is left out. */
export function firstGroups({ network, recent, saved, canPick, other }: Suggested): OptionGroup[] {
  const named = (kind: 'recent' | 'saved', endpoints: readonly Endpoint[]): PlaceOption[] =>
    endpoints.flatMap((endpoint) => {
      const found = network && foundEndpoint(network, endpoint);
      return found === undefined || sameEndpoint(endpoint, other) ? [] : [{ kind, found }];
    });
  const unsaved = recent.filter((each) => !saved.some((one) => sameEndpoint(one, each)));
  const groups: OptionGroup[] = [
    { options: [{ kind: 'here' }, ...(canPick ? [{ kind: 'pick' } as const] : [])] },
    { heading: 'saved', options: named('saved', saved) },
    { heading: 'recent', options: named('recent', unsaved) },
    { options: recent.length > 0 ? [{ kind: 'forget' }] : [] },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** What was found as one group, or none. */
export function foundGroups(found: readonly FoundEndpoint[]): OptionGroup[] {
  return found.length === 0 ? [] : [{ options: found.map((each) => ({ kind: 'found', found: each })) }];
}

/**
 * What somebody means who typed a name and went on: the only thing found, if its name holds what was typed, or the only
 * one of just that name. What is merely like it is for the reader to choose.
 */
export function onlyMeant(query: string, found: readonly FoundEndpoint[]): FoundEndpoint | undefined {
  const typed = query.trim().toLowerCase();
  const called = (is: (name: string) => boolean) =>
    found.filter(({ names }) => Object.values(names).some((name) => is(name.toLowerCase())));
  const meant =
    found.length === 1 ? called((name) => name.includes(typed)) : called((name) => name === typed);
  return meant.length === 1 ? meant[0] : undefined;
}
