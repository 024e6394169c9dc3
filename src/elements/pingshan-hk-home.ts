import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { closingClock } from '../answers/crossing-text.ts';
import { busNumber } from '../answers/strip-parts.ts';
import type { DayWords } from '../i18n/day/words.ts';
import { dayWordsFor } from '../i18n/day/words.ts';
import { endpointName } from '../i18n/endpoint-name.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import type { LastLimit, LastWay, LastWays } from '../model/day-profile.ts';
import type { Journey } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Moment, Seconds } from '../model/units.ts';
import { badge, badgeStyles } from './badge.ts';
import type { HomeHeadline } from './day/home-headline.ts';
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
  @property({ attribute: false }) now: Moment | undefined;

  protected override render() {
    const words = dayWordsFor(this.locale);
    const { last } = this;
    const headline = last && homeHeadline(last, this.now);
    return html`
      <h2>${words.home.title}</h2>
      <div class="doing" role="status">
        ${this.working ? html`<p class="state muted">${words.home.working}</p>` : nothing}
        ${last === undefined || headline !== undefined ? nothing : html`<p class="state">${words.home.none}</p>`}
      </div>
      <div class=${headline === undefined ? '' : `headline ${headline.kind}`}>
        <div class="said" role="status">${headline === undefined ? nothing : this.#said(headline, words.home)}</div>
        ${headline === undefined ? nothing : this.#left(headline, words.home)}
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

  /** Nothing in here changes with the minutes: it is read out each time it does. */
  #said(headline: HomeHeadline, home: DayWords['home']) {
    const clock = journeyFormats(this.locale).clock(headline.departure, 'departure');
    if (headline.kind === 'gone') {
      return html`<p class="lead">${home.gone}</p>
        <p class="number">${home.goneWhen(clock)}</p>`;
    }
    return html`<p class="label">${headline.kind === 'risky' ? home.possible : home.setOutBy}</p>
      <p class="lead number">${clock} ${this.#over(headline.way, home)}</p>`;
  }

  #left(headline: HomeHeadline, home: DayWords['home']) {
    if (headline.kind === 'gone' || headline.left === undefined) return nothing;
    const left = journeyFormats(this.locale).minutes(headline.left);
    return html`<p class="number">${headline.kind === 'risky' ? home.onlyRisky(left) : home.left(left)}</p>`;
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
    return html`<li>
      <p class="name">
        ${wayKey(sign)}
        <span>${sign.name}${sign.otherName === undefined ? nothing : html` <span class="other">${sign.otherName}</span>`}</span>
      </p>
      <div class="times">
        ${this.#time('safe', way.safe, home)} ${this.#time('possible', way.possible, home)}
      </div>
      ${way.limit === undefined ? nothing : html`<p class="limit number">${this.#limit(way.limit, home)}</p>`}
    </li>`;
  }

  #time(kind: 'safe' | 'possible', journey: Journey | undefined, home: DayWords['home']) {
    const { clock } = journeyFormats(this.locale);
    if (journey === undefined) {
      return html`<div class="time"><span class="label">${home[kind]}</span> <span class="clock">${home.noSafe}</span></div>`;
    }
    const { departure } = journey;
    const isGone = this.#isGone(departure);
    const text = clock(departure, 'departure');
    return html`<button class="time ${isGone ? 'past' : ''}" @click=${() => this.#choose(departure)}>
      <span class="label">${home[kind]}</span>
      <span class="clock number"><span class="at">${text}</span>${isGone ? html` <span class="small">${home.wayGone}</span>` : nothing}</span>
      <span class="arrives number">${this.#arrival(kind, journey, home)}</span>
      <span class="visually-hidden">${home.leaveAt(text)}</span>
    </button>`;
  }

  /** What is safe says by when one arrives then; everything else only when one is likely to. */
  #arrival(kind: 'safe' | 'possible', { arrival }: Journey, home: DayWords['home']): string {
    const { about, clock } = journeyFormats(this.locale);
    if (kind === 'safe' && arrival.safe !== undefined) return home.arrivesSafe(clock(arrival.safe, 'safe'));
    return home.arrives(about(arrival.likely));
  }

  #limit(limit: LastLimit, home: DayWords['home']) {
    const { clock } = journeyFormats(this.locale);
    if (limit.kind === 'closes') {
      return home.closes(this.#sign(limit.crossing).name, closingClock(limit.time, clock));
    }
    const line = this.network?.lines.find(({ id }) => id === limit.line);
    const sign = line === undefined ? busNumber({ route: limit.line }) : badge(line, this.locale);
    const from = this.network && endpointName(this.network, limit.from, this.locale);
    return html`<span>${sign}</span> <span>${home.lastTrain(clock(limit.time, 'departure'), from ?? '')}</span>`;
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
