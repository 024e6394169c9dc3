import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ItemKind, Selection } from '../model/selection.ts';
import type { SourceName } from './features.ts';
import type { FeatureState } from './layers/state.ts';

/** Where a thing lights up. A line does with its bands: it may lie anywhere in them. */
const SOURCES_OF: Readonly<Record<ItemKind, readonly SourceName[]>> = {
  line: ['sections', 'uncertainty'],
  station: ['stations'],
  crossing: ['crossings'],
  road: ['roads'],
  place: ['places'],
};

/** Moves a state from one thing to another; does nothing when they are the same. */
export function moveState(
  map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>,
  state: FeatureState,
  from: Selection | undefined,
  to: Selection | undefined,
): void {
  if (from?.kind === to?.kind && from?.id === to?.id) return;
  for (const source of from ? SOURCES_OF[from.kind] : []) {
    map.removeFeatureState({ source, id: from!.id }, state);
  }
  for (const source of to ? SOURCES_OF[to.kind] : []) {
    map.setFeatureState({ source, id: to!.id }, { [state]: true });
  }
}
