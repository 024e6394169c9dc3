import type { Locale } from '../model/names.ts';
import { languageOf } from './language.ts';

/** What a reader is told when a part of the page is missing. */
export type NoticeKind = 'network-failed' | 'bad-record' | 'part-failed';

/** Every word on screen, in one language. Functions take numbers and texts that are formatted already. */
export interface Messages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  /** Of the buttons that choose one. */
  readonly language: string;
  readonly dismiss: string;
  readonly panel: string;
  readonly sheet: { readonly bigger: string; readonly smaller: string };
  readonly units: {
    readonly minutes: (count: string) => string;
    readonly hours: (hours: string, minutes: string) => string;
    readonly wholeHours: (hours: string) => string;
  };
  readonly notices: Readonly<Record<NoticeKind, string>>;
  readonly footer: {
    readonly asOn: (day: string) => string;
    readonly data: (day: string) => string;
    readonly disclaimer: string;
    readonly attribution: string;
    /** The least of it, where there is room for no more. */
    readonly brief: string;
    readonly attributionLabel: string;
  };
  readonly cities: Readonly<Record<'shenzhen' | 'hong-kong', string>>;
}

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return languageOf(locale).messages;
}
