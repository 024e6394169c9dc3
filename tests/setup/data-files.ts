import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

const DATA = new URL('../../data/', import.meta.url);

/** A feature of a file of `data/`: always with an id, sometimes without a place. */
export type DataFeature = Feature<
  Geometry | null,
  { readonly line?: string; readonly crossing?: string; readonly uncertainty_m?: number }
> & { readonly id: string };

/** The features of a GeoJSON file of `data/`, as they are written there. */
export function dataFeatures(file: string): readonly DataFeature[] {
  const { features } = JSON.parse(readFileSync(new URL(file, DATA), 'utf8')) as FeatureCollection;
  return features as DataFeature[];
}

/** The records of a JSON file of `data/`, as they are written there. */
export function dataRecords<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(file, DATA), 'utf8')) as T[];
}

/** The feature with an id. @throws Error when there is none */
export function dataFeature(file: string, id: string): DataFeature {
  const found = dataFeatures(file).find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`${file} has no ${id}.`);
  return found;
}

/** Where a point lies. @throws Error when the feature is no point */
export function pointOf({ id, geometry }: DataFeature): readonly [longitude: number, latitude: number] {
  if (geometry?.type !== 'Point') throw new Error(`${id} is no point.`);
  return geometry.coordinates as [number, number];
}

/** Halfway between the two vertices in the middle: on the line. @throws Error when the feature is no line */
export function middleOf({ id, geometry }: DataFeature): readonly [longitude: number, latitude: number] {
  if (geometry?.type !== 'LineString') throw new Error(`${id} is no line.`);
  const index = Math.floor((geometry.coordinates.length - 1) / 2);
  const [a, b] = [geometry.coordinates[index]!, geometry.coordinates[index + 1]!];
  return [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
}
