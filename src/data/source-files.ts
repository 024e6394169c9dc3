import type * as v from 'valibot';
import type * as schemas from './source-schemas.ts';

/** A line as `lines.json` writes it, its dates read. */
export type LineRecord = v.InferOutput<typeof schemas.LINE>;
/** A section as `sections.geojson` writes it. */
export type SectionFeature = v.InferOutput<typeof schemas.SECTION>;
/** A station as `stations.geojson` writes it. */
export type StationFeature = v.InferOutput<typeof schemas.STATION>;
/** A route as `routes.json` writes it. */
export type RouteRecord = v.InferOutput<typeof schemas.ROUTE>;
/** A row of `run-times.csv`. */
export type RunTimeRow = v.InferOutput<typeof schemas.RUN_TIME>;

/** Everything of `data/` that the network is made from, each record well-formed by itself. */
export interface SourceFiles {
  readonly sources: readonly v.InferOutput<typeof schemas.SOURCE>[];
  readonly lines: readonly LineRecord[];
  readonly sections: readonly SectionFeature[];
  readonly stations: readonly StationFeature[];
  readonly routes: readonly RouteRecord[];
  readonly crossings: readonly v.InferOutput<typeof schemas.CROSSING>[];
  readonly sides: readonly v.InferOutput<typeof schemas.CROSSING_SIDE>[];
  readonly roads: readonly v.InferOutput<typeof schemas.ROAD>[];
  readonly places: readonly v.InferOutput<typeof schemas.PLACE>[];
  readonly runTimes: readonly RunTimeRow[];
}

/** The file in which each part of `SourceFiles` is kept. */
export const SOURCE_FILES: Readonly<Record<keyof SourceFiles, string>> = {
  sources: 'data/sources.json',
  lines: 'data/lines.json',
  sections: 'data/sections.geojson',
  stations: 'data/stations.geojson',
  routes: 'data/routes.json',
  crossings: 'data/crossings.json',
  sides: 'data/crossings.geojson',
  roads: 'data/roads.geojson',
  places: 'data/places.geojson',
  runTimes: 'data/run-times.csv',
};
