import type { Voice } from './voice.ts';

/** Sentences one after another: Chinese sets no space between them. */
export function sentences(texts: readonly string[], { locale }: Pick<Voice, 'locale'>): string {
  return texts.join(locale === 'en' ? ' ' : '');
}
