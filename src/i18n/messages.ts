import type { Confidence, EvidenceKind } from '../model/evidence.ts';
import type { Locale } from '../model/names.ts';
import type { Addition } from '../model/scenario.ts';
import type { CrossingState } from '../model/scene.ts';
import type { ItemKind } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';
import { languageOf } from './language.ts';

/** Ready-made choices of what exists. */
export type Preset = 'today' | 'article' | Exclude<Addition, 'none'>;

/** Every preset, in the order they are offered. */
export const PRESETS: readonly Preset[] = ['today', 'article', 'under-construction', 'approved', 'in-plan'];

/** What a reader is told when a part of the map is missing. */
export type NoticeKind =
  | 'no-webgl'
  | 'basemap-missing'
  | 'basemap-no-ranges'
  | 'basemap-truncated'
  | 'basemap-failed'
  | 'map-failed'
  | 'network-failed'
  | 'bad-record'
  | 'part-failed';

/** Every word on screen, in one language. Functions take numbers and texts that are formatted already. */
export interface Messages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly close: string;
  /** Of the buttons that choose one. */
  readonly language: string;
  readonly dismiss: string;
  readonly panel: string;
  readonly sheet: { readonly bigger: string; readonly smaller: string };
  readonly map: { readonly zoomIn: string; readonly zoomOut: string; readonly corridor: string };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly none: (query: string) => string;
    readonly count: (count: number) => string;
  };
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly placeKinds: Readonly<Record<string, string>>;
  readonly cities: Readonly<Record<'shenzhen' | 'hong-kong', string>>;
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
  readonly when: {
    readonly before: (day: string) => string;
    readonly after: (day: string) => string;
    readonly between: (from: string, to: string) => string;
  };
  readonly units: {
    readonly minutes: (count: string) => string;
    readonly hours: (hours: string, minutes: string) => string;
    readonly wholeHours: (hours: string) => string;
  };
  readonly notices: Readonly<Record<NoticeKind, string>>;
  readonly footer: {
    readonly asOn: (day: string) => string;
    readonly data: (day: string) => string;
    readonly disclaimer: string;
    readonly attribution: string;
    /** The least of it, where there is room for no more. */
    readonly brief: string;
    readonly attributionLabel: string;
  };
  /** Something said besides, in brackets, with the space before them where the language has one. */
  readonly aside: (text: string) => string;
  /** Between the parts of an enumeration. */
  readonly comma: string;
  /** A stretch between two stations. */
  readonly stretch: (from: string, to: string) => string;
  readonly pair: (term: string, text: string) => string;
  readonly picked: (name: string) => string;
  /** Said of an attribute that is not understood; `sentence` is English and says what is allowed. */
  readonly badSetting: (name: string, value: string, sentence: string) => string;
  /** Said of a part of a question that there is not; `value` is as the link has it, `allowed` as a link may. */
  readonly badLink: Readonly<
    Record<'from' | 'to' | 'who' | 'prefer' | 'avoid' | 'journey', (value: string, allowed: string) => string>
  >;
  readonly closed: string;
}

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return languageOf(locale).messages;
}
