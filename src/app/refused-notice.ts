import { networkWordsFor } from '../i18n/network/words.ts';
import type { Notice, Refused } from './failures.ts';

/** Of a time and a day the form itself says that they are none. */
const IN_FORM: ReadonlySet<string> = new Set(['at', 'day']);

/** So many characters of a value are told. */
const LONGEST = 40;

/** How a reader is told that something is not understood; undefined where the form says so. */
export function refusedNotice({ name, value, allowed = '', sentence }: Refused): Notice | undefined {
  if (IN_FORM.has(name)) return undefined;
  return {
    kind: 'bad-attribute',
    key: sentence,
    text: (locale) => {
      const { badSetting, badLink } = networkWordsFor(locale);
      return name in badLink
        ? badLink[name as keyof typeof badLink](brief(value), allowed)
        : badSetting(name, value, sentence);
    },
  };
}

/** A journey's key names all that it rides. */
function brief(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
