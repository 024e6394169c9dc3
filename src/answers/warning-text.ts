import type { Alert } from './alerts.ts';
import { closingClock } from './crossing-text.ts';
import { busNumber } from './strip-parts.ts';
import type { Voice } from './voice.ts';

/** What can go wrong, or is not well known, in one sentence. */
export function warningText({ warning, subject }: Alert, voice: Voice): string {
  const { words, names, clock, minutes, day } = voice;
  const { warnings } = words;
  switch (warning.kind) {
    case 'old-timetable':
      return warnings.oldTimetable(day(warning.asOf));
    case 'old-headway':
      return warnings.oldHeadway(day(warning.asOf));
    case 'assumed-service':
      return warnings.assumedService;
    case 'planned-section':
      return warnings.planned(names.line(warning.line));
    case 'last-train':
      return warnings.last(subjectText(subject, voice), clock(warning.time, 'departure'));
    case 'closes':
      return warnings.closes(names.crossing(warning.crossing), closingClock(warning.time, clock));
    case 'tight':
      return warnings.tight(minutes(warning.margin));
    case 'often-missed':
      // Tries in ten: finer than that nobody knows an estimate.
      return warnings.oftenMissed(
        Math.min(9, Math.round(warning.share * 10)),
        clock(warning.time, 'departure'),
      );
    case 'check-in':
      return warnings.checkIn(minutes(warning.margin));
    case 'ticket':
      return warnings.ticket;
  }
}

function subjectText(subject: Alert['subject'], { names, words }: Voice): string {
  if (subject === undefined) return '';
  if (subject.kind === 'bus') return words.warnings.lastBus(busNumber({ route: subject.id }));
  const line = names.line(subject.id);
  return subject.towards === undefined ? line : words.warnings.towards(line, names.station(subject.towards));
}
