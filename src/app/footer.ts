import { html, nothing } from 'lit';
import { firstFormatsFor } from '../i18n/first-format.ts';
import type { FirstModel } from './view.ts';

/**
 * The day shown, the sources and the disclaimer. Above a sheet it is one line, with the name that must never be
 * missing, and opens.
 */
export function footer(model: FirstModel) {
  const { words, narrow } = model;
  return html`<footer part="footer">
    <slot name="approval"></slot>
    ${
      narrow
        ? html`<details>
            <summary>${dayShown(model)}<span>${words.footer.brief}</span>${INFO}</summary>
            ${rest(model)}
          </details>`
        : html`${dayShown(model)} ${rest(model)}`
    }
  </footer>`;
}

const INFO = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="M12 11v6M12 7v.5" />
</svg>`;

function dayShown({ words, scene, choices: { scenario, locale } }: FirstModel) {
  const { day } = scene?.scenario ?? scenario;
  if (day === '') return nothing;
  return html`<strong>${words.footer.asOn(firstFormatsFor(locale).day(day))}</strong>`;
}

function rest(model: FirstModel) {
  const { words } = model;
  return html`${dataDay(model)}
    <span>${words.footer.disclaimer}</span>
    <span aria-label=${words.footer.attributionLabel} role="note">${words.footer.attribution}</span>`;
}

/** Takes its room before it is known, for the line would grow under a reader's eyes. */
function dataDay({ words, choices, loaded }: FirstModel) {
  const day = loaded?.network.asOf ?? choices.scenario.day;
  if (day === '') return nothing;
  return html`<span class=${loaded === undefined ? 'room' : ''}>${words.footer.data(firstFormatsFor(choices.locale).day(day))}</span>`;
}
