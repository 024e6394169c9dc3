import { html } from 'lit';
import type { Locale } from '../model/names.ts';
import type { Line } from '../model/network.ts';
import { badge } from './badge.ts';

/** A longer one is a name, not a sign. */
const LONGEST_SIGN = 3;

/** A line's badge beside its whole name: where that begins with a long one, which would be read twice, its colour alone. */
export function badgeByName(line: Line, locale: Locale) {
  const [sign, name] = [line.badge[locale], line.names[locale]];
  if (sign.length <= LONGEST_SIGN || !name.startsWith(sign)) return badge(line, locale);
  return html`<span class="badge" .style=${`background-color: ${line.colour}`}>&nbsp;</span>`;
}
