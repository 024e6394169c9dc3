import { css, html, nothing } from 'lit';
import type { Names } from '../../answers/names-in.ts';
import type { Strip } from '../../answers/strip.ts';
import type { BarPart } from '../../answers/strip-parts.ts';
import type { Seconds } from '../../model/units.ts';

/** The length that a whole bar stands for, so that all bars of a list are to one scale. */
export function barScale(strips: readonly Strip[]): Seconds {
  return Math.max(...strips.map(({ likelyLength, safeLength = likelyLength }) => safeLength));
}

/**
 * A journey's time as a bar, all bars of a list to one scale: rides in the colours of their lines, the crossing
 * striped, and behind the last step how much later the safe arrival is.
 *
 * It only draws what the strip's text says.
 */
export function stripBar(
  { bar, likelyLength, safeLength = likelyLength }: Strip,
  scale: Seconds,
  names: Names,
) {
  const doubt = Math.max(0, safeLength - bar.reduce((sum, { length }) => sum + length, 0));
  return html`<span class="timebar" aria-hidden="true">
    ${bar.map((part) => html`<span class=${part.kind} .style=${partStyle(part, names)}></span>`)}
    <span class="doubt" .style=${grow(doubt)}></span>
    ${scale > safeLength ? html`<span .style=${grow(scale - safeLength)}></span>` : nothing}
  </span>`;
}

function partStyle({ length, line }: BarPart, { lineRecord }: Names): string {
  const colour = line === undefined ? undefined : lineRecord(line)?.colour;
  return colour === undefined ? grow(length) : `${grow(length)}; background-color: ${colour}`;
}

function grow(length: Seconds): string {
  return `flex: ${Math.max(1, Math.round(length))} 1 0`;
}

/** Styles of `stripBar()`. */
export const barStyles = css`
  .timebar { display: flex; align-items: center; block-size: 12px; gap: 1px; forced-color-adjust: none; }
  .timebar span { min-inline-size: 0; block-size: 8px; }
  .timebar .ride, .timebar .bus { border-radius: 2px; box-shadow: inset 0 0 0 1px rgb(128 128 128 / 0.35); }
  .timebar .bus { background: var(--_text-muted); }
  .timebar .walk { block-size: 4px; background: radial-gradient(circle, var(--_text-muted) 1.4px, transparent 1.6px) 0 50% / 5px 4px repeat-x; }
  .timebar .wait { block-size: 2px; background: color-mix(in srgb, var(--_text-muted) 45%, transparent); }
  .timebar .crossing { block-size: 12px; border-radius: 2px; background: repeating-linear-gradient(135deg, var(--_text) 0 2px, var(--_panel) 2px 5px); box-shadow: inset 0 0 0 1px var(--_text); }
  .timebar .doubt { block-size: 8px; background: linear-gradient(90deg, color-mix(in srgb, var(--_text-muted) 38%, transparent), transparent); border-inline-end: 2px solid var(--_text-muted); }
`;
