import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ItemKind, Selection } from '../model/selection.ts';
import type { SourceName } from './features.ts';
import type { FeatureState } from './layers/state.ts';

const SOURCE_OF: Readonly<Record<ItemKind, SourceName>> = {
  line: 'sections',
  station: 'stations',
  crossing: 'crossings',
  road: 'roads',
  place: 'places',
};

/** Moves a state from one thing to another; does nothing when they are the same. */
export function moveState(
  map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>,
  state: FeatureState,
  from: Selection | undefined,
  to: Selection | undefined,
): void {
  if (from?.kind === to?.kind && from?.id === to?.id) return;
  if (from) map.removeFeatureState({ source: SOURCE_OF[from.kind], id: from.id }, state);
  if (to) map.setFeatureState({ source: SOURCE_OF[to.kind], id: to.id }, { [state]: true });
}
