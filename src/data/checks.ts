import type { Source } from '../model/evidence.ts';
import type {
  Crossing,
  Line,
  Network,
  Place,
  Road,
  Route,
  Section,
  Station,
  UnplacedStation,
} from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type {
  FareMatrix,
  HighSpeedFare,
  MtrFare,
  Service,
  ServiceLink,
  ThroughRunning,
  TransferLink,
} from '../model/service.ts';
import type { Position } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import type { TripRow } from './compact-services.ts';

/** The compact files. */
export type CompactFile = 'network.json' | 'services.json' | 'shenzhen-fares.json' | 'drawing.json';

/** What a well-formed record of each list of a compact file is. */
export interface ListRecords {
  readonly sources: Source;
  readonly lines: Line;
  readonly sections: Section;
  readonly stations: Station | UnplacedStation;
  readonly routes: Route;
  readonly crossings: Crossing;
  readonly roads: Road;
  readonly places: Place;
  readonly services: Service;
  readonly through: ThroughRunning;
  readonly trips: TripRow;
  readonly transfers: TransferLink;
  readonly links: ServiceLink;
  readonly mtrFares: MtrFare;
  readonly highSpeedFares: HighSpeedFare;
}

/** Shenzhen's fares, still packed. */
export type PackedFares = Omit<FareMatrix, 'yuan'> & { readonly yuan: string };

/** A shape, still packed: steps east and north from vertex to vertex. */
export type PackedShape = readonly [id: string, steps: readonly number[]];

/** What the content of compact files is held to while it is unpacked. */
export interface Checks {
  /** Why parsed JSON is none of these files, in one sentence; undefined when it is one. */
  readonly refusal: (kind: CompactFile, content: unknown) => string | undefined;
  /** Lists that are not as long as the file says. */
  readonly counts: (kind: CompactFile, content: unknown, file: string) => Problem[];
  /** In steps: the good records of a list. */
  readonly records: <L extends keyof ListRecords>(
    list: L,
    records: Iterable<unknown>,
    file: string,
  ) => Steps<Read<ListRecords[L][]>>;
  /** A network without what cannot stand, because something else is missing. */
  readonly closed: (network: Network, file: string) => Read<Network>;
  /** The good shapes of a list, still packed; `path` is its name. */
  readonly shapes: (
    list: unknown,
    unpack: (steps: readonly number[]) => readonly Position[],
    { path, file }: { readonly path: string; readonly file: string },
  ) => Read<readonly PackedShape[]>;
  /** The fare table, or none when it is not well-formed. */
  readonly fares: (matrix: unknown, file: string) => Read<PackedFares | undefined>;
}

/** Records taken between two pauses. */
const STEP = 50;

/** For files that were checked when they were written and are the same to the letter: they are only unpacked. */
export const NO_CHECKS: Checks = {
  refusal: () => undefined,
  counts: () => [],
  records: (_, records) => taking(records),
  closed: sound,
  shapes: (list) => sound(list as readonly PackedShape[]),
  fares: (matrix) => sound(matrix as PackedFares),
};

function sound<T>(value: T): Read<T> {
  return { value, problems: [] };
}

function* taking<T>(records: Iterable<unknown>): Steps<Read<T[]>> {
  const value: T[] = [];
  for (const record of records) {
    if (value.push(record as T) % STEP === 0) yield;
  }
  return sound(value);
}
