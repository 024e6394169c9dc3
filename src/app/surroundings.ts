import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ThemeChoice } from '../state/choices.ts';

const MINUTE = 60_000;

/** What surrounds the element: the time, its own size, and whether the reader's system is dark. */
export class Surroundings implements ReactiveController {
  /** The moment of the last tick; ticks come once a minute. */
  instant = new Date(0);
  /** Pixels inside the element. */
  size = { width: 0, height: 0 };
  dark = false;
  #end: AbortController | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #clock: () => Date;
  readonly #resized: () => void;

  /**
   * @param host - rendered anew when anything changes
   * @param clock - tells the time
   * @param resized - called after each change of size
   */
  constructor(host: ReactiveControllerHost & HTMLElement, clock: () => Date, resized: () => void) {
    this.#host = host;
    this.#clock = clock;
    this.#resized = resized;
    host.addController(this);
  }

  /** The palette that a choice means here. */
  theme(choice: ThemeChoice): 'light' | 'dark' {
    if (choice !== 'auto') return choice;
    return this.dark ? 'dark' : 'light';
  }

  /** Takes the time anew. */
  tick(): void {
    this.instant = this.#clock();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    const end = new AbortController();
    this.#end = end;
    this.instant = this.#clock();
    const timer = setInterval(() => this.tick(), MINUTE);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    this.dark = dark.matches;
    // Before the first picture, so that nothing in it moves when the observer first speaks.
    const { clientWidth: width, clientHeight: height } = this.#host;
    this.size = { width, height };
    dark.addEventListener('change', () => this.#darkened(dark.matches), { signal: end.signal });
    const observer = new ResizeObserver(([entry]) => this.#measured(entry!.contentRect));
    observer.observe(this.#host);
    end.signal.addEventListener('abort', () => {
      clearInterval(timer);
      observer.disconnect();
    });
  }

  hostDisconnected(): void {
    this.#end?.abort();
    this.#end = undefined;
  }

  #darkened(dark: boolean): void {
    this.dark = dark;
    this.#host.requestUpdate();
  }

  #measured({ width, height }: DOMRectReadOnly): void {
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.#host.requestUpdate();
    this.#resized();
  }
}
