import type { ReactiveControllerHost } from 'lit';

/** What a key may do besides moving through the list. */
export interface FieldActions {
  /** Takes the suggestion at a place of the list, or the first where the arrows stand on none. */
  readonly take: (index: number) => void;
  /** Empties the field and forgets what was chosen. */
  readonly clear: () => void;
}

/**
 * What one field holds while a reader types: a combobox after the ARIA pattern.
 *
 * The arrows move through the list, Enter takes what they stand on, else the first that was found; Escape
 * closes the list and brings back what is chosen, then clears the field. What was typed and not taken stays.
 */
export class PlaceField {
  /** What is typed; undefined while the field shows what is chosen. */
  text: string | undefined;
  isOpen = false;
  /** Place in the list of what the arrows stand on; -1 for the field itself. */
  active = -1;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What to look for; empty before anything is typed. */
  get query(): string {
    return this.text?.trim() ?? '';
  }

  /** Something was typed and left without being chosen. */
  get isUnchosen(): boolean {
    return !this.isOpen && this.query !== '';
  }

  /** Shows the list. */
  open(): void {
    this.isOpen = true;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Hides the list and shows what is chosen again. */
  close(): void {
    this.text = undefined;
    this.isOpen = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Hides the list and keeps what was typed. */
  leave(): void {
    const { text } = this;
    this.close();
    this.text = text;
  }

  /** Takes what was typed, half-composed characters too: pinyin finds before it is Chinese. */
  type(text: string): void {
    this.text = text;
    this.open();
  }

  /** Acts on a key; those that do nothing here stay the browser's. */
  onKey(event: KeyboardEvent, count: number, { take, clear }: FieldActions): void {
    if (isComposing(event)) return;
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => this.#move(1, count),
      ArrowUp: () => this.#move(-1, count),
      Enter: this.#enter(count, take),
      Escape: this.isOpen || this.isUnchosen ? () => this.close() : clear,
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #enter(count: number, take: (index: number) => void): (() => void) | undefined {
    if (this.isUnchosen) return () => this.open();
    return this.isOpen && count > 0 ? () => this.#take(take) : undefined;
  }

  /** Nothing is taken by Enter alone where nothing was typed: the first suggestion would ask for a location. */
  #take(take: (index: number) => void): void {
    if (this.active >= 0) take(this.active);
    else if (this.query !== '') take(0);
  }

  /** Moves through the list and the field as through a ring. */
  #move(by: number, count: number): void {
    if (!this.isOpen) {
      this.open();
      return;
    }
    const places = count + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
    this.#host.requestUpdate();
  }
}

/** Whether a key belongs to the input of Chinese characters; Safari says so of the last one by its code only. */
function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}
