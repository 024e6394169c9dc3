import type { ReactiveControllerHost } from 'lit';
import type { NoticeKind } from '../i18n/messages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../model/names.ts';
import { MapErrorEvent } from './app-events.ts';
import type { BadSetting } from './settings.ts';

/** A failure as the reader sees it. */
export interface Notice {
  readonly kind: NoticeKind | 'bad-attribute';
  readonly text: string;
}

/** Tells each failure twice: to the host as an event, to the reader as a sentence. */
export class Failures {
  /** What the reader has not dismissed. */
  notices: readonly Notice[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** A part is missing or damaged. A failed network is shown in the panel, not as a notice. */
  tell(kind: NoticeKind, message: string, address: string | undefined, locale: Locale): void {
    if (kind !== 'network-failed') this.#notice({ kind, text: messagesFor(locale).notices[kind] });
    const detail = address === undefined ? { kind, message } : { kind, message, address };
    this.#host.dispatchEvent(new MapErrorEvent(detail));
  }

  /** An attribute is not understood. */
  refuse({ name, value, sentence }: BadSetting, locale: Locale): void {
    const text = messagesFor(locale).badSetting(name, value, sentence);
    this.#notice({ kind: 'bad-attribute', text });
    this.#host.dispatchEvent(new MapErrorEvent({ kind: 'bad-attribute', message: sentence }));
  }

  /** The reader has read it. */
  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((each) => each !== notice);
    this.#host.requestUpdate();
  }

  #notice(notice: Notice): void {
    if (this.notices.some((each) => each.text === notice.text)) return;
    this.notices = [...this.notices, notice];
    this.#host.requestUpdate();
  }
}
