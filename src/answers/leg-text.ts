import type { BusLeg, Leg, RideLeg } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { FullVoice } from './full-voice.ts';
import { WAIT } from './wait.ts';

/** `Walk to Futian Port`; within one place, or to a crossing in it, it says that instead. */
export function walkText(
  { from, to }: Pick<Leg, 'from' | 'to'>,
  { journeyWords: { legs }, names }: FullVoice,
): string {
  const place = names.end(to.at) ?? legs.point;
  if (place !== names.end(from.at)) return legs.walkTo(place);
  if (to.at.kind === 'crossing-side') return legs.walkToCrossing;
  return from.line !== undefined && to.line === undefined ? legs.walkOut : legs.walkWithin;
}

/** `Change to Line 10`, or that one changes where no train follows. */
export function changeText(next: Leg | undefined, { journeyWords: { legs }, names }: FullVoice): string {
  return next?.kind === 'ride' ? legs.changeTo(names.line(next.line)) : legs.change;
}

/** `wait about 3 min`; undefined where that is not worth a word. */
export function waitText(wait: Seconds, { journeyWords, minutes }: FullVoice): string | undefined {
  return wait < WAIT ? undefined : journeyWords.legs.waitAbout(minutes(wait));
}

/** How often it runs, or which train of which timetable it is, the weightiest first; empty where nobody knows. */
export function serviceTexts(
  leg: RideLeg | BusLeg,
  { journeyWords, every, clock, day }: FullVoice,
): string[] {
  if (leg.kind === 'bus') return leg.headway === undefined ? [] : [every(leg.headway)];
  const { service, depart, arrive } = leg;
  if (service.kind === 'headway') return [every(service.headway)];
  return [
    journeyWords.legs.train(service.train, clock(depart, 'departure'), clock(arrive)),
    journeyWords.legs.timetable(day(service.asOf)),
  ];
}
