import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Names } from '../answers/names-in.ts';
import { namesIn } from '../answers/names-in.ts';
import { formatsFor } from '../i18n/format.ts';
import type { LiveWords } from '../i18n/live/words.ts';
import { liveWordsFor } from '../i18n/live/words.ts';
import type { Instant, LiveBuses, LiveNote, LiveQueue, LiveState, LiveTrains } from '../model/live.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import { liveStyles } from './live-styles.ts';
import { controls } from './shared-styles.ts';

/**
 * @summary Shows what public feeds say of a journey right now, each with its time and source; nothing when they are
 * silent.
 *
 * It says clock times, never "in 4 min": a note that stays on the screen does not turn wrong.
 */
export class PingshanHkLive extends LitElement {
  static override styles = [controls, liveStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where to look names up; nothing is shown until it is set. */
  @property({ attribute: false }) network: Network | undefined;
  /** What the feeds said. */
  @property({ attribute: false }) annotations: readonly LiveNote[] = [];
  /** Whether they are asked; while they are, what they said before stays. */
  @property({ attribute: false }) state: LiveState = 'off';

  protected override render() {
    const { network, annotations, state } = this;
    if (network === undefined || state === 'off' || annotations.length === 0) return nothing;
    const words = liveWordsFor(this.locale);
    const names = namesIn(network, this.locale);
    return html`<section aria-labelledby="title" aria-busy=${state === 'asking'}>
      <h3 id="title">${words.title}</h3>
      <ul>
        ${annotations.map((note) => this.#note(note, names, words))}
      </ul>
      <p class="foot">${words.note}</p>
    </section>`;
  }

  #note(note: LiveNote, names: Names, words: LiveWords) {
    const { what, said, publisher } = this.#said(note, names, words);
    return html`<li class="note ${note.kind}">
      <p class="head"><span class="stamp number">${words.stamp(this.#clock(note.at))}</span> <span class="what">${what}</span></p>
      <p class="next number">${said}</p>
      <p class="source">${words.source(words.publishers[publisher])}</p>
    </li>`;
  }

  #said(note: LiveNote, names: Names, words: LiveWords) {
    if (note.kind === 'trains') return { ...this.#trains(note, names, words), publisher: 'mtr' } as const;
    if (note.kind === 'queue')
      return { ...this.#queue(note, names, words), publisher: 'immigration' } as const;
    return { ...this.#buses(note, words), publisher: note.operator };
  }

  #trains({ station, next, delayed }: LiveTrains, names: Names, words: LiveWords) {
    const trains = next.map(({ time, towards, platform }) => {
      const [clock, end] = [this.#clock(time), names.station(towards)];
      return html`<span>${platform === undefined ? words.train(clock, end) : words.trainAt(clock, end, platform)}</span> `;
    });
    return {
      what: words.trains(names.station(station)),
      said: html`${trains}${delayed ? html`<strong>${words.delayed}</strong>` : nothing}`,
    };
  }

  #queue({ crossing, direction, group, level, under, over }: LiveQueue, names: Names, words: LiveWords) {
    const minutes = (count: number) => formatsFor(this.locale).duration(count * 60);
    const name = words.levels[level];
    let text = name;
    if (under !== undefined) text = words.under(name, minutes(under));
    else if (over !== undefined) text = words.over(name, minutes(over));
    return {
      what: words.queue(names.crossing(crossing), words.ways[direction], words.groups[group]),
      said: html`<span class="level ${level}">${text}</span>`,
    };
  }

  #buses({ operator, number, next }: LiveBuses, words: LiveWords) {
    const buses = next.map(({ time, scheduled }) => {
      const clock = this.#clock(time);
      return html`<span>${scheduled ? words.scheduled(clock) : clock}</span> `;
    });
    return { what: words.buses(words.operators[operator], number), said: buses };
  }

  #clock(instant: Instant): string {
    return formatsFor(this.locale).time(new Date(instant));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-live': PingshanHkLive;
  }
}
