import type { Box } from '../../schematic/labels.ts';
import { HEIGHT, WIDTH } from '../../schematic/picture.ts';
import { corner, fittedWidth, nextWidth, READABLE_WIDTH } from './view.ts';

/**
 * The window onto the diagram: how large the picture is and which part of it is seen.
 *
 * Works on what is drawn, without drawing anew: a size is one attribute.
 */
export class DiagramWindow {
  readonly #host: HTMLElement;
  #view: HTMLElement | undefined;
  #room = { clientWidth: 0, clientHeight: 0 };
  #bounds: Box | undefined;
  #width: number | undefined;
  /** Whether the reader chose the size; until then it follows the window. */
  #chosen = false;
  #size: ResizeObserver | undefined;

  constructor(host: HTMLElement) {
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

  /** Shows a journey as large as it fits, or the corridor again. */
  fit(bounds: Box | undefined): void {
    this.#bounds = bounds;
    this.#chosen = false;
    this.#follow();
  }

  zoom(steps: 1 | -1): void {
    this.#resize(nextWidth(this.#width ?? READABLE_WIDTH, steps));
  }

  /** Shows all of the picture, however small. */
  whole(): void {
    this.#resize(fittedWidth(this.#room, undefined, true));
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
    if (!this.#chosen) this.#draw(fittedWidth(this.#room, this.#bounds));
    // With the frame, when the browser lays the picture out anyway.
    requestAnimationFrame(() => this.#settle());
  }

  #settle(): void {
    if (this.#width === undefined) return;
    if (!this.#chosen) this.#view?.scrollTo(corner(this.#room, this.#width, this.#bounds));
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
    this.#mark();
    view.scrollTo({ left: x * width - clientWidth / 2, top: y * width - clientHeight / 2 });
  }

  #draw(width: number): void {
    this.#width = width;
    const picture = this.#view?.querySelector('svg');
    picture?.setAttribute('width', String(width));
    picture?.setAttribute('height', String(Math.round((width * HEIGHT) / WIDTH)));
  }

  /** Tells the styles whether a part is out of sight. */
  #mark(): void {
    const { scrollWidth = 0, scrollHeight = 0, clientWidth = 0, clientHeight = 0 } = this.#view ?? {};
    const cropped = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    this.#host.toggleAttribute('cropped', cropped);
  }
}
