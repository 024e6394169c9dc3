import { html, nothing } from 'lit';
import { firstFormatsFor } from '../i18n/first-format.ts';
import { offlineWordsFor } from '../i18n/offline/words.ts';
import type { Locale } from '../model/names.ts';
import type { OfflineState } from './offline.ts';

/** A quiet line of our page; nothing while there is nothing to say. */
export function offlineBar({ isOffline, asOf, takeNewer }: OfflineState, locale: Locale) {
  const words = offlineWordsFor(locale);
  return html`${isOffline ? html`<p>${offlineText(asOf, locale)}</p>` : nothing}
  ${
    takeNewer === undefined
      ? nothing
      : html`<p>${words.newer} <button type="button" @click=${takeNewer}>${words.reload}</button></p>`
  }`;
}

function offlineText(asOf: OfflineState['asOf'], locale: Locale): string {
  const words = offlineWordsFor(locale);
  return asOf === undefined ? words.offline : words.offlineAsOf(firstFormatsFor(locale).day(asOf));
}
