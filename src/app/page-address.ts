import type { ReactiveController } from 'lit';
import { hongKongDay } from '../calendar/calendar.ts';
import type { Locale } from '../model/names.ts';
import type { WhenKind } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import { whenKind } from '../model/when-kind.ts';
import { usualPart } from '../state/shared-address.ts';
import { queryOf, questionQuery, sharedQuery } from '../state/written-address.ts';
import type { FirstSteps, Shown } from './asked-address.ts';
import { goBack, STEPS, shownOf } from './asked-address.ts';
import { PRESSED_PART } from './commute-view.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';
import type { Sharing } from './sharing.ts';

/**
 * The address of our page says what its map shows, and each step of the reader is an entry of the browser's history.
 *
 * What follows from a step, such as an open journey that the next answer does not have, changes its entry. Times and
 * days one after another are one step: they are typed in pieces.
 */
export class PageAddress implements ReactiveController {
  #isStep = false;
  /** The last step chose a time or a day, and nothing else. */
  #wasMoment = false;
  /** All that the address says but for the time and the day. */
  #rest = '';
  /** Whether it is asked about now, a time to leave, one to arrive, or any. */
  #kind: WhenKind | undefined;
  /** Undefined until it is known, and again after a step back: what is shown then is no step of its own. */
  #shown: Shown | undefined;
  readonly #map: PingshanHkMap;
  readonly #readers: Locale;

  /**
   * @param readers - the language that the address need not say
   * @param before - what the reader did until now
   */
  constructor(map: PingshanHkMap, readers: Locale, before: FirstSteps) {
    this.#map = map;
    this.#readers = readers;
    this.#isStep = before.isStep;
    this.#shown = before.shown;
    for (const type of STEPS) map.addEventListener(type, () => (this.#isStep = true));
    addEventListener('popstate', () => this.#goBack());
    map.addController(this);
  }

  hostUpdated(): void {
    const { state, clock, question, journey, shared } = this.#map;
    const shown = shownOf(this.#map);
    const isStep = this.#isStep || (this.#shown !== undefined && isOther(this.#shown, shown));
    this.#isStep = false;
    this.#shown = shown;
    const choices = queryOf(state, hongKongDay(clock()), this.#readers).replace('?', '');
    const show = shown.part === usualPart(question, journey) ? undefined : shown.part;
    const search = joined(choices, questionQuery(question), sharedQuery({ show, journey, shared }));
    const untimed = questionQuery({ ...question, when: NO_QUESTION.when });
    const rest = joined(choices, untimed, show ?? '', journey ?? '');
    const kind = whenKind(question.when);
    // A time or a date is typed in pieces; to be asked about another kind of time is a step.
    const isMoment = isStep && rest === this.#rest && kind === this.#kind;
    this.#rest = rest;
    this.#kind = kind;
    const query = search === '' ? '' : `?${search}`;
    if (query === location.search) return;
    const isNew = isStep && !(isMoment && this.#wasMoment);
    if (isStep) this.#wasMoment = isMoment;
    history[isNew ? 'pushState' : 'replaceState'](history.state, '', `${location.pathname}${query}`);
  }

  #goBack(): void {
    goBack(this.#map);
    this.#shown = undefined;
    this.#isStep = false;
    this.#wasMoment = false;
    void this.#keepFocus();
  }

  /** What had the focus may go with what is shown: it would be lost. */
  async #keepFocus(): Promise<void> {
    const hadFocus = document.activeElement === this.#map;
    await this.#map.updateComplete;
    if (hadFocus && document.activeElement !== this.#map)
      this.#map.renderRoot.querySelector<HTMLElement>(PRESSED_PART)?.focus();
  }
}

/** Whether a reader went from one to the other; a part that goes with its question does not count. */
function isOther(before: Shown, now: Shown): boolean {
  const isPart = before.part !== undefined && now.part !== undefined && before.part !== now.part;
  return before.view !== now.view || isPart;
}

/** The address that gives an answer again. */
export function addressOf({ question, journey, minutes }: Sharing): string {
  const search = joined(questionQuery(question), sharedQuery({ show: undefined, journey, shared: minutes }));
  return new URL(`${location.pathname}?${search}`, location.href).href;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('&');
}
