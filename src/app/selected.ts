import { messagesFor } from '../i18n/messages.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Selection } from '../model/selection.ts';
import type { BadSetting } from './settings.ts';

/** The name of something picked; undefined when the network has no such thing. */
export function nameOf({ kind, id }: Selection, network: Network, locale: Locale): string | undefined {
  const lists = {
    line: network.lines,
    station: network.stations,
    crossing: network.crossings,
    road: network.roads.map(({ road, names }) => ({ id: road, names })),
    place: network.places,
  } as const;
  return lists[kind].find((each) => each.id === id)?.names[locale];
}

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

/** Says so when the network has nothing of that kind and id. */
export function unknownSelection(
  selection: Selection | undefined,
  text: string,
  network: Network,
): BadSetting | undefined {
  if (selection === undefined || nameOf(selection, network, 'en') !== undefined) return undefined;
  const sentence = `The attribute select says "${text}"; the network has no ${selection.kind} of that id.`;
  return { name: 'select', value: text, sentence };
}

/** What a screen reader says after a pick or after closing a card. */
export function pickedText(
  selection: Selection | undefined,
  network: Network | undefined,
  locale: Locale,
): string {
  const words = messagesFor(locale);
  const name = selection && network && nameOf(selection, network, locale);
  return name === undefined ? words.closed : words.picked(name);
}
