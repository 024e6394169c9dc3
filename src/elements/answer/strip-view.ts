import { html, nothing } from 'lit';
import type { Merit } from '../../answers/merits.ts';
import type { Strip } from '../../answers/strip.ts';
import type { StripPart } from '../../answers/strip-parts.ts';
import type { Voice } from '../../answers/voice.ts';
import { warningText } from '../../answers/warning-text.ts';
import type { Seconds } from '../../model/units.ts';
import { badge } from '../badge.ts';
import { icon } from './icons.ts';
import { stripBar } from './strip-bar.ts';

/** What a list knows of a strip besides the journey. */
export interface StripContext {
  readonly voice: Voice;
  /** Length that a whole bar stands for. */
  readonly scale: Seconds;
  readonly merits: readonly Merit[];
  /** Whether one would have had to set out before now. */
  readonly isGone: boolean;
}

/** A journey at a glance: how long, when, by what, for how much. */
export function stripView(strip: Strip, { voice, scale, merits, isGone }: StripContext) {
  const { words, minutes, clock, about, paid, total } = voice;
  return html`
    <span class="row">
      <span class="minutes">${minutes(strip.likelyLength)}</span>
      <span class="arrive">${words.strip.arrive(about(strip.likely))}</span>
    </span>
    <span class="row muted small">
      <span>${words.strip.leave(clock(strip.departure, 'departure'))}${isGone ? html` · <span class="unsafe">${words.strip.gone}</span>` : nothing}</span>
      ${
        strip.safe === undefined
          ? html`<span class="unsafe">${words.strip.unsafe}</span>`
          : html`<span>${words.strip.safe(clock(strip.safe, 'safe'))}</span>`
      }
    </span>
    ${chain(strip.parts, voice)} ${stripBar(strip, scale, voice.names)}
    <span class="facts small">
      <span>${words.strip.changes(strip.changes)}</span>
      <span class="foot">
        <span class="visually-hidden">${words.strip.onFoot(minutes(strip.walk))}</span>
        <span aria-hidden="true">${icon('walk')}${minutes(strip.walk)}</span>
      </span>
      <span class="money">${paid(strip.fare)} <span class="muted">${total(strip.fare)}</span></span>
    </span>
    ${strip.fare.from ? html`<span class="muted small">${words.strip.fareOpen}</span>` : nothing}
    ${
      merits.length === 0
        ? nothing
        : html`<span class="merits">${merits.map((each) => html`<span>${words.merits[each]}</span> `)}</span>`
    }
    ${strip.safe === undefined ? alertLine(words.strip.stranded) : nothing}
    ${strip.alerts
      .filter(({ warning }) => warning.kind !== 'closes') // Stands above, with the crossing.
      .slice(0, 2)
      .map((alert) => alertLine(warningText(alert, voice)))}
  `;
}

function alertLine(text: string) {
  return html`<span class="alert small">${icon('warn')}<span>${text}</span></span>`;
}

/** Badges in order; a reader who hears them hears the names. */
function chain(parts: readonly StripPart[], voice: Voice) {
  return html`<span class="chain">
    <span class="visually-hidden">${parts.map((part) => partName(part, voice)).join(voice.locale === 'en' ? ', ' : '、')}</span>
    ${parts.map(
      (part, index) => html`<span class="link" aria-hidden="true">
        ${partMark(part, voice)}${index === parts.length - 1 ? nothing : icon('next')}
      </span>`,
    )}
  </span>`;
}

function partMark(part: StripPart, { names, locale, minutes }: Voice) {
  switch (part.kind) {
    case 'line': {
      const line = names.lineRecord(part.line);
      return line === undefined ? part.line : badge(line, locale);
    }
    case 'bus':
      return html`<span class="mark">${icon('bus')}${part.number}</span>`;
    case 'crossing':
      return html`<span class="mark gate">${icon('gate')}</span>`;
    case 'walk':
      return html`<span class="mark plain">${icon('walk')}${minutes(part.walk)}</span>`;
  }
}

function partName(part: StripPart, { names, words: { strip }, minutes }: Voice): string {
  switch (part.kind) {
    case 'line':
      return names.line(part.line);
    case 'bus':
      return `${strip.bus[part.mode]} ${part.number}`;
    case 'crossing':
      return strip.crossing;
    case 'walk':
      return strip.onFoot(minutes(part.walk));
  }
}
