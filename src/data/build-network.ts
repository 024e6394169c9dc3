import { measuredPath, pathLength } from '../geometry/measured-path.ts';
import type { Provenance } from '../model/evidence.ts';
import type { Crossing, CrossingSide, Drawing, Line, Network, Road } from '../model/network.ts';
import type { Day, Metres, Position } from '../model/units.ts';
import type { HopEstimate } from './build-routes.ts';
import { buildRoutes } from './build-routes.ts';
import { citedSources } from './cited-sources.ts';
import type { LineRecord, SourceFiles } from './source-files.ts';

/** What building needs from elsewhere, so that this folder knows neither estimates nor dictionaries. */
export interface BuildTools {
  readonly estimate: HopEstimate;
  /** Letters that type a Chinese name: full pinyin without tones or spaces. */
  readonly pinyin: (name: string) => string;
}

/**
 * Joins and measures the records of `data/`.
 *
 * Lengths are whole metres along the drawn shape, times whole seconds.
 *
 * Sources that only the other tables cite are left out.
 *
 * @param files - checked by `checkSourceFiles`; what refers to nothing is left out
 */
export function buildNetwork(files: SourceFiles, tools: BuildTools): { network: Network; drawing: Drawing } {
  const asOf = newest(files);
  const lines = files.lines.map(lineOf);
  const records: Omit<Network, 'asOf' | 'sources'> = {
    lines,
    sections: files.sections.map(({ id, properties, geometry }) => ({
      id,
      line: properties.line,
      ...optional('names', properties.names),
      changes: properties.changes,
      shape: properties.shape,
      uncertainty: properties.uncertainty_m,
      length: lengthOf(geometry.coordinates),
      ...optional('publishedLength', metres(properties.published_length_km)),
      ...optional('partOf', properties.part_of),
      ...provenanceOf(properties),
    })),
    stations: files.stations.map(({ id, properties, geometry }) => ({
      id,
      names: properties.names,
      ...(geometry === null ? {} : { position: geometry.coordinates }),
      uncertainty: properties.uncertainty_m,
      pinyin: tools.pinyin(properties.names['zh-Hans']),
      ...optional('aliases', properties.aliases),
      ...provenanceOf(properties),
    })),
    routes: buildRoutes(files, lines, asOf, tools.estimate),
    crossings: files.crossings.map((crossing) => crossingOf(crossing, files.sides, tools)),
    roads: files.roads.map((road) => roadOf(road, tools)),
    places: files.places.map(({ id, properties, geometry }) => ({
      id,
      names: properties.names,
      kind: properties.kind,
      city: properties.city,
      ...(geometry === null ? {} : { position: geometry.coordinates }),
      uncertainty: properties.uncertainty_m,
      ...optional('station', properties.station),
      pinyin: tools.pinyin(properties.names['zh-Hans']),
      ...optional('aliases', properties.aliases),
      ...provenanceOf(properties),
    })),
  };
  const cited = citedSources(records);
  const sources = files.sources.filter(({ id }) => cited.has(id));
  const network = { asOf, sources: sources.map(({ licence: _, ...source }) => source), ...records };
  const drawing: Drawing = {
    sections: new Map(files.sections.map(({ id, geometry }) => [id, geometry.coordinates])),
    roads: new Map(
      files.roads.flatMap(({ id, geometry }) =>
        geometry === null ? [] : [[id, geometry.coordinates] as const],
      ),
    ),
  };
  return { network, drawing };
}

function lineOf(line: LineRecord): Line {
  return {
    id: line.id,
    system: line.system,
    names: line.names,
    badge: line.badge,
    colour: line.colour,
    officialColour: line.official_colour,
    role: line.role,
    ...optional('designSpeed', line.design_speed_kmh),
    ...optional('publishedLength', metres(line.published_length_km)),
    changes: line.changes,
    ...optional('edition', line.edition),
    ...optional('finding', line.finding),
    ...optional('partOf', line.part_of),
    ...provenanceOf(line),
  };
}

function crossingOf(
  crossing: SourceFiles['crossings'][number],
  sides: SourceFiles['sides'],
  tools: BuildTools,
): Crossing {
  const side = (which: string): CrossingSide | undefined => {
    const found = sides.find(
      ({ properties }) => properties.crossing === crossing.id && properties.side === which,
    );
    return found === undefined
      ? undefined
      : { names: found.properties.names, position: found.geometry.coordinates };
  };
  const { id, names, access, changes, hours, stations } = crossing;
  return {
    id,
    names,
    sides: { ...optional('shenzhen', side('shenzhen')), ...optional('hongKong', side('hong-kong')) },
    hours,
    access,
    ...optional('clearance', crossing.clearance_min),
    stations,
    ...optional('note', crossing.note),
    changes,
    pinyin: tools.pinyin(names['zh-Hans']),
    ...provenanceOf(crossing),
  };
}

function roadOf({ id, properties, geometry }: SourceFiles['roads'][number], tools: BuildTools): Road {
  return {
    id,
    road: properties.road,
    names: properties.names,
    section: properties.section,
    changes: properties.changes,
    uncertainty: properties.uncertainty_m,
    ...(geometry === null ? {} : { length: lengthOf(geometry.coordinates) }),
    ...optional('publishedLength', metres(properties.published_length_km)),
    ...optional('lanes', properties.lanes),
    ...optional('designSpeed', properties.design_speed_kmh),
    ...optional('note', properties.note),
    drawn: geometry !== null,
    pinyin: tools.pinyin(properties.names['zh-Hans']),
    ...provenanceOf(properties),
  };
}

function provenanceOf(record: {
  sources: readonly string[];
  as_of: Day;
  confidence: Provenance['confidence'];
}): Provenance {
  return { sources: record.sources, asOf: record.as_of, confidence: record.confidence };
}

function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

function lengthOf(positions: readonly Position[]): Metres {
  return Math.round(pathLength(measuredPath(positions)));
}

function metres(kilometres: number | undefined): Metres | undefined {
  return kilometres === undefined ? undefined : Math.round(kilometres * 1000);
}

function newest(files: SourceFiles): Day {
  const { lines, routes, crossings, runTimes } = files;
  const features = [...files.sections, ...files.stations, ...files.roads, ...files.places];
  const days = [
    ...[...lines, ...routes, ...crossings, ...runTimes].map((record) => record.as_of),
    ...features.map(({ properties }) => properties.as_of),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}
