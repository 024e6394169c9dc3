import type { Locale } from '../model/names.ts';
import type { Drawing } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import type { Selection } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';
import type { Theme } from '../theme/palette.ts';

/** Pixels at each side that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Everything the picture depends on; the same view is the same picture. */
export interface MapView {
  readonly scene: Scene;
  readonly drawing: Drawing;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Stages that are shown. */
  readonly stages: ReadonlySet<Stage>;
  /** Ids of lines that are shown; all when undefined. */
  readonly lines: ReadonlySet<string> | undefined;
  readonly selection?: Selection | undefined;
  readonly hover?: Selection | undefined;
  readonly padding: Padding;
  /** Address of a PMTiles archive. */
  readonly basemap: string;
  /** Jump instead of gliding, and do not fade. */
  readonly reducedMotion: boolean;
}

/** Why the map, or a part of it, is not drawn. */
export interface MapProblem {
  readonly kind:
    | 'no-webgl'
    | 'basemap-missing'
    | 'basemap-no-ranges'
    | 'basemap-truncated'
    | 'basemap-failed'
    | 'map-failed';
  /** Of the archive, when it is the trouble. */
  readonly address?: string;
  /** English, for a log. */
  readonly detail: string;
}
