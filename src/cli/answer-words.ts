import type { JourneyWarning, Unreachable } from '../model/journey.ts';
import type { NamesOf } from './names-of.ts';
import { clockText } from './times.ts';

const ENDS = { from: 'The origin', to: 'The destination', via: 'The stop on the way' } as const;

/** Why there is no journey, or none over one crossing. */
export function missingText(why: Unreachable, names: NamesOf): string {
  switch (why.kind) {
    case 'closed-crossing': {
      const opens = why.opens === undefined ? '' : `; it opens at ${clockText(why.opens)}`;
      return `${names.crossing(why.crossing)} is closed by then${opens}.`;
    }
    case 'last-train-gone': {
      const line = why.line === undefined ? '' : ` of ${names.line(why.line)}`;
      const last = why.last === undefined ? '' : `; one would have had to set out by ${clockText(why.last)}`;
      return `The last train${line} has gone${last}.`;
    }
    case 'outside-area':
      return `${ENDS[why.end]} lies outside the area.`;
    case 'excluded':
      return `What would lead there is excluded by choice (${why.by}).`;
    case 'not-connected':
      return 'Nothing in this scenario joins the two.';
  }
}

/** What can go wrong, or is not well known. */
export function warningText(warning: JourneyWarning, names: NamesOf): string {
  switch (warning.kind) {
    case 'old-timetable':
      return `The timetable is of ${warning.asOf}: look up the train before you rely on it.`;
    case 'old-headway':
      return `How often it runs is known of ${warning.asOf} only.`;
    case 'assumed-service':
      return 'How often it runs is assumed.';
    case 'planned-section':
      return `${names.line(warning.line)} has a section that is not built yet.`;
    case 'last-train':
      return `Nothing runs after ${clockText(warning.time)}.`;
    case 'closes':
      return `${names.crossing(warning.crossing)} closes at ${clockText(warning.time)}.`;
    case 'tight':
      return `Tight: ${minutes(warning.margin)} in hand at the safe time.`;
    case 'check-in':
      return `Be there ${minutes(warning.margin)} before the train leaves.`;
  }
}

function minutes(seconds: number): string {
  return `${Math.round(seconds / 60)} min`;
}
