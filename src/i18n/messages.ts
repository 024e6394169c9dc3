import type { Locale } from '../model/names.ts';
import { languageOf } from './language.ts';

/** What a reader is told when a part of the page is missing. */
export type NoticeKind = 'network-failed' | 'bad-record' | 'part-failed';

/** Every word on screen, in one language. Functions take numbers and texts that are formatted already. */
export interface Messages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly close: string;
  /** Of the buttons that choose one. */
  readonly language: string;
  readonly dismiss: string;
  readonly panel: string;
  readonly sheet: { readonly bigger: string; readonly smaller: string };
  readonly when: {
    readonly before: (day: string) => string;
    readonly after: (day: string) => string;
    readonly between: (from: string, to: string) => string;
  };
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
  /** Something said besides, in brackets, with the space before them where the language has one. */
  readonly aside: (text: string) => string;
  /** Between the parts of an enumeration. */
  readonly comma: string;
  readonly picked: (name: string) => string;
  /** Said of an attribute that is not understood; `sentence` is English and says what is allowed. */
  readonly badSetting: (name: string, value: string, sentence: string) => string;
  /** Said of a part of a question that there is not; `value` is as the link has it, `allowed` as a link may. */
  readonly badLink: Readonly<
    Record<'from' | 'to' | 'who' | 'prefer' | 'avoid' | 'journey', (value: string, allowed: string) => string>
  >;
  readonly closed: string;
  readonly cities: Readonly<Record<'shenzhen' | 'hong-kong', string>>;
}

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return languageOf(locale).messages;
}
