import type { Map as MapLibreMap } from 'maplibre-gl';
import { stopsOfLegs } from './features/stop-features.ts';
import type { SourceName } from './features.ts';
import { chosenJourney } from './journeys/chosen.ts';
import { gazetteer } from './journeys/gazetteer.ts';
import type { FeatureState } from './layers/state.ts';
import type { MapView } from './map-view.ts';

interface Lit {
  readonly source: SourceName;
  readonly id: string | number;
  readonly state: FeatureState;
}

/** Lights up the legs that are pointed at, and the faint journey under the pointer. */
export class JourneyLights {
  readonly #map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>;
  #pointed: readonly Lit[] = [];
  #hovered: readonly Lit[] = [];

  constructor(map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>) {
    this.#map = map;
  }

  /** Lights up the legs of the chosen journey that a view, or the pointer, points at, with their stops. */
  point(view: MapView, hovered: readonly number[] | undefined): void {
    const journey = chosenJourney(view);
    const legs = [...(view.pointedLegs ?? []), ...(hovered ?? [])];
    const stops =
      journey && legs.length > 0 ? stopsOfLegs(journey, legs, gazetteer(view.scene, view.drawing)) : [];
    this.#pointed = this.#move(this.#pointed, [
      ...(journey ? legs : []).map((id) => ({ source: 'legs', id, state: 'pointed' }) as const),
      ...stops.map((id) => ({ source: 'stops', id, state: 'pointed' }) as const),
    ]);
  }

  /** Lights up a journey that is not chosen; none when undefined. */
  hover(key: string | undefined): void {
    const lit = key === undefined ? [] : [{ source: 'journeys', id: key, state: 'hovered' } as const];
    this.#hovered = this.#move(this.#hovered, lit);
  }

  #move(before: readonly Lit[], after: readonly Lit[]): readonly Lit[] {
    const has = (list: readonly Lit[], { source, id }: Lit) =>
      list.some((each) => each.source === source && each.id === id);
    for (const lit of before) {
      if (!has(after, lit)) this.#map.removeFeatureState({ source: lit.source, id: lit.id }, lit.state);
    }
    for (const lit of after) {
      if (!has(before, lit))
        this.#map.setFeatureState({ source: lit.source, id: lit.id }, { [lit.state]: true });
    }
    return after;
  }
}
