import { html, nothing } from 'lit';
import { dayAfter } from '../../calendar/calendar.ts';
import { formatsFor } from '../../i18n/format.ts';
import { journeyFormats } from '../../i18n/journey-format.ts';
import type { Locale } from '../../model/names.ts';
import type { When } from '../../model/question.ts';
import { FIRST_DAY, LAST_DAY } from '../../model/scenario.ts';
import type { Day, Seconds } from '../../model/units.ts';
import type { AskContext } from './ask-context.ts';
import { withDay, withTime, withWhen } from './question-changes.ts';

const KINDS: readonly When['kind'][] = ['now', 'depart-at', 'arrive-by', 'any-time'];
const DAY: Seconds = 86_400;

/** When to travel: four kinds in one line, and the time and day that belong to what is chosen. */
export function whenPart(context: AskContext, isOutside: boolean, onOutside: (is: boolean) => void) {
  const { words, question, now, ask } = context;
  const { kind } = question.when;
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
            /><span>${words.when.kinds[each]}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${kind === 'now' ? nothing : moment(context, isOutside, onOutside)}`;
}

function moment(context: AskContext, isOutside: boolean, onOutside: (is: boolean) => void) {
  const { words, question, now } = context;
  const { when } = question;
  const day = question.day ?? now.day;
  return html`<div class="moment">
      ${'time' in when ? timeField(context, when.time) : nothing}
      <label>
        <span class="visually-hidden">${words.when.day}</span>
        <input
          id="day"
          type="date"
          class="number"
          required
          min=${FIRST_DAY}
          max=${LAST_DAY}
          .value=${day}
          aria-invalid=${isOutside}
          aria-describedby="day-said"
          @change=${(event: Event) => onDay(context, event, onOutside)}
        />
      </label>
    </div>
    <p id="day-said" class="small ${isOutside ? 'wrong' : 'muted'}" role="status">
      ${isOutside ? words.when.outside : saidDay(context, day)}
    </p>`;
}

function timeField({ words, locale, question, ask }: AskContext, time: Seconds) {
  const onTime = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const [hours, minutes] = value.split(':').map(Number);
    if (hours !== undefined && minutes !== undefined) ask(withTime(question, hours * 3600 + minutes * 60));
  };
  return html`<label>
    <span class="visually-hidden">${words.when.time}</span>
    <input id="time" type="time" class="number" required .value=${clockOf(time, locale)} @change=${onTime} />
  </label>`;
}

/** As a field of time wants it: 00:30 also for the half hour after the day. */
function clockOf(time: Seconds, locale: Locale): string {
  return formatsFor(locale).clock(Math.floor((time % DAY) / 60));
}

function onDay({ question, now, ask }: AskContext, event: Event, onOutside: (is: boolean) => void) {
  const { value, validity } = event.target as HTMLInputElement;
  onOutside(!validity.valid);
  if (validity.valid) ask(withDay(question, value === now.day ? undefined : value));
}

/** The day with its weekday, which the trains run by; and what a time after midnight means. */
function saidDay({ words, locale, question, now }: AskContext, day: Day): string {
  if (Number.isNaN(Date.parse(day))) return words.when.outside;
  const { weekday } = journeyFormats(locale);
  const { when } = question;
  if ('time' in when && when.time >= DAY)
    return words.when.nextMorning(clockOf(when.time, locale), weekday(day));
  const near = { [day]: words.when.today, [dayAfter(day, -1)]: words.when.tomorrow }[now.day];
  return [weekday(day), near].filter((part) => part !== undefined).join(' · ');
}
