import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FullVoice } from '../answers/full-voice.ts';
import { fullVoiceOf } from '../answers/full-voice.ts';
import type { StripGroup } from '../answers/groups.ts';
import type { LegRow } from '../answers/leg-rows.ts';
import { evidenceShares, legTable } from '../answers/leg-rows.ts';
import { whyText } from '../answers/why-text.ts';
import type { Source } from '../model/evidence.ts';
import { isGuess } from '../model/evidence.ts';
import type { Journey } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import { fareView, sourceView } from './answer/fare-view.ts';
import { iconStyles } from './answer/icons.ts';
import { journeyStyles } from './answer/journey-styles.ts';
import { legList } from './answer/leg-list.ts';
import { LegHoverEvent } from './answer-events.ts';
import { badgeStyles } from './badge.ts';
import { controls } from './shared-styles.ts';
import { stateMarkStyles } from './state-mark.ts';

/**
 * @summary One journey step by step: rides with their stops, walks, changes, the crossing, what it costs, who says so.
 *
 * @fires {LegHoverEvent} pingshan-hk-leg - The reader points at a step, or at none any more.
 */
export class PingshanHkJourney extends LitElement {
  static override styles = [controls, badgeStyles, stateMarkStyles, iconStyles, journeyStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where to look names up; nothing is shown until it is set. */
  @property({ attribute: false }) network?: Network;
  /** The journey to show. */
  @property({ attribute: false }) journey: Journey | undefined;
  /** Key of the journey, for its events. */
  @property({ attribute: false }) journeyKey = '';
  /** The ways it was found among: it is said what it wins and loses against the next. */
  @property({ attribute: false }) among: readonly StripGroup[] = [];
  /** Index of the leg that the map points at. */
  @property({ attribute: false }) pointedLeg: number | undefined;
  /** Documents that only the services name. */
  @property({ attribute: false }) sources: readonly Source[] = [];

  /** First legs of the rows whose stops are shown. */
  @state() private unfolded: ReadonlySet<number> = new Set();

  protected override render() {
    const { network, journey } = this;
    if (network === undefined || journey === undefined) return nothing;
    const voice = fullVoiceOf(network, this.locale);
    const { legs, fare } = journey;
    const sources = [...network.sources, ...this.sources];
    const why = whyText(this.among, this.journeyKey, voice);
    return html`
      ${why === undefined ? nothing : html`<p class="why"><strong>${voice.journeyWords.why.title}</strong> ${why}</p>`}
      <h3 class="visually-hidden">${voice.journeyWords.legs.title}</h3>
      ${legList(legTable(journey), {
        voice,
        pointed: this.pointedLeg,
        unfolded: this.unfolded,
        onUnfold: (row) => this.#unfold(row),
        onPoint: (row) => this.#point(row),
      })}
      ${this.#shares(journey, voice)} ${fareView(fare, network, voice)}
      ${sourceView([...legs.flatMap((leg) => leg.sources), ...fare.sources], sources, voice)}
    `;
  }

  #shares(journey: Journey, { journeyWords, minutes }: FullVoice) {
    return html`<section class="block" aria-labelledby="shares-title">
      <h3 id="shares-title">${journeyWords.legs.minutesBy}</h3>
      <p class="shares">
        ${evidenceShares(journey).map(
          ({ kind, length }) =>
            html`<span>${minutes(length)} <span class="known ${isGuess(kind) ? 'guess' : ''}">${journeyWords.evidence[kind]}</span></span>`,
        )}
      </p>
    </section>`;
  }

  #unfold({ legs: [first] }: LegRow) {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(first!)) unfolded.add(first!);
    this.unfolded = unfolded;
  }

  #point(row: LegRow | undefined) {
    const pointed =
      row === undefined ? undefined : { key: this.journeyKey, leg: row.legs.at(-1)!, legs: row.legs };
    this.dispatchEvent(new LegHoverEvent(pointed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-journey': PingshanHkJourney;
  }
}
