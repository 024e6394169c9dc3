import type { FeatureCollection, LineString } from 'geojson';
import type { Gazetteer } from '../journeys/gazetteer.ts';
import { legWays } from '../journeys/leg-ways.ts';
import type { ToldJourney } from '../map-view.ts';
import { collection, line } from './collection.ts';

/** What the layer of journeys that are not chosen reads, and what picking needs. */
export interface JourneyProperties {
  /** Key of the journey. */
  readonly id: string;
  readonly kind: 'journey';
  /** False where it is drawn straight. */
  readonly known: boolean;
}

/** Ways of the journeys that are told but not chosen. */
export function journeyFeatures(
  journeys: readonly ToldJourney[],
  chosen: string | undefined,
  where: Gazetteer,
): FeatureCollection<LineString, JourneyProperties> {
  return collection(
    journeys
      .filter(({ key }) => key !== chosen)
      .flatMap(({ key, journey }) =>
        legWays(journey, where).map(({ path, isKnown }) =>
          line(path, { id: key, kind: 'journey' as const, known: isKnown }),
        ),
      ),
  );
}
