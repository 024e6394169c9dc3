import { css, html } from 'lit';
import type { Locale } from '../model/names.ts';
import type { Line } from '../model/network.ts';
import { textOn } from '../theme/contrast.ts';

/**
 * A line's short name on its colour.
 *
 * The colour is set as a property: a page's content policy may forbid style attributes.
 */
export function badge(line: Line, locale: Locale) {
  const colours = `background-color: ${line.colour}; color: ${textOn(line.colour)}`;
  return html`<span class="badge" .style=${colours}>${line.badge[locale]}</span>`;
}

/** Styles of `badge()`. */
export const badgeStyles = css`
  .badge {
    display: inline-block;
    min-inline-size: 1.75rem;
    padding: 0.0625rem 0.4375rem;
    border-radius: 6px;
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.4;
    text-align: center;
    white-space: nowrap;
    flex: none;
    box-shadow: inset 0 0 0 1px rgb(128 128 128 / 0.35);
    forced-color-adjust: none;
  }
`;
