import { networkWordsFor } from '../i18n/network/words.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Selection } from '../model/selection.ts';
import { nameOf } from './selected.ts';

/** Something picked as the end of a journey; undefined for what is no place, or has no known one. */
export function endOf(selection: Selection | undefined, network: Network): Endpoint | undefined {
  if (selection?.kind === 'station' || selection?.kind === 'place') {
    const { kind, id } = selection;
    const all = kind === 'station' ? network.stations : network.places;
    return all.some((each) => each.id === id && each.position !== undefined) ? { kind, id } : undefined;
  }
  if (selection?.kind !== 'crossing') return undefined;
  const sides = network.crossings.find(({ id }) => id === selection.id)?.sides;
  const side = sides?.shenzhen === undefined ? 'hong-kong' : 'shenzhen';
  return { kind: 'crossing-side', id: `${selection.id}:${side}` };
}

/** What a screen reader says after a pick or after closing a card. */
export function pickedText(
  selection: Selection | undefined,
  network: Network | undefined,
  locale: Locale,
): string {
  const words = networkWordsFor(locale);
  const name = selection && network && nameOf(selection, network, locale);
  return name === undefined ? words.closed : words.picked(name);
}
