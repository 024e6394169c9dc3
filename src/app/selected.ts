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
