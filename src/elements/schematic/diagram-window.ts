import type { Box } from '../../schematic/labels.ts';
import { HEIGHT, WIDTH } from '../../schematic/picture.ts';
import { corner, fittedWidth, lettersFor, nextWidth, READABLE_WIDTH, wholeWidth } from './view.ts';

/** The element that holds the window, and which part of the picture it wants to be seen. */
export interface WindowHost extends HTMLElement {
  /** Draws the names anew. */
  requestUpdate(): void;
  /**
   * The part that a journey needs; undefined for none.
   *
   * @param letters - height of its letters, in units of the picture
   */
  partFor(letters: number): Box | undefined;
}

/**
 * The window onto the diagram: how large the picture is and which part of it is seen.
 *
 * Works on what is drawn: a size is one attribute. Only where names change with it are they drawn anew.
 */
export class DiagramWindow {
  readonly #host: WindowHost;
  #view: HTMLElement | undefined;
  #room = { clientWidth: 0, clientHeight: 0 };
  #part: Box | undefined;
  #width: number | undefined;
  #letters = lettersFor(READABLE_WIDTH);
  /** Whether the reader chose the size; until then it follows the window. */
  #chosen = false;
  #size: ResizeObserver | undefined;

  constructor(host: WindowHost) {
    this.#host = host;
  }

  /**
   * Reads how much room there is. Before the picture is drawn this costs nothing; after, the browser must first
   * lay all of it out.
   */
  measure(): void {
    const { clientWidth, clientHeight } = this.#host;
    this.#room = { clientWidth, clientHeight };
  }

  /** Begins to follow the size of the element. */
  open(view: HTMLElement): void {
    if (this.#view === view && this.#size !== undefined) return;
    this.#view = view;
    this.#size = new ResizeObserver(() => {
      const before = this.#room;
      this.measure();
      const same =
        before.clientWidth === this.#room.clientWidth && before.clientHeight === this.#room.clientHeight;
      if (!same) this.#follow();
    });
    this.#size.observe(this.#host);
  }

  close(): void {
    this.#size?.disconnect();
    this.#size = undefined;
  }

  /** Height of a journey's letters in units of the picture, larger where the picture is small. */
  get letters(): number {
    return this.#letters;
  }

  /** Whether the picture is so small that names of the usual height cannot be read. */
  get isSmall(): boolean {
    return (this.#width ?? READABLE_WIDTH) < READABLE_WIDTH;
  }

  /** Chooses the size that shows a journey as large as it fits, or the corridor again; before it is drawn. */
  aim(): void {
    this.#chosen = false;
    this.#fit();
  }

  /** Shows what was aimed at, once it is drawn. */
  settle(): void {
    if (this.#width === undefined) return;
    this.#draw(this.#width);
    // With the frame, when the browser lays the picture out anyway.
    requestAnimationFrame(() => this.#settle());
  }

  zoom(steps: 1 | -1): void {
    this.#resize(nextWidth(this.#width ?? READABLE_WIDTH, steps));
  }

  /** Shows all of the picture, however small. */
  whole(): void {
    this.#resize(wholeWidth(this.#room));
  }

  /** Moves what is seen by parts of the window. */
  pan(x: number, y: number): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { clientWidth = 0, clientHeight = 0 } = this.#view ?? {};
    this.#view?.scrollBy({
      left: x * clientWidth,
      top: y * clientHeight,
      behavior: still ? 'auto' : 'smooth',
    });
  }

  #follow(): void {
    if (this.#room.clientWidth === 0) return;
    const before = this.#letters;
    if (!this.#chosen) this.#fit();
    if (this.#letters !== before) this.#host.requestUpdate();
    this.settle();
  }

  /** Larger letters need more room, which makes the picture a little smaller: once is near enough. */
  #fit(): void {
    if (this.#room.clientWidth === 0) return;
    const usual = this.#host.partFor(lettersFor(READABLE_WIDTH));
    this.#letters = lettersFor(fittedWidth(this.#room, usual));
    this.#part = this.#host.partFor(this.#letters);
    this.#width = fittedWidth(this.#room, this.#part);
  }

  #settle(): void {
    if (this.#width === undefined) return;
    if (!this.#chosen) this.#view?.scrollTo(corner(this.#room, this.#width, this.#part));
    this.#mark();
  }

  /** Keeps what is in the middle there. */
  #resize(width: number): void {
    const view = this.#view;
    if (view === undefined) return;
    this.#chosen = true;
    const before = this.#width ?? width;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = view;
    const [x, y] = [(scrollLeft + clientWidth / 2) / before, (scrollTop + clientHeight / 2) / before];
    this.#draw(width);
    this.#letters = lettersFor(width);
    this.#host.requestUpdate();
    this.#mark();
    view.scrollTo({ left: x * width - clientWidth / 2, top: y * width - clientHeight / 2 });
  }

  #draw(width: number): void {
    this.#width = width;
    const picture = this.#view?.querySelector('svg');
    picture?.setAttribute('width', String(width));
    picture?.setAttribute('height', String(Math.round((width * HEIGHT) / WIDTH)));
  }

  /** Tells the styles whether a part is out of sight, other than what lies beside a journey that is seen whole. */
  #mark(): void {
    const { scrollWidth = 0, scrollHeight = 0, clientWidth = 0, clientHeight = 0 } = this.#view ?? {};
    const isFitted = this.#part !== undefined && !this.#chosen;
    const isCropped = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    this.#host.toggleAttribute('cropped', isCropped && !isFitted);
  }
}
