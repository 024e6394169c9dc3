import type { ReactiveControllerHost } from 'lit';
import type { NoticeKind } from '../i18n/messages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { MapProblemKind } from '../model/map-problem-kind.ts';
import type { Locale } from '../model/names.ts';
import { MapErrorEvent } from './app-events.ts';
import type { RefusedWords } from './late-parts.ts';

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

/** Tells each failure twice: to the host as an event, to the reader as a sentence. */
export class Failures {
  /** What the reader has not dismissed. */
  notices: readonly Notice[] = [];
  /** Whether the address says what attributes say elsewhere: its reader knows of none. */
  isAddressed = false;
  readonly #refused: Refused[] = [];
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

  /** An attribute, or a part of a question, is not understood: the host hears at once, the reader in late words. */
  refuse(refused: Refused): void {
    const sentence = this.isAddressed
      ? refused.sentence.replace('The attribute', 'In the address,')
      : refused.sentence;
    this.report('bad-attribute', sentence);
    this.#refused.push({ ...refused, sentence });
    this.#host.requestUpdate();
  }

  /** Whether something was refused that the reader was not told yet. */
  get hasRefused(): boolean {
    return this.#refused.length > 0;
  }

  /** Tells the reader what was refused, once there are words for it. */
  explain(words: RefusedWords | undefined): void {
    if (words === undefined) return;
    for (const refused of this.#refused.splice(0)) {
      const notice = words.refusedNotice(refused);
      if (notice !== undefined) this.#notice(notice);
    }
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
