import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { KeepAction } from '../i18n/keep/words.ts';
import { KEEP_ACTIONS, keepWordsFor } from '../i18n/keep/words.ts';
import type { Locale } from '../model/names.ts';
import { KEEP_ICONS } from './keep/keep-icons.ts';
import { KeepEvent } from './keep-events.ts';
import { controls } from './shared-styles.ts';

/** What came of a wish to keep a journey. */
export interface KeepOutcome {
  readonly action: KeepAction;
  readonly ok: boolean;
}

/**
 * @summary Buttons to share, copy, print and save the journey that is open, and what came of the last of them.
 *
 * @fires {KeepEvent} pingshan-hk-keep - The reader wants to keep the journey in one of these ways.
 */
export class PingshanHkKeep extends LitElement {
  static override styles = [
    controls,
    css`
      h3 { margin-block-end: 0.5rem; }
      .actions { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr)); gap: 0.5rem; }
      .actions.pairs { grid-template-columns: 1fr 1fr; }
      button { display: grid; justify-items: center; align-content: center; gap: 0.25rem; padding: 0.5rem 0.25rem; min-block-size: 4rem; background: var(--_panel-raised); font-size: 0.8125rem; line-height: 1.25; text-align: center; }
      button:hover { background: color-mix(in srgb, var(--_accent) 12%, var(--_panel-raised)); }
      button[aria-disabled='true'] { opacity: 0.6; cursor: progress; }
      svg { inline-size: 22px; block-size: 22px; stroke: var(--_accent); fill: none; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
      .outcome { margin-block-start: 0.5rem; font-size: 0.875rem; }
      .outcome.failed { color: var(--_danger); }
      @media (forced-colors: active) { svg { stroke: ButtonText; } }
      @media print { :host { display: none; } }
    `,
  ];

  /** Language of the words. */
  @property() locale: Locale = 'en';
  /** Whether the browser can share: only then it is offered. */
  @property({ attribute: false }) canShare = false;
  /** What is being made; its button waits. */
  @property({ attribute: false }) working: KeepAction | undefined;
  /** What came of the last wish; said once. */
  @property({ attribute: false }) outcome: KeepOutcome | undefined;

  protected override render() {
    const words = keepWordsFor(this.locale);
    const offered = KEEP_ACTIONS.filter((action) => action !== 'share' || this.canShare);
    return html`
      <h3 id="title">${words.title}</h3>
      <div class="actions ${offered.length === 4 ? 'pairs' : ''}" role="group" aria-labelledby="title">
        ${offered.map(
          (action) => html`<button
            type="button"
            class=${action}
            aria-disabled=${this.working === action ? 'true' : 'false'}
            @click=${() => this.#ask(action)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">${KEEP_ICONS[action]}</svg>${words.actions[action]}
          </button>`,
        )}
      </div>
      <div role="status">${this.#said()}</div>
    `;
  }

  #said() {
    const { outcome } = this;
    if (outcome === undefined) return nothing;
    const { done, failed } = keepWordsFor(this.locale);
    const said = outcome.ok ? done : failed;
    return html`<p class="outcome ${outcome.ok ? '' : 'failed'}">${said[outcome.action]}</p>`;
  }

  #ask(action: KeepAction) {
    if (this.working !== action) this.dispatchEvent(new KeepEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-keep': PingshanHkKeep;
  }
}
