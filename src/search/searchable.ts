import type { Texts } from '../model/names.ts';
import type { Crossing, Line, Network, Place, Road, Station, UnplacedStation } from '../model/network.ts';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import { normalForm, wordsOf } from './normal-form.ts';
import type { Readings } from './readings.ts';
import { learnReadings, pinyinInitials, typedLetters } from './readings.ts';

/** Something to find, with every way to write it. */
export interface Searchable {
  readonly selection: Selection;
  readonly names: Texts;
  /** What tells it from others of the same name. */
  readonly detail?: Texts;
  readonly city?: 'shenzhen' | 'hong-kong';
  /** Added to the score of each match: what fewer people look for has more. */
  readonly handicap: number;
  /** Normal forms of its names, and the letters that type them. */
  readonly forms: ReadonlySet<string>;
  /** The same of what it is also called. */
  readonly nicknames: ReadonlySet<string>;
  /** Latin words of all of these. */
  readonly words: readonly string[];
}

type AnyStation = Station | UnplacedStation;

/** South of all of Shenzhen's stations: a station there without a metro line is Hong Kong's. */
const SOUTH_OF_SHENZHEN = 22.47;
/** West, south, east and north of what is certainly Shenzhen: north of all of Hong Kong's stations. */
const SHENZHEN = [113.9, 22.535, 114.35, 22.75] as const;
/** What people call a place where the boundary is crossed, after its name. */
const CROSSING_WORDS = ['crossing', 'checkpoint', 'port', 'control point', 'boundary'];
const CORRIDOR_LEAD = 0.005;
const CALL_LEAD = 0.001;

/** What is searched, and how the characters of its names are read. */
export interface Searched {
  readonly entries: readonly Searchable[];
  readonly readings: Readings;
}

/** Everything in a network that can be found: lines, stations, crossings, places and roads; in steps. */
export function* searchables(network: Network): Generator<void, Searched, void> {
  const named = [...network.stations, ...network.places, ...network.crossings, ...network.roads];
  const readings = learnReadings(named.map((each) => ({ name: each.names['zh-Hans'], pinyin: each.pinyin })));
  yield;
  const linesAt = stationLines(network);
  const entries: Searchable[] = [];
  const makers = [
    ...network.lines.map((line) => () => lineEntry(line, readings)),
    ...network.stations.map(
      (station) => () => stationEntry(station, linesAt.get(station.id) ?? [], readings),
    ),
    ...network.crossings.map((crossing) => () => crossingEntry(crossing, readings)),
    ...network.places.map((place) => () => placeEntry(place, readings)),
    ...roadsOf(network).map((sections) => () => roadEntry(sections, readings)),
  ];
  for (const [index, make] of makers.entries()) {
    entries.push(make());
    if (index % 16 === 15) yield;
  }
  return { entries, readings };
}

function lineEntry(line: Line, readings: Readings): Searchable {
  const names = Object.values(line.names);
  const badges = Object.values(line.badge);
  const oldSpelling = names.map((name) => name.replaceAll('綫', '線'));
  return {
    ...named('line', line, [...names, ...oldSpelling, ...badges, ...badges.flatMap(numbers)], [], readings),
    handicap:
      (line.role === 'corridor' ? 0 : CORRIDOR_LEAD) + (line.partOf === undefined ? 0 : CORRIDOR_LEAD),
  };
}

/** How people write the line with a number. */
function numbers(badge: string): string[] {
  if (!/^\d/.test(badge)) return [];
  return [`line ${badge}`, `l${badge}`, `${badge}号线`, `${badge}號綫`, `${badge}號線`, `${badge}号`];
}

function stationEntry(station: AnyStation, lines: readonly Line[], readings: Readings): Searchable {
  const city = stationCity(station, lines);
  const code = station.id.startsWith('mtr:') ? [station.id.slice(4)] : [];
  return {
    ...named(
      'station',
      station,
      Object.values(station.names),
      [...(station.aliases ?? []), ...code],
      readings,
    ),
    ...(city === undefined ? {} : { city }),
    handicap: (isPlanned(station) ? 0.07 : 0.03) - CALL_LEAD * Math.min(lines.length, 9),
  };
}

/** Whether no train has ever called: such a station comes after a crossing of the same name. */
function isPlanned({ id }: AnyStation): boolean {
  return id.startsWith('plan:');
}

function crossingEntry(crossing: Crossing, readings: Readings): Searchable {
  const { shenzhen, hongKong } = crossing.sides;
  const whole = [crossing.names, shenzhen?.names, hongKong?.names].flatMap((names) =>
    Object.values(names ?? {}),
  );
  const bare = whole.flatMap((name) => mainPart(name).split(/[／/]/)).map(withoutOffice);
  const spelled = bare.flatMap((name) =>
    /[a-z]/i.test(name) ? CROSSING_WORDS.map((word) => `${name} ${word}`) : [`${name}口岸`],
  );
  return {
    ...named(
      'crossing',
      crossing,
      [...whole.filter((name) => !bare.includes(name)), ...spelled],
      bare,
      readings,
    ),
    handicap: 0.02,
  };
}

/** A crossing's name without the word for the office. */
function withoutOffice(name: string): string {
  return name.replace(/(?:站?口岸|管制站|(?: Station)?(?: Mainland)? (?:Port|Control Point)).*$/, '').trim();
}

function placeEntry(place: Place, readings: Readings): Searchable {
  const names = Object.values(place.names);
  return {
    ...named('place', place, names, [...names.map(mainPart), ...(place.aliases ?? []), place.id], readings),
    city: place.city,
    handicap: 0.05,
  };
}

/** The sections of each road. */
function roadsOf({ roads }: Network): (readonly Road[])[] {
  const ids = new Set(roads.map(({ road }) => road));
  return [...ids].map((id) => roads.filter(({ road }) => road === id));
}

/** A road is found by the names of its sections too, and is then meant as a whole. */
function roadEntry(sections: readonly Road[], readings: Readings): Searchable {
  const first = sections[0]!;
  const parts = sections.flatMap(({ section }) => Object.values(section));
  return {
    ...named('road', { ...first, id: first.road }, Object.values(first.names), parts, readings),
    ...(sections.length === 1 ? { detail: first.section } : {}),
    handicap: 0.05,
  };
}

/** A name without the remark in brackets. */
function mainPart(name: string): string {
  return name.replace(/\s*[（(].*$/, '');
}

/** What every kind of thing has in common. */
function named(
  kind: Selection['kind'],
  record: { readonly id: string; readonly names: Texts; readonly pinyin?: string },
  names: readonly string[],
  nicknames: readonly string[],
  readings: Readings,
): Omit<Searchable, 'handicap'> {
  const spelled = { name: record.names['zh-Hans'], pinyin: record.pinyin ?? '' };
  const initials = pinyinInitials(spelled);
  const forms = formsOf(names, readings);
  if (record.pinyin) forms.add(record.pinyin);
  return {
    selection: { kind, id: record.id },
    names: record.names,
    forms,
    nicknames: new Set([...formsOf(nicknames, readings), ...(initials ? [initials] : [])]),
    words: [...new Set([...names, ...nicknames].flatMap(wordsOf))],
  };
}

/** Normal forms of names, and the letters that type the Chinese ones. */
function formsOf(names: readonly string[], readings: Readings): Set<string> {
  const typed = names.flatMap((name) => {
    const letters = typedLetters(name, readings);
    return letters === undefined ? [] : [letters.full, letters.initials];
  });
  return new Set([...names.map(normalForm), ...typed].filter((form) => form !== ''));
}

function stationLines(network: Network): Map<string, Line[]> {
  const lineById = new Map(network.lines.map((line) => [line.id, line]));
  const found = new Map<string, Line[]>();
  for (const { line: id, calls } of network.routes) {
    const line = lineById.get(id);
    if (line === undefined) continue;
    for (const { station } of calls) {
      const lines = found.get(station) ?? [];
      if (!lines.includes(line)) found.set(station, [...lines, line]);
    }
  }
  return found;
}

function stationCity(station: AnyStation, lines: readonly Line[]): Searchable['city'] {
  if (isRailway(station)) return station.position && cityAt(station.position);
  if (lines.some(({ system }) => system === 'mtr')) return 'hong-kong';
  if (lines.some(({ system }) => system === 'shenzhen-metro')) return 'shenzhen';
  return station.position && cityAt(station.position);
}

/** High-speed trains call beyond both cities, and a planned metro line may meet them there. */
function isRailway({ id }: AnyStation): boolean {
  return id.startsWith('hsr:');
}

/** The city of a station without a metro line of today is seen by where it lies. */
function cityAt([longitude, latitude]: Position): Searchable['city'] {
  if (latitude < SOUTH_OF_SHENZHEN) return 'hong-kong';
  const [west, south, east, north] = SHENZHEN;
  const isInside = longitude > west && longitude < east && latitude > south && latitude < north;
  return isInside ? 'shenzhen' : undefined;
}
