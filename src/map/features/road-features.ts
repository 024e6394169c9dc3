import type { FeatureCollection, LineString } from 'geojson';
import type { Drawing } from '../../model/network.ts';
import type { SceneRoad } from '../../model/scene.ts';
import type { Stage } from '../../model/stage.ts';
import { collection, line } from './collection.ts';
import type { NameProperties } from './names.ts';
import { isRough } from './rough.ts';

/** What the layers of roads read, and what picking needs. */
export interface RoadProperties extends NameProperties {
  /** Of the section. */
  readonly id: string;
  readonly kind: 'road';
  /** Id of the whole road: what is picked, and what hover and selection light up. */
  readonly road: string;
  readonly pattern: Stage;
  readonly exists: boolean;
  readonly added: boolean;
  /** Whether it may lie plainly elsewhere than it is drawn. */
  readonly rough: boolean;
}

/** Lines of the roads that have a shape. */
export function roadFeatures(
  roads: readonly SceneRoad[],
  drawing: Drawing,
): FeatureCollection<LineString, RoadProperties> {
  return collection(
    roads.flatMap(({ road, standing }) => {
      const path = drawing.roads.get(road.id);
      if (path === undefined || path.length < 2) return [];
      const properties: RoadProperties = {
        id: road.id,
        kind: 'road',
        road: road.road,
        pattern: standing.stage,
        exists: standing.exists,
        added: standing.added,
        rough: isRough(road.uncertainty),
        ...road.names,
      };
      return [line(path, properties)];
    }),
  );
}
