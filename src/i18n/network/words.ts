import type { Confidence, EvidenceKind } from '../../model/evidence.ts';
import { keptAt } from '../../model/kept-for.ts';
import type { MapProblemKind } from '../../model/map-problem-kind.ts';
import type { Locale } from '../../model/names.ts';
import type { Addition } from '../../model/scenario.ts';
import type { CrossingState } from '../../model/scene.ts';
import type { ItemKind } from '../../model/selection.ts';
import type { Stage } from '../../model/stage.ts';
import { laterOf } from '../language.ts';
import type { Messages } from '../messages.ts';
import { messagesFor } from '../messages.ts';

/** Ready-made choices of what exists. */
export type Preset = 'today' | 'article' | Exclude<Addition, 'none'>;

/** Every preset, in the order they are offered. */
export const PRESETS: readonly Preset[] = ['today', 'article', 'under-construction', 'approved', 'in-plan'];

/** Every word of the network's panel and of the map, in one language. */
export interface OwnNetworkWords {
  readonly map: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly corridor: string;
    readonly notices: Readonly<Record<MapProblemKind, string>>;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly none: (query: string) => string;
    readonly count: (count: number) => string;
  };
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly placeKinds: Readonly<Record<string, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  /** What is said of `open` in a history, of ways and of crossings, and of a crossing that stands so. */
  readonly opened: { readonly way: string; readonly crossing: string; readonly crossingIs: string };
  readonly scenario: {
    readonly title: string;
    readonly day: string;
    readonly presets: Readonly<Record<Preset, string>>;
    readonly exists: (lines: string, stations: string, kilometres: string) => string;
    readonly added: (lines: string, stations: string, kilometres: string) => string;
    readonly outside: string;
  };
  readonly legend: {
    readonly stages: string;
    readonly stage: string;
    readonly lines: string;
    readonly stations: string;
    readonly kilometres: string;
    /** What the kilometres count. */
    readonly kilometresHint: string;
    readonly corridor: string;
    readonly shenzhen: string;
    readonly hongKong: string;
    readonly planned: string;
    readonly all: string;
    readonly none: string;
    readonly listedOnly: string;
    readonly uncertain: string;
    readonly desire: string;
    /** What of a journey is drawn without its way being known. */
    readonly unknownWay: string;
    readonly crossings: string;
    /** Heading of the crossings when another day than today is shown. */
    readonly crossingsThatDay: string;
    readonly show: (what: string) => string;
    readonly locate: string;
  };
  readonly card: {
    readonly stage: string;
    readonly perhaps: (stage: string) => string;
    readonly added: string;
    readonly length: string;
    readonly publishedLength: string;
    readonly speed: string;
    readonly edition: string;
    readonly stations: string;
    readonly lines: string;
    readonly terminal: string;
    readonly history: string;
    readonly evidence: string;
    readonly noAddress: string;
    readonly asOf: (day: string) => string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly uncertainty: (distance: string) => string;
    readonly placed: string;
    /** Of a section that only joins two known ends. */
    readonly wish: string;
    readonly fromMap: string;
    readonly unplaced: string;
    readonly notDrawn: string;
    readonly unknown: string;
    readonly notThen: string;
    readonly lanes: string;
    readonly nearest: string;
    readonly pattern: string;
    readonly assumedColour: string;
    readonly sections: string;
  };
  readonly crossing: {
    readonly states: Readonly<Record<CrossingState, string>>;
    /** Said of a day that is not today. */
    readonly thatDay: (text: string) => string;
    readonly passengersDuring: (hours: string) => string;
    readonly hoursOfNow: string;
    readonly closesAt: (time: string) => string;
    readonly opensAt: (time: string) => string;
    readonly passengers: string;
    readonly freight: string;
    readonly allDay: string;
    readonly shut: string;
    readonly hours: string;
    readonly clearance: string;
    readonly clearanceRange: (least: string, typical: string, p95: string) => string;
    readonly access: string;
    readonly shenzhenSide: string;
    readonly hongKongSide: string;
  };
  readonly ride: {
    readonly title: string;
    /** Beside the title, for trains that do not run yet on the scenario's day. */
    readonly ifBuilt: string;
    readonly from: string;
    readonly to: string;
    readonly choose: string;
    readonly stops: (count: number) => string;
    readonly evidence: Readonly<Record<EvidenceKind, string>>;
    readonly none: string;
    readonly band: (low: string, high: string) => string;
  };
  readonly close: string;
  readonly picked: (name: string) => string;
  readonly closed: string;
  /** Something said besides, in brackets, with the space before them where the language has one. */
  readonly aside: (text: string) => string;
  /** Between the parts of an enumeration. */
  readonly comma: string;
  readonly when: {
    readonly before: (day: string) => string;
    readonly after: (day: string) => string;
    readonly between: (from: string, to: string) => string;
  };
  /** Said of an attribute that is not understood; `sentence` is English and says what is allowed. */
  readonly badSetting: (name: string, value: string, sentence: string) => string;
  /** Said of a part of a question that there is not; `value` is as the link has it, `allowed` as a link may. */
  readonly badLink: Readonly<
    Record<
      'from' | 'to' | 'who' | 'prefer' | 'avoid' | 'show' | 'journey',
      (value: string, allowed: string) => string
    >
  >;
  /** Both ends lie in one city. */
  readonly noHome: string;
  /** Above some questions to begin with. */
  readonly examples: string;
  readonly fromHere: string;
  readonly toHere: string;
  /** On which side of a crossing these begin and end, by its name. */
  readonly endsAt: (side: string) => string;
  /** Nobody passes the crossing on the day shown. */
  readonly noEndsHere: string;
  readonly diagram: string;
  /** A stretch between two stations. */
  readonly stretch: (from: string, to: string) => string;
  readonly pair: (term: string, text: string) => string;
}

/** These, and the words that the whole element says. */
export type NetworkWords = Messages & OwnNetworkWords;

const both = new Map<Locale, NetworkWords>();

/** The words of the network in a language, and those that the whole element says. */
export function networkWordsFor(locale: Locale): NetworkWords {
  return keptAt(both, locale, () => ({ ...messagesFor(locale), ...laterOf(locale).network }));
}
