import type { SceneLine, SceneSection, StageCount, Standing } from '../model/scene.ts';
import { STAGES } from '../model/stage.ts';

type Count = Omit<StageCount, 'stage'>;
type Counted = { readonly standing: Standing };

/**
 * Lines, stations and kilometres of each stage.
 *
 * A record that is part of another counts with that other. Strokes between two known ends are no routes and
 * have no kilometres. A station counts once, by the most real of its calls.
 */
export function stageCounts(
  lines: readonly SceneLine[],
  sections: readonly SceneSection[],
  stations: readonly Counted[],
): StageCount[] {
  return STAGES.map((stage) => ({
    stage,
    ...count(lines, sections, stations, (standing) => standing.stage === stage),
  }));
}

/** What a scenario takes as built, in all. */
export function existingCount(
  lines: readonly SceneLine[],
  sections: readonly SceneSection[],
  stations: readonly Counted[],
): Count {
  return count(lines, sections, stations, (standing) => standing.exists);
}

/** What a scenario takes as built only because it adds a stage. */
export function addedCount(
  lines: readonly SceneLine[],
  sections: readonly SceneSection[],
  stations: readonly Counted[],
): Count {
  return count(lines, sections, stations, (standing) => standing.added);
}

function count(
  lines: readonly SceneLine[],
  sections: readonly SceneSection[],
  stations: readonly Counted[],
  counts: (standing: Standing) => boolean,
): Count {
  const whole = sections.filter(
    ({ section, line }) =>
      section.partOf === undefined && line.partOf === undefined && section.shape !== 'desire',
  );
  return {
    lines: lines.filter(({ line, standing }) => line.partOf === undefined && counts(standing)).length,
    stations: stations.filter(({ standing }) => counts(standing)).length,
    length: whole
      .filter(({ standing }) => counts(standing))
      .reduce((sum, { section }) => sum + section.length, 0),
  };
}
