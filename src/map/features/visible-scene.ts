import type { Scene, SceneStation, Standing } from '../../model/scene.ts';
import { STAGES } from '../../model/stage.ts';
import type { MapView } from '../map-view.ts';

/** What the legend lets through. */
export type Filter = Pick<MapView, 'stages' | 'lines'>;

/** The parts of a scene that are drawn. */
export type VisibleScene = Pick<Scene, 'sections' | 'stations' | 'crossings' | 'roads' | 'places'>;

/**
 * The scene without the stages and lines a reader switched off.
 *
 * A station stays while one of its lines does, and forgets the others. Crossings that exist always stay:
 * they are no stage of a line.
 */
export function visibleScene(scene: Scene, { stages, lines }: Filter): VisibleScene {
  const lineShown = (id: string) => lines === undefined || lines.has(id);
  const stageShown = ({ stage }: Standing) => stages.has(stage);
  return {
    sections: scene.sections.filter(({ line, standing }) => lineShown(line.id) && stageShown(standing)),
    stations: scene.stations.flatMap((station) => {
      const calls = station.calls.filter(({ line, standing }) => lineShown(line.id) && stageShown(standing));
      return calls.length === 0 ? [] : [{ ...station, calls, standing: mostAdvanced(calls) }];
    }),
    crossings: scene.crossings.filter(({ standing }) => standing.exists || stageShown(standing)),
    roads: scene.roads.filter(({ road, standing }) => road.drawn && stageShown(standing)),
    places: scene.places,
  };
}

/** What exists comes before what does not; among equals the later stage, but never the end of a life. */
function mostAdvanced(calls: SceneStation['calls']): Standing {
  const score = ({ exists, stage }: Standing) => (exists ? 100 : 0) + progress(stage);
  return calls.reduce(
    (best, { standing }) => (score(standing) > score(best) ? standing : best),
    calls[0]!.standing,
  );
}

function progress(stage: Standing['stage']): number {
  const index = STAGES.indexOf(stage);
  return index <= STAGES.indexOf('open') ? index : -index;
}
