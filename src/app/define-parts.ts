import { learnMore } from '../i18n/language.ts';

/** Elements that are fetched together, when the first of them is to be shown. */
export type Part =
  | 'ask'
  | 'answer'
  | 'crossings'
  | 'reasons'
  | 'journey'
  | 'day'
  | 'network'
  | 'diagram'
  | 'map';

type Elements = Readonly<Record<string, CustomElementConstructor>>;

const LOADERS: Readonly<Record<Part, () => Promise<Elements>>> = {
  ask: async () => (await import('./parts/ask-elements.ts')).ASK_ELEMENTS,
  answer: async () => (await import('./parts/answer-elements.ts')).ANSWER_ELEMENTS,
  crossings: async () => (await import('./parts/crossing-elements.ts')).CROSSING_ELEMENTS,
  reasons: async () => (await import('./parts/reason-elements.ts')).REASON_ELEMENTS,
  journey: async () => (await import('./parts/journey-elements.ts')).JOURNEY_ELEMENTS,
  day: async () => (await import('./parts/day-elements.ts')).DAY_ELEMENTS,
  network: async () => (await import('./parts/network-elements.ts')).NETWORK_ELEMENTS,
  diagram: async () => (await import('./parts/diagram-elements.ts')).DIAGRAM_ELEMENTS,
  map: async () => (await import('./parts/map-elements.ts')).MAP_ELEMENTS,
};

/** Every part. */
export const PARTS = Object.keys(LOADERS) as Part[];

const PART_OF: Readonly<Record<string, Part>> = {
  'pingshan-hk-answer': 'answer',
  'pingshan-hk-ask': 'ask',
  'pingshan-hk-canvas': 'map',
  'pingshan-hk-card': 'network',
  'pingshan-hk-day': 'day',
  'pingshan-hk-home': 'day',
  'pingshan-hk-journey': 'journey',
  'pingshan-hk-keep': 'journey',
  'pingshan-hk-legend': 'network',
  'pingshan-hk-live': 'journey',
  'pingshan-hk-ride': 'network',
  'pingshan-hk-scenario': 'network',
  'pingshan-hk-schematic': 'diagram',
  'pingshan-hk-search': 'network',
};

/** Parts that are written with the words of an answer, or with none. */
const SAYS_NO_MORE: ReadonlySet<Part> = new Set(['answer', 'map']);

const loading = new Map<Part, Promise<void>>();

/** The part that an element of this name belongs to; undefined for one that is there from the start. */
export function partOf(tag: string): Part | undefined {
  return PART_OF[tag];
}

/**
 * Fetches a part and registers its elements, once. Those that are on a page by then take what was set on them.
 *
 * @throws when it cannot be fetched; the next call tries again
 */
export function definePart(part: Part): Promise<void> {
  const before = loading.get(part);
  if (before !== undefined) return before;
  const words = SAYS_NO_MORE.has(part) ? undefined : learnMore();
  const defining = Promise.all([LOADERS[part](), words]).then(([elements]) => defineAll(elements));
  loading.set(part, defining);
  defining.catch(() => loading.delete(part));
  return defining;
}

/** Registers elements that are not yet registered. */
export function defineAll(elements: Elements): void {
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}
