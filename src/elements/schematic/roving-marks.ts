import { isArrow, nearestMark } from './nearest-mark.ts';

/** Keeps exactly one of the diagram's marks in the tab order, and moves it by the arrow keys. */
export class RovingMarks {
  readonly #root: () => ShadowRoot;
  #current: SVGGElement | undefined;

  constructor(root: () => ShadowRoot) {
    this.#root = root;
  }

  /** After marks were drawn anew: one of them can be reached. */
  refresh(): void {
    const marks = this.#marks();
    if (this.#current?.isConnected !== true) this.#current = undefined;
    const [first] = marks.filter((mark) => mark.classList.contains('picked'));
    this.take(
      this.#current ??
        first ??
        marks.find((mark) => mark.getAttribute('data-kind') === 'crossing') ??
        marks[0],
    );
  }

  /** Gives a mark the place in the tab order. */
  take(mark: SVGGElement | undefined): void {
    if (mark === undefined) return;
    this.#current?.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    this.#current = mark;
  }

  /**
   * Focuses the next mark in the direction of an arrow key.
   *
   * @returns false when the key is no arrow
   */
  move(key: string): boolean {
    if (!isArrow(key)) return false;
    const marks = this.#marks();
    const centres = marks.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const next = nearestMark(centres, marks.indexOf(this.#current!), key);
    if (next !== undefined) marks[next]!.focus();
    return true;
  }

  #marks(): SVGGElement[] {
    return [...this.#root().querySelectorAll<SVGGElement>('.mark')];
  }
}
