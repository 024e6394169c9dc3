import { html, noChange, nothing } from 'lit';
import { isDay } from '../../calendar/calendar.ts';
import { dayAfter } from '../../calendar/day-after.ts';
import { isKnownDay } from '../../calendar/known-day.ts';
import { commuteWordsFor } from '../../i18n/commute/words.ts';
import { formatsFor } from '../../i18n/format.ts';
import { journeyFormats } from '../../i18n/journey-format.ts';
import type { Locale } from '../../model/names.ts';
import type { WhenKind } from '../../model/question.ts';
import { FIRST_DAY, LAST_DAY } from '../../model/scenario.ts';
import type { Day, Seconds } from '../../model/units.ts';
import { whenKind } from '../../model/when-kind.ts';
import type { AskContext } from './ask-context.ts';
import { withDay, withTime, withWhen } from './question-changes.ts';

const KINDS: readonly WhenKind[] = ['now', 'depart-at', 'arrive-by', 'any-time'];
const DAY: Seconds = 86_400;

/** When to travel: four kinds in one line, and the time and day that belong to what is chosen. */
export function whenPart(context: AskContext) {
  const { words, locale, question, now, ask } = context;
  const { whens } = commuteWordsFor(locale);
  const kind = whenKind(question.when);
  return html`<fieldset class="when">
      <legend class="visually-hidden">${words.when.label}</legend>
      <div class="segments">
        ${KINDS.map(
          (each) => html`<label class="segment">
            <input
              type="radio"
              name="when"
              value=${each}
              .checked=${each === kind}
              @change=${() => ask(withWhen(question, each, now))}
            /><span>${whens[each]}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${kind === 'now' ? nothing : moment(context)}`;
}

function moment(context: AskContext) {
  const { words, question, now } = context;
  const { when } = question;
  const day = question.day ?? now.day;
  if (when.kind === 'unclear' && when.of === undefined)
    return html`<p id="day-said" class="small wrong" role="status">${words.when.unclear(when.text)}</p>`;
  const isKnown = isKnownDay(day);
  const isClear = isKnown && when.kind !== 'unclear';
  return html`<div class="moment">
      ${when.kind === 'any-time' ? nothing : timeField(context, 'time' in when ? when.time : undefined)}
      <label>
        <span class="visually-hidden">${words.when.day}</span>
        <input
          id="day"
          type="date"
          class="number"
          required
          min=${FIRST_DAY}
          max=${LAST_DAY}
          .value=${isDay(day) ? day : noChange}
          aria-invalid=${!isKnown}
          aria-describedby="day-said"
          @change=${(event: Event) => onDay(context, event)}
        />
      </label>
    </div>
    <p id="day-said" class="small ${isClear ? 'muted' : 'wrong'}" role="status">
      ${isClear ? saidDay(context, day) : isKnown ? words.when.unclear('') : outside(context, day)}
    </p>`;
}

/** A time that was emptied is asked for as a day is: the answer about the one before it goes. What is half typed stays. */
function timeField({ words, locale, question, ask }: AskContext, time: Seconds | undefined) {
  const onTime = (event: Event) => {
    const [hours, minutes] = (event.target as HTMLInputElement).value.split(':').map(Number);
    ask(withTime(question, minutes === undefined ? undefined : hours! * 3600 + minutes * 60));
  };
  return html`<label>
    <span class="visually-hidden">${words.when.time}</span>
    <input
      id="time"
      type="time"
      class="number"
      required
      .value=${time === undefined ? noChange : clockOf(time, locale)}
      aria-invalid=${time === undefined}
      aria-describedby="day-said"
      @change=${onTime}
    />
  </label>`;
}

/** As a field of time wants it: 00:30 also for the half hour after the day. */
function clockOf(time: Seconds, locale: Locale): string {
  return formatsFor(locale).clock(Math.floor((time % DAY) / 60));
}

/** A day that is none is asked for too: the answer about the one before it goes. What is half typed stays as it is. */
function onDay({ question, now, ask }: AskContext, event: Event) {
  const { value } = event.target as HTMLInputElement;
  ask(withDay(question, value === now.day ? undefined : value));
}

function outside({ words, locale }: AskContext, day: string): string {
  if (day !== '' && !isDay(day)) return words.when.noSuchDay(day);
  return words.when.outside(day === '' ? day : formatsFor(locale).day(day));
}

/** The day with its weekday, which the trains run by; and what a time after midnight means. */
function saidDay({ words, locale, question, now }: AskContext, day: Day): string {
  const { weekday } = journeyFormats(locale);
  const { when } = question;
  if ('time' in when && when.time >= DAY)
    return words.when.nextMorning(clockOf(when.time, locale), weekday(day, now.day));
  const near = { [day]: words.when.today, [dayAfter(day, -1)]: words.when.tomorrow }[now.day];
  return [weekday(day, now.day), near].filter((part) => part !== undefined).join(' · ');
}
