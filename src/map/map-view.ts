import type { Journey } from '../model/journey.ts';
import type { MapProblemKind } from '../model/map-problem-kind.ts';
import type { Locale } from '../model/names.ts';
import type { Drawing } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import type { Selection } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';
import type { Position } from '../model/units.ts';
import type { Theme } from '../theme/palette.ts';

/** Pixels at each side that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A journey under the name by which it is chosen. */
export interface ToldJourney {
  readonly key: string;
  readonly journey: Journey;
}

/** Which end of a journey. */
export type JourneyEnd = 'from' | 'to';

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
  /** Journeys that can be chosen, drawn faint; none when undefined. */
  readonly journeys?: readonly ToldJourney[] | undefined;
  /** Key of the journey that is drawn strongly, everything else fading; none when no journey has it. */
  readonly chosen?: string | undefined;
  /** Legs of the chosen journey that are pointed at elsewhere, by index. */
  readonly pointedLegs?: readonly number[] | undefined;
  /** Ends of the question: pins that can be dragged. */
  readonly ends?: Readonly<Partial<Record<JourneyEnd, Position | undefined>>> | undefined;
  /** The end that the next click, or Enter on the middle of the map, sets. */
  readonly picking?: JourneyEnd | undefined;
  readonly padding: Padding;
  /** Address of a PMTiles archive. */
  readonly basemap: string;
  /** Jump instead of gliding, and do not fade. */
  readonly reducedMotion: boolean;
}

/** Why the map, or a part of it, is not drawn. */
export interface MapProblem {
  readonly kind: MapProblemKind;
  /** Of the archive, when it is the trouble. */
  readonly address?: string;
  /** English, for a log. */
  readonly detail: string;
}
