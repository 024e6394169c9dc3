import type { EvidenceKind, Provenance, Source } from './evidence.ts';
import type { Texts } from './names.ts';
import type { StageChange } from './stage.ts';
import type { Day, Metres, Position, Seconds } from './units.ts';

/** Whose network a line belongs to. */
export type System = 'shenzhen-metro' | 'mtr' | 'high-speed-rail' | 'intercity';

/** Every system. */
export const SYSTEMS: readonly System[] = ['shenzhen-metro', 'mtr', 'high-speed-rail', 'intercity'];

/** A railway line as passengers or planners name it. */
export interface Line extends Provenance {
  /** For example `szm-14`, `mtr-EAL`, `hsr-xrl`, `plan-szm-21`. */
  readonly id: string;
  readonly system: System;
  readonly names: Texts;
  /** What fits on a badge: `14`; `East Rail`, `東鐵`. */
  readonly badge: Texts;
  /** `#RRGGBB`, official where one is published. */
  readonly colour: string;
  /** False when no official colour is published and the map's own was chosen. */
  readonly officialColour: boolean;
  /** Corridor lines are drawn loud, context lines quiet. */
  readonly role: 'corridor' | 'context';
  /** Top speed of the line as published, km/h. */
  readonly designSpeed?: number;
  /** Published length, metres. */
  readonly publishedLength?: Metres;
  /** Stage history of the line as a whole; sections may differ. */
  readonly changes: readonly StageChange[];
  /** The plan edition a planned line stands in. */
  readonly edition?: Texts;
  /** What a reader should know about this line, in one sentence. */
  readonly finding?: Texts;
  /** The line whose record includes this one: counted there, not here. */
  readonly partOf?: string;
}

/** How well the shape of a section is known. */
export type Shape =
  /** The real track, or surveyed to the same standard. */
  | 'track'
  /** Drawn through known nodes; true to within `uncertainty`. */
  | 'corridor'
  /** Two known ends and no more: a stroke, not a route. */
  | 'desire';

/** A stretch of a line with one life: drawn, measured and staged as one. */
export interface Section extends Provenance {
  readonly id: string;
  readonly line: string;
  readonly names?: Texts;
  readonly changes: readonly StageChange[];
  readonly shape: Shape;
  /** How far from the drawn shape the real one may lie; 0 for track. */
  readonly uncertainty: Metres;
  /** Measured along the shape. */
  readonly length: Metres;
  readonly publishedLength?: Metres;
  /** The section that already counts this one's kilometres. */
  readonly partOf?: string;
}

/** A place where trains call, whatever the number of lines. */
export interface Station extends Provenance {
  readonly id: string;
  readonly names: Texts;
  readonly position: Position;
  /** Radius around `position` in which the real place lies; 0 when surveyed. */
  readonly uncertainty: Metres;
  /** Letters that type the Chinese name: full pinyin without tones, no spaces. */
  readonly pinyin: string;
  /** Other names and codes it is or was known by, in any script. */
  readonly aliases?: readonly string[];
}

/** A station that is known by name only: listed, never drawn. */
export interface UnplacedStation extends Omit<Station, 'position'> {
  readonly position?: undefined;
}

/** One station's call on a route: the opening belongs here, not to the station. */
export interface Call {
  readonly station: string;
  /** Life of this station on this line. */
  readonly changes: readonly StageChange[];
  /** Distance along the route's shape from its beginning; absent where the call is not on the shape. */
  readonly along?: Metres;
  /** How long trains that go on from here stand, beyond what the hops count; absent where they count it all. */
  readonly dwell?: readonly [least: Seconds, most: Seconds];
}

/** A ride between neighbouring calls, the same in both directions. */
export interface Hop {
  /** Along the route's shape; absent where the shape is not known. */
  readonly distance?: Metres;
  /** Departure to departure as published, or the estimate; dwell at the far end included. */
  readonly time: Seconds;
  /** Half-width of the band in which the true time lies 9 times in 10. */
  readonly error: Seconds;
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
}

/** One published time over several hops: it is known better than their shares of it. */
export interface Span extends Omit<Hop, 'distance'> {
  /** Index of the first and of the last call, at least two apart. */
  readonly from: number;
  readonly to: number;
}

/** An ordered run of calls that trains make on one line. */
export interface Route {
  readonly id: string;
  readonly line: string;
  readonly names?: Texts;
  readonly calls: readonly Call[];
  /** `hops[i]` joins `calls[i]` and `calls[i + 1]`; absent where neither time nor shape is known. */
  readonly hops: readonly (Hop | null)[];
  /** Published times that span several hops, none overlapping another. */
  readonly spans?: readonly Span[];
}

/** What may pass a crossing on foot or by vehicle in one period. */
export interface OpeningHours {
  readonly traffic: 'passengers' | 'freight';
  /** Days this rule holds: first and, if it has ended, last day. */
  readonly from: Day;
  readonly to?: Day;
  /** Minutes after midnight, Hong Kong time; 0–1440. `null` = no service in this period. */
  readonly open: readonly [start: number, end: number] | null;
}

/** One side of a crossing. */
export interface CrossingSide {
  readonly names: Texts;
  readonly position: Position;
}

/** A boundary crossing between Shenzhen and Hong Kong. */
export interface Crossing extends Provenance {
  readonly id: string;
  readonly names: Texts;
  readonly sides: { readonly shenzhen?: CrossingSide; readonly hongKong?: CrossingSide };
  readonly hours: readonly OpeningHours[];
  /** Who can pass and how: on foot, by train, by coach only. */
  readonly access: Texts;
  /** Minutes to pass both sides: least, typical, 95th percentile; absent when unknown. */
  readonly clearance?: readonly [least: number, typical: number, p95: number];
  /** Stations that serve it. */
  readonly stations: readonly string[];
  /** What a reader should know before relying on it. */
  readonly note?: Texts;
  readonly changes: readonly StageChange[];
  readonly pinyin: string;
}

/** A stretch of road that matters to the corridor. */
export interface Road extends Provenance {
  readonly id: string;
  readonly road: string;
  readonly names: Texts;
  readonly section: Texts;
  readonly changes: readonly StageChange[];
  readonly uncertainty: Metres;
  readonly length?: Metres;
  readonly publishedLength?: Metres;
  /** Lanes in both directions together. */
  readonly lanes?: number;
  /** km/h. */
  readonly designSpeed?: number;
  readonly note?: Texts;
  /** False when the shape is not known: listed, not drawn. */
  readonly drawn: boolean;
  readonly pinyin: string;
}

/** Somewhere people go; without a position it is listed, not drawn. */
export interface Place extends Provenance {
  readonly id: string;
  readonly names: Texts;
  readonly kind: string;
  readonly city: 'shenzhen' | 'hong-kong';
  readonly position?: Position;
  readonly uncertainty: Metres;
  /** Nearest station, when the facts name one. */
  readonly station?: string;
  readonly pinyin: string;
  /** Other names and codes people look for it by, in any script. */
  readonly aliases?: readonly string[];
}

/** Everything an answer needs; shapes are in `Drawing`. */
export interface Network {
  /** Day the data was compiled from; the newest `asOf`. */
  readonly asOf: Day;
  readonly sources: readonly Source[];
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly stations: readonly (Station | UnplacedStation)[];
  readonly routes: readonly Route[];
  readonly crossings: readonly Crossing[];
  readonly roads: readonly Road[];
  readonly places: readonly Place[];
}

/** Shapes for the map, by id of section or road. */
export interface Drawing {
  readonly sections: ReadonlyMap<string, readonly Position[]>;
  readonly roads: ReadonlyMap<string, readonly Position[]>;
}
