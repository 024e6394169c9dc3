import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { DayWords } from '../i18n/day/words.ts';
import { dayWordsFor } from '../i18n/day/words.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import type { LastLimit, LastWay, LastWays } from '../model/day-profile.ts';
import type { Journey } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import { badge, badgeStyles } from './badge.ts';
import type { HomeHeadline, HomeNow } from './day/home-headline.ts';
import { homeHeadline, timeOn } from './day/home-headline.ts';
import { homeStyles } from './day/home-styles.ts';
import { wayKey, waySign, wayStyles } from './day/way-sign.ts';
import { MomentEvent } from './day-events.ts';
import { controls } from './shared-styles.ts';

/**
 * @summary Says by when one must set out to get home, by each way, and what ends it.
 *
 * @fires {MomentEvent} pingshan-hk-moment - A last departure was chosen.
 */
export class PingshanHkHome extends LitElement {
  static override styles = [controls, badgeStyles, wayStyles, homeStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where crossings and lines have their names from. */
  @property({ attribute: false }) network: Network | undefined;
  /** The last ways; undefined while nobody asked or nobody knows yet. */
  @property({ attribute: false }) last: LastWays | undefined;
  /** Whether they are being looked for. */
  @property({ attribute: false }) working = false;
  /** What time it is; without it nothing is said of how long there is. */
  @property({ attribute: false }) now: HomeNow | undefined;

  protected override render() {
    const words = dayWordsFor(this.locale);
    const { last } = this;
    const headline = last && homeHeadline(last, this.now);
    return html`
      <h2>${words.home.title}</h2>
      <div role="status">
        ${this.working ? html`<p class="state muted">${words.home.working}</p>` : nothing}
        ${last === undefined || headline !== undefined ? nothing : html`<p class="state">${words.home.none}</p>`}
        ${headline === undefined ? nothing : this.#headline(headline, words.home)}
      </div>
      ${
        last === undefined || headline === undefined
          ? nothing
          : html`${this.#first(last.ways, words.home)}
              <ul class="ways">${last.ways.map((way) => this.#way(way, words))}</ul>
              <p class="small muted">${words.home.note}</p>`
      }
    `;
  }

  #headline(headline: HomeHeadline, home: DayWords['home']) {
    const { clock, minutes } = journeyFormats(this.locale);
    if (headline.kind === 'gone') {
      return html`<div class="headline gone">
        <p class="lead">${home.gone}</p>
        <p class="number">${home.goneWhen(clock(headline.departure, 'departure'))}</p>
      </div>`;
    }
    const { left, way } = headline;
    const isRisky = headline.kind === 'risky';
    return html`<div class="headline ${headline.kind}">
      <p class="label">${isRisky ? home.possible : home.setOutBy}</p>
      <p class="lead number">${clock(headline.departure, 'departure')} ${this.#over(way, home)}</p>
      ${left === undefined ? nothing : html`<p class="number">${isRisky ? home.onlyRisky(minutes(left)) : home.left(minutes(left))}</p>`}
    </div>`;
  }

  #over({ crossing }: LastWay, home: DayWords['home']) {
    if (crossing === undefined) return nothing;
    return html`<span class="over">${home.over(this.#sign(crossing).name)}</span>`;
  }

  /** Where there are several ways, the one that ends first is easily missed. */
  #first(ways: readonly LastWay[], home: DayWords['home']) {
    const ending = ways.flatMap(({ crossing, safe }) =>
      crossing === undefined || safe === undefined ? [] : [{ crossing, departure: safe.departure }],
    );
    if (ending.length < 2) return nothing;
    const first = ending.reduce((a, b) => (b.departure < a.departure ? b : a));
    if (this.#isGone(first.departure)) return nothing;
    const clock = journeyFormats(this.locale).clock(first.departure, 'departure');
    return html`<p class="first number">${home.firstToEnd(this.#sign(first.crossing).name, clock)}</p>`;
  }

  #way(way: LastWay, { home, chart }: DayWords) {
    const sign = waySign(this.network, way.crossing, this.locale, chart.direct);
    const isGone = this.#isGone(way.possible.departure);
    return html`<li class=${isGone ? 'gone' : ''}>
      <p class="name">
        ${wayKey(sign)}
        <span>${sign.name}${sign.otherName === undefined ? nothing : html` <span class="other">${sign.otherName}</span>`}</span>
      </p>
      <div class="times">
        ${this.#time(home.safe, way.safe, home)} ${this.#time(home.possible, way.possible, home)}
      </div>
      ${way.limit === undefined ? nothing : html`<p class="limit number">${this.#limit(way.limit, home)}</p>`}
    </li>`;
  }

  #time(label: string, journey: Journey | undefined, home: DayWords['home']) {
    const { clock } = journeyFormats(this.locale);
    if (journey === undefined) {
      return html`<div class="time"><span class="label">${label}</span> <span class="clock">${home.noSafe}</span></div>`;
    }
    const { departure, arrival } = journey;
    const isGone = this.#isGone(departure);
    const text = clock(departure, 'departure');
    return html`<button class="time ${isGone ? 'past' : ''}" @click=${() => this.#choose(departure)}>
      <span class="label">${label}</span>
      <span class="clock number"><span class="at">${text}</span>${isGone ? html` <span class="small">${home.wayGone}</span>` : nothing}</span>
      <span class="arrives number">${home.arrives(clock(arrival.likely))}</span>
    </button>`;
  }

  #limit(limit: LastLimit, home: DayWords['home']) {
    const clock = journeyFormats(this.locale).clock(limit.time, 'departure');
    if (limit.kind === 'closes') return home.closes(this.#sign(limit.crossing).name, clock);
    const line = this.network?.lines.find(({ id }) => id === limit.line);
    return html`${line === undefined ? html`<span>${limit.line}</span>` : badge(line, this.locale)}
      <span>${home.lastTrain(clock)}</span>`;
  }

  #sign(crossing: string) {
    return waySign(this.network, crossing, this.locale, '');
  }

  #isGone(departure: Seconds): boolean {
    const { last, now } = this;
    const time = last === undefined || now === undefined ? undefined : timeOn(last.day, now);
    return time !== undefined && departure < time;
  }

  #choose(departure: Seconds): void {
    this.dispatchEvent(new MomentEvent(departure));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-home': PingshanHkHome;
  }
}
