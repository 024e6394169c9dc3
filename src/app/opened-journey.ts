import type { LitElement } from 'lit';
import { endpointName } from '../i18n/endpoint-name.ts';
import type { KeepAction } from '../i18n/keep/words.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import type { Scene } from '../model/scene.ts';
import type { Moment } from '../model/units.ts';
import type { Choices } from '../state/choices.ts';
import type { Commute } from './commute.ts';
import { fastestMinutes } from './commute-view.ts';
import { Keeping } from './keeping.ts';
import { LiveNotes } from './live-notes.ts';
import type { NetworkLoader } from './network-loader.ts';
import type { AddressOf, Sharing } from './sharing.ts';

/** The element as far as an open journey goes. */
interface Host extends LitElement {
  readonly live: boolean;
  readonly question: Question;
  readonly journey: string | undefined;
  readonly addressOf: AddressOf | undefined;
  readonly state: Choices;
}

/** What is done with the open journey besides showing it: it is kept, shared, and public feeds are asked about it. */
export class OpenedJourney {
  readonly keeping: Keeping;
  readonly live: LiveNotes;
  readonly #host: Host;
  readonly #loader: NetworkLoader;
  readonly #commute: Commute;
  #now: Moment = { day: '', time: 0 };

  constructor(host: Host, loader: NetworkLoader, commute: Commute) {
    this.#host = host;
    this.#loader = loader;
    this.#commute = commute;
    this.keeping = new Keeping(host);
    this.live = new LiveNotes(host);
  }

  /** Follows the journey that is open, and the time. */
  follow(now: Moment): void {
    this.#now = now;
    const { live, isConnected, question } = this.#host;
    this.live.follow(live && isConnected ? this.#commute.journey : undefined, question.traveller);
  }

  keep(action: KeepAction, scene: Scene | undefined): void {
    const network = this.#loader.loaded?.network;
    const { journey } = this.#commute;
    const { query, sources } = this.#commute.state;
    if (network === undefined || journey === undefined || query === undefined || scene === undefined) return;
    const { locale } = this.#host.state;
    const name = (end: Endpoint) => endpointName(network, end, locale) ?? '';
    const address = this.#host.addressOf?.(this.#sharing());
    const kept = {
      journey,
      network,
      locale,
      from: name(query.from),
      to: name(query.to),
      ...(address === undefined ? {} : { address }),
    };
    void this.keeping.keep(action, { kept, scene, made: this.#now.day, sources });
  }

  /** A shared "now" is the moment it was asked about, and a shared "today" its day. */
  #sharing(): Sharing {
    const { question, journey } = this.#host;
    const { query } = this.#commute.state;
    const minutes = fastestMinutes(this.#commute.journeys.map((each) => each.journey));
    if (query === undefined) return { question, journey, minutes };
    const isNow = question.when.kind === 'now' && query.timing.kind === 'depart-at';
    const when = isNow ? query.timing : question.when;
    return { question: { ...question, when, day: query.day }, journey, minutes };
  }
}
