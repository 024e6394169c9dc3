import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { fullVoiceOf } from '../answers/full-voice.ts';
import type { Remedy } from '../answers/remedies.ts';
import { remedied, remedyFor } from '../answers/remedies.ts';
import type { Answer } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Question } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import type { Moment } from '../model/units.ts';
import { iconStyles } from './answer/icons.ts';
import { noneFound, notOffered, reasonStyles } from './answer/reasons-view.ts';
import { QuestionChangeEvent } from './question-event.ts';
import { controls } from './shared-styles.ts';
import { stateMarkStyles } from './state-mark.ts';

/**
 * @summary Why there is no journey and what may help; below journeys, which crossings give none.
 *
 * @fires {QuestionChangeEvent} pingshan-hk-question-change - The reader took what was offered where there is none.
 */
export class PingshanHkReasons extends LitElement {
  static override styles = [controls, iconStyles, stateMarkStyles, reasonStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where to look names up; nothing is shown until it is set. */
  @property({ attribute: false }) network?: Network;
  /** What was asked. */
  @property({ attribute: false }) question: Question = NO_QUESTION;
  /** The answer, of which the reasons are. */
  @property({ attribute: false }) answer: Answer | undefined;
  /** The moment in Hong Kong: the day of a question without one. */
  @property({ attribute: false }) now: Moment | undefined;

  protected override render() {
    const { network, answer } = this;
    if (network === undefined || answer === undefined) return nothing;
    const voice = fullVoiceOf(network, this.locale);
    if (answer.kind === 'found') return html`${notOffered(answer.missing, voice)}`;
    const onRemedy = (remedy: Remedy) => this.#take(remedy);
    return html`${noneFound(answer.why, remedyFor(answer, this.question), { voice, onRemedy })}`;
  }

  #take(remedy: Remedy) {
    const day = this.question.day ?? this.now?.day;
    if (day === undefined) return;
    this.dispatchEvent(new QuestionChangeEvent(remedied(this.question, remedy, day)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-reasons': PingshanHkReasons;
  }
}
