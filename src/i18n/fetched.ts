import type { Locale } from '../model/names.ts';

/** Words that are fetched for each language once, and after a failure again. */
export class Fetched<T> {
  readonly #there = new Map<Locale, T>();
  readonly #coming = new Map<Locale, Promise<void>>();
  readonly #loaders: Readonly<Record<Locale, () => Promise<T>>>;

  /** @param loaders - fetch the words of each language */
  constructor(loaders: Readonly<Record<Locale, () => Promise<T>>>) {
    this.#loaders = loaders;
  }

  /** Whether those of a language are there. */
  has(locale: Locale): boolean {
    return this.#there.has(locale);
  }

  /** The languages whose words are there or on their way. */
  wanted(): Locale[] {
    return [...this.#coming.keys()];
  }

  /** @throws when they cannot be fetched; the next call tries again */
  fetch(locale: Locale): Promise<void> {
    const before = this.#coming.get(locale);
    if (before !== undefined) return before;
    const coming = this.#loaders[locale]().then((words) => {
      this.#there.set(locale, words);
    });
    this.#coming.set(locale, coming);
    coming.catch(() => this.#coming.delete(locale));
    return coming;
  }

  /** @throws {Error} when they are not there yet */
  of(locale: Locale): T {
    const words = this.#there.get(locale);
    if (words === undefined) throw new Error(`The words of ${locale} were not fetched yet.`);
    return words;
  }
}
