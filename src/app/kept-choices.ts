import { hongKongDay } from '../calendar/calendar.ts';
import type { Network } from '../model/network.ts';
import type { Action, Choices } from '../state/choices.ts';
import { firstChoices, reduce } from '../state/choices.ts';
import type { Failures } from './failures.ts';
import { unknownSelection } from './selected.ts';
import type { Setting } from './settings.ts';
import { choicesFrom } from './settings.ts';

/** What the reader and the host chose, kept in step with the attributes, the network and the day. */
export class KeptChoices {
  choices: Choices = firstChoices('en', hongKongDay(new Date(0)));
  /** False once the reader chose a day: midnight then changes nothing. */
  #followsToday = true;
  readonly #failures: Failures;

  constructor(failures: Failures) {
    this.#failures = failures;
  }

  /** Takes a change; whether anything is another than before. */
  change(action: Action): boolean {
    const before = this.choices;
    this.choices = reduce(before, action);
    return this.choices !== before;
  }

  /** Reads attributes; what is not understood is told and changes nothing. */
  take(
    values: Readonly<Record<Setting, string | null>>,
    settings: readonly Setting[],
    instant: Date,
    network?: Network,
  ): void {
    const known = network && new Set(network.lines.map(({ id }) => id));
    const { choices, problems } = choicesFrom(values, settings, this.choices, hongKongDay(instant), known);
    this.choices = choices;
    for (const problem of problems) this.#failures.refuse(problem);
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
