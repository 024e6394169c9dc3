import type { Crossing, Line, Place, Road, Section, Station, UnplacedStation } from './network.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';
import type { Metres } from './units.ts';

/** How something stands in a scenario. */
export interface Standing {
  /** Its stage on the scenario's day, as far as the records are certain. */
  readonly stage: Stage;
  /** The next stage when the day falls inside that change's interval: it may already have happened. */
  readonly perhaps?: Stage;
  /** Whether the scenario takes it as built: open, or added by choice. */
  readonly exists: boolean;
  /** Exists only because the scenario adds its stage. */
  readonly added: boolean;
}

/** A crossing at one moment; `unknown` where no record tells its hours. */
export type CrossingState = 'open' | 'closing-soon' | 'closed' | 'no-passengers' | 'unknown';

/** A line with its standing; `sections` are those that had begun their life by the day. */
export interface SceneLine {
  readonly line: Line;
  /** The most advanced standing of its sections, or the line's own when it has none. */
  readonly standing: Standing;
  /** False when the line is listed only. */
  readonly drawn: boolean;
}

/** A section with its standing. */
export interface SceneSection {
  readonly section: Section;
  readonly line: Line;
  readonly standing: Standing;
}

/** A station with the standing of its call on each line. */
export interface SceneStation<Kind = Station> {
  readonly station: Kind;
  readonly calls: readonly {
    readonly line: Line;
    readonly standing: Standing;
    /** First or last call of a route of that line. */
    readonly terminal: boolean;
  }[];
  /** The most advanced of its calls. */
  readonly standing: Standing;
}

/** A crossing with its stage and state on the day, at the time of day of the moment. */
export interface SceneCrossing {
  readonly crossing: Crossing;
  readonly standing: Standing;
  readonly state: CrossingState;
}

/** A road with its standing. */
export interface SceneRoad {
  readonly road: Road;
  readonly standing: Standing;
}

/** Lines, stations and kilometres of one stage; parts of others are counted once. */
export interface StageCount {
  readonly stage: Stage;
  readonly lines: number;
  readonly stations: number;
  readonly length: Metres;
}

/** The network as a scenario shows it: everything whose life had begun by the day. */
export interface Scene {
  readonly scenario: Scenario;
  /** Whether the scenario's day is the day of the moment, so that crossings' states are of now. */
  readonly isToday: boolean;
  readonly lines: readonly SceneLine[];
  readonly sections: readonly SceneSection[];
  readonly stations: readonly SceneStation[];
  /** Stations known by name only: counted and listed, never drawn. */
  readonly unplaced: readonly SceneStation<UnplacedStation>[];
  readonly crossings: readonly SceneCrossing[];
  readonly roads: readonly SceneRoad[];
  readonly places: readonly Place[];
  /** One per stage, in the order of `STAGES`. */
  readonly counts: readonly StageCount[];
  /** What the scenario takes as built in all, and how much of it is added by choice. */
  readonly exists: Omit<StageCount, 'stage'>;
  readonly added: Omit<StageCount, 'stage'>;
}
