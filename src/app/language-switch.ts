import { html, render } from 'lit';
import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../model/names.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/** Each in its own language, for whoever reads no other. Its name has its sign in it, for whoever speaks to the page. */
const LANGUAGES: readonly { readonly locale: Locale; readonly sign: string; readonly name: string }[] = [
  { locale: 'zh-Hans', sign: '简', name: '简体中文' },
  { locale: 'zh-Hant', sign: '繁', name: '繁體中文' },
  { locale: 'en', sign: 'EN', name: 'EN, English' },
];

/** Lets the reader of our page choose the map's language, beside its views. */
export function openLanguages(map: PingshanHkMap): void {
  const box = document.createElement('div');
  box.className = 'languages';
  box.slot = 'controls';
  box.setAttribute('role', 'group');
  map.append(box);
  map.addController({
    hostUpdated: () => {
      box.setAttribute('aria-label', messagesFor(map.state.locale).language);
      render(buttons(map), box);
    },
  });
}

function buttons(map: PingshanHkMap) {
  return LANGUAGES.map(
    ({ locale, sign, name }) => html`<button
      type="button"
      lang=${locale}
      aria-label=${name}
      title=${name}
      aria-pressed=${map.state.locale === locale}
      @click=${() => map.setAttribute('locale', locale)}
    >
      ${sign}
    </button>`,
  );
}
