import type { ReactiveControllerHost } from 'lit';
import type { NoticeKind } from '../i18n/messages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { MapProblemKind } from '../model/map-problem-kind.ts';
import type { Locale } from '../model/names.ts';
import { MapErrorEvent } from './app-events.ts';

/** A failure as the reader sees it. */
export interface Notice {
  readonly kind: NoticeKind | MapProblemKind | 'bad-attribute';
  /** In the language of the moment: it may change while the notice stands. */
  readonly text: (locale: Locale) => string;
  /** Equal for the same failure told again. */
  readonly key: string;
}

/** Something a host or an address said that is not understood. */
export interface Refused {
  readonly name: string;
  readonly value: string;
  /** What may stand there instead, of a part of a question. */
  readonly allowed?: string;
  /** English; names the value and what is allowed. */
  readonly sentence: string;
}

/** Of a time and a day the form itself says that they are none. */
const IN_FORM: ReadonlySet<string> = new Set(['at', 'day']);

/** So many characters of a value are told. */
const LONGEST = 40;

/** Tells each failure twice: to the host as an event, to the reader as a sentence. */
export class Failures {
  /** What the reader has not dismissed. */
  notices: readonly Notice[] = [];
  /** Whether the address says what attributes say elsewhere: its reader knows of none. */
  isAddressed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** A part is missing or damaged. A failed network is shown in the panel, not as a notice. */
  tell(kind: NoticeKind, message: string, address: string | undefined): void {
    if (kind !== 'network-failed') {
      this.#notice({ kind, key: kind, text: (locale) => messagesFor(locale).notices[kind] });
    }
    this.#dispatch(kind, message, address);
  }

  /** The same of the map, whose words come with it. */
  tellOfMap(kind: MapProblemKind, text: Notice['text'], message: string, address: string | undefined): void {
    this.#notice({ kind, key: kind, text });
    this.#dispatch(kind, message, address);
  }

  #dispatch(kind: string, message: string, address: string | undefined): void {
    const detail = address === undefined ? { kind, message } : { kind, message, address };
    this.#host.dispatchEvent(new MapErrorEvent(detail));
  }

  /** A failure that is shown where it happened, such as an answer that is missing: only the host is told. */
  report(kind: string, message: string): void {
    this.#host.dispatchEvent(new MapErrorEvent({ kind, message }));
  }

  /** An attribute, or a part of a question, is not understood. */
  refuse({ name, value, allowed = '', sentence: ofAttribute }: Refused): void {
    const sentence = this.isAddressed ? ofAttribute.replace('The attribute', 'In the address,') : ofAttribute;
    const text = (locale: Locale) => {
      const { badSetting, badLink } = messagesFor(locale);
      return name in badLink
        ? badLink[name as keyof typeof badLink](brief(value), allowed)
        : badSetting(name, value, sentence);
    };
    if (!IN_FORM.has(name)) this.#notice({ kind: 'bad-attribute', key: sentence, text });
    this.#host.dispatchEvent(new MapErrorEvent({ kind: 'bad-attribute', message: sentence }));
  }

  /** The reader has read it. */
  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((each) => each !== notice);
    this.#host.requestUpdate();
  }

  #notice(notice: Notice): void {
    if (this.notices.some((each) => each.key === notice.key)) return;
    this.notices = [...this.notices, notice];
    this.#host.requestUpdate();
  }
}

/** A journey's key names all that it rides. */
function brief(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
