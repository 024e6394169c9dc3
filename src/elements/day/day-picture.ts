import { svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DayWords } from '../../i18n/day/words.ts';
import { formatsFor } from '../../i18n/format.ts';
import type { DayProfile } from '../../model/day-profile.ts';
import type { Locale } from '../../model/names.ts';
import type { Seconds } from '../../model/units.ts';
import { dayLine } from './day-line.ts';
import type { DayScale } from './day-scale.ts';
import { wayAt } from './way-at.ts';
import type { WaySign } from './way-sign.ts';
import { wayClass, wayMark } from './way-sign.ts';

const DAY_MINUTES = 1440;

/** What a picture of a day shows. */
export interface DayPicture {
  readonly locale: Locale;
  readonly profile: DayProfile;
  readonly scale: DayScale;
  /** Of each way of the profile. */
  readonly signs: readonly WaySign[];
  /** What the reader looks at, and what is set. */
  readonly moment: Seconds | undefined;
  readonly departure: Seconds | undefined;
}

/** The picture: axes and lines, made anew only when they change, and over them the moments. */
export function dayPicture(picture: DayPicture, words: DayWords) {
  const { locale, profile, scale, signs } = picture;
  return svg`
    ${guard([locale, profile, scale, signs, words], () => [axes(scale, locale, words), lines(picture)])}
    ${departureMark(picture)}
    ${momentMark(picture)}`;
}

function axes(scale: DayScale, locale: Locale, { chart }: DayWords) {
  const { left, right, bottom, x, y, xTicks, yTicks, measure } = scale;
  return svg`<g class="axes">
    ${yTicks.map(
      (tick) => svg`<line x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)}></line>
        <text class="y" x=${left - 6} y=${y(tick) + 4}>${measure === 'minutes' ? tick / 60 : clock(tick, locale)}</text>`,
    )}
    ${xTicks.map(
      (tick) => svg`<line class="tick" x1=${x(tick)} x2=${x(tick)} y1=${bottom} y2=${bottom + 4}></line>
        <text class="x" x=${x(tick)} y=${bottom + 18}>${clock(tick, locale)}</text>`,
    )}
    <text class="title" x="0" y="11">${measure === 'minutes' ? chart.minutesAxis : chart.arrivalAxis}</text>
  </g>`;
}

function lines({ profile, scale, signs }: DayPicture) {
  const { left, right, top, bottom } = scale;
  return svg`
    <clipPath id="plot"><rect x=${left - 6} y=${top - 6} width=${right - left + 12} height=${bottom - top + 6}></rect></clipPath>
    <g clip-path="url(#plot)">${profile.ways.map((way, index) => {
      const { path, waits, marks } = dayLine(way, scale, profile.step, index);
      return svg`<g class=${wayClass(signs[index]!)}>
        <path class="waits" d=${waits}></path>
        <path class="line" d=${path}></path>
        ${marks.map(([x, y]) => wayMark(signs[index]!, x, y))}
      </g>`;
    })}</g>`;
}

/** The departure that is set: a flag that stands on the axis. */
function departureMark({ locale, scale, departure }: DayPicture) {
  if (departure === undefined || departure < scale.from || departure > scale.to) return svg``;
  const x = scale.x(departure);
  const flag = Math.min(Math.max(x, scale.left + 20), scale.right - 20);
  return svg`<g class="departure">
    <line x1=${x} x2=${x} y1=${scale.top - 6} y2=${scale.bottom}></line>
    <rect x=${flag - 22} y="19" width="44" height="18" rx="9"></rect>
    <text x=${flag} y="32">${clock(departure, locale)}</text>
  </g>`;
}

function momentMark({ profile, scale, signs, moment, departure }: DayPicture) {
  if (moment === undefined || moment < scale.from || moment > scale.to) return svg``;
  const x = scale.x(moment);
  const isSet = moment === departure;
  return svg`<g class="moment">
    ${isSet ? '' : svg`<line x1=${x} x2=${x} y1=${scale.top - 6} y2=${scale.bottom}></line>`}
    ${profile.ways.map((way, index) => {
      const at = wayAt(way, moment);
      if (at.kind === 'gap') return '';
      const value = scale.measure === 'minutes' ? at.arrival - moment : at.arrival;
      const y = Math.max(scale.top, scale.y(value));
      return svg`<g class=${wayClass(signs[index]!)}>
        <circle cx=${x} cy=${y} r="8"></circle>${wayMark(signs[index]!, x, y)}
      </g>`;
    })}
  </g>`;
}

/** A departure or a tick: of the next day as it stands on a clock. */
function clock(time: Seconds, locale: Locale): string {
  return formatsFor(locale).clock(Math.floor(time / 60) % DAY_MINUTES);
}
