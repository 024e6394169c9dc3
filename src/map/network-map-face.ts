import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import type { JourneyEnd, MapProblem, MapView } from './map-view.ts';

/** What the map tells its owner. */
export interface NetworkMapOptions {
  /** Names appear at once: fading in and out as the map moves is motion as well. They fade unless told. */
  readonly isStill?: boolean;
  /** A reader picked something, or nothing. */
  onSelect(selection: Selection | undefined): void;
  /** The first view is drawn; again after a lost WebGL context came back. */
  onReady(): void;
  /** Something is not drawn. Each trouble is told once. */
  onProblem(problem: MapProblem): void;
  /** The pointer is over something else than before. */
  onHover?(selection: Selection | undefined): void;
  /** A reader picked a journey that is not chosen, by its key. */
  onJourney?(key: string): void;
  /** The pointer is over another step of the chosen journey than before, or over none. */
  onLeg?(pointed: PointedStep | undefined): void;
  /** A reader picked a point for an end of the question, or dragged a pin there. */
  onPoint?(end: JourneyEnd, position: Position): void;
}

/** A step of the chosen journey. */
export interface PointedStep {
  /** Key of the journey. */
  readonly key: string;
  /** Index of the first of its legs. */
  readonly leg: number;
  /** All of them: a ride has its wait with it. */
  readonly legs: readonly number[];
}

/** A map in a container. Each method may be called at any time, also before the first view. */
export interface NetworkMap {
  /** The MapLibre map itself, for hosts that need more than this face; absent where there is no WebGL. */
  readonly maplibre: MapLibreMap | undefined;
  /** Draws a view, changing only what differs from the last one. The first one also fits the corridor. */
  show(view: MapView): void;
  /** Moves the camera to the corridor between Pingshan and Hong Kong. */
  fitCorridor(): void;
  /** Moves the camera to something drawn; stays where it is when that is not. */
  fit(selection: Selection): void;
  /** Moves the camera to the chosen journey; stays where it is when none is. */
  fitJourney(): void;
  /** Takes the size of the container again, and keeps to journey or corridor until the camera was moved. */
  resize(): void;
  /** Gives back the WebGL context, the listeners and the workers. */
  remove(): void;
}
