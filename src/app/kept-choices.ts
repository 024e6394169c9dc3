import { hongKongDay } from '../calendar/calendar.ts';
import { isLearned, learn } from '../i18n/language.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Action, Choices } from '../state/choices.ts';
import { firstChoices, reduce } from '../state/choices.ts';
import type { Failures } from './failures.ts';
import { unknownSelection } from './selected.ts';
import type { Setting } from './settings.ts';
import { choicesFrom, SETTINGS } from './settings.ts';

/** What the reader and the host chose, kept in step with the attributes, the network and the day. */
export class KeptChoices {
  choices: Choices = firstChoices('en', hongKongDay(new Date(0)));
  /** Whether there are words: nothing can be written before. */
  hasWords = false;
  #hasRead = false;
  /** False once the reader chose a day: midnight then changes nothing. */
  #followsToday = true;
  /** The language that was last chosen, and the one whose words are on their way. */
  #wanted: Locale = 'en';
  #fetching: Locale | undefined;
  readonly #failures: Failures;
  readonly #learned: () => void;

  /** @param learned - called when words have come: there is something new to speak */
  constructor(failures: Failures, learned: () => void) {
    this.#failures = failures;
    this.#learned = learned;
  }

  /** Takes a change; whether anything is another than before. */
  change(action: Action): boolean {
    const before = this.choices;
    this.choices = reduce(before, action);
    return this.choices !== before;
  }

  /** Settings to read now: at first every one, then those that changed. */
  unread(changed: ReadonlyMap<PropertyKey, unknown>): readonly Setting[] {
    const settings = SETTINGS.filter((name) => changed.has(name) || !this.#hasRead);
    this.#hasRead = true;
    return settings;
  }

  /** Reads attributes; what is not understood is told and changes nothing. A language waits until it is spoken. */
  take(
    values: Readonly<Record<Setting, string | null>>,
    settings: readonly Setting[],
    instant: Date,
    network?: Network,
  ): void {
    const known = network && new Set(network.lines.map(({ id }) => id));
    const { choices, problems } = choicesFrom(values, settings, this.choices, hongKongDay(instant), known);
    this.choices = { ...choices, locale: this.choices.locale };
    if (settings.includes('locale')) this.#wanted = choices.locale;
    for (const problem of problems) this.#failures.refuse(problem);
    if (network !== undefined && settings.includes('select')) this.check(network, values.select ?? '');
  }

  /**
   * Speaks the language that was last chosen, once its words are there: until then the one before it goes on, or at
   * first none. Words that could not be fetched are asked for again by the next call.
   */
  speak(): void {
    const locale = this.#wanted;
    if (isLearned(locale)) {
      this.hasWords = true;
      if (this.choices.locale !== locale) this.change({ kind: 'locale', locale });
    } else if (this.#fetching !== locale) {
      this.#fetching = locale;
      learn(locale).then(this.#learned, (error: unknown) => {
        this.#fetching = undefined;
        this.#failures.tell('part-failed', String(error), undefined);
      });
    }
  }

  /** Ids can only be checked once there is a network. */
  check(network: Network, text: string): void {
    const problem = unknownSelection(this.choices.selection, text, network);
    if (problem === undefined) return;
    this.change({ kind: 'select', selection: undefined });
    this.#failures.refuse(problem);
  }

  /** The reader chose a scenario. */
  choose(scenario: Choices['scenario'], instant: Date): void {
    this.#followsToday = scenario.day === hongKongDay(instant);
    this.change({ kind: 'scenario', scenario });
  }

  /** At midnight in Hong Kong the map moves on with the day, unless a date was set. */
  followToday(instant: Date, date: string): void {
    const { scenario } = this.choices;
    if (date !== 'today' || !this.#followsToday) return;
    this.change({ kind: 'scenario', scenario: { ...scenario, day: hongKongDay(instant) } });
  }
}
