import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '../../model/network.ts';
import { collection, point } from './collection.ts';
import type { NameProperties } from './names.ts';

/** What the layers of places read, and what picking needs. */
export interface PlaceProperties extends NameProperties {
  readonly id: string;
  readonly kind: 'place';
}

/** Marks and names of the places that have a position. */
export function placeFeatures(places: readonly Place[]): FeatureCollection<Point, PlaceProperties> {
  return collection(
    places.flatMap(({ id, names, position }) =>
      position === undefined ? [] : [point(position, { id, kind: 'place' as const, ...names })],
    ),
  );
}
