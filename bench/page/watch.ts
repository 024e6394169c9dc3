import type { Map as MapLibreMap } from 'maplibre-gl';

/** What one visit saw; times in milliseconds since the navigation. */
export interface Seen {
  /** Largest contentful paint. */
  largestPaint: number;
  firstPaint: number;
  /** Sum of the shifts of the layout. */
  shift: number;
  /** When the first journey of an answer could be seen. */
  answer: number | undefined;
  /** Addresses of everything that had been fetched by then. */
  fetched: string[];
  /** Last time the map had nothing left to draw. */
  idle: number | undefined;
  /** When each long task began, and how long it took. */
  tasks: [start: number, duration: number][];
  /** Longest time from something the reader did to the next picture. */
  interaction: number;
}

declare global {
  var seen: Seen;
}

interface MapElement extends HTMLElement {
  readonly map?: MapLibreMap;
}

/** Entries that TypeScript's library does not know. */
interface Entry extends PerformanceEntry {
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

/** Watches the page from before its first script. */
function watch(): void {
  globalThis.seen = {
    largestPaint: 0,
    firstPaint: 0,
    shift: 0,
    answer: undefined,
    fetched: [],
    idle: undefined,
    tasks: [],
    interaction: 0,
  };
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('layout-shift', ({ value = 0, hadRecentInput = false }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click'])
    addEventListener(type, timeToNextPicture, { capture: true, passive: true });
  look();
}

/** Moves are in no list of the browser's slow events, so that all are timed here. */
function timeToNextPicture({ timeStamp }: Event): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.interaction = Math.max(seen.interaction, performance.now() - timeStamp);
    };
    port2.postMessage(undefined);
  });
}

function observe(type: string, take: (entry: Entry) => void): void {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
  observer.observe({ type, buffered: true } as PerformanceObserverInit);
}

let map: MapLibreMap | undefined;

/** Before each picture: whether the answer and the map are there. */
function look(): void {
  const element = document.querySelector<MapElement>('pingshan-hk-map');
  const answer = element?.shadowRoot?.querySelector('pingshan-hk-answer');
  const strip = answer?.shadowRoot?.querySelector('[data-key]');
  if (seen.answer === undefined && strip && strip.getClientRects().length > 0) {
    seen.answer = performance.now();
    seen.fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  }
  const found = element?.map ?? globalThis.bareMap;
  if (map === undefined && found !== undefined) {
    map = found;
    map.on('idle', () => {
      seen.idle = performance.now();
    });
  }
  requestAnimationFrame(look);
}

watch();
