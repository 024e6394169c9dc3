import type { AnswerWords } from './words.ts';

/** English. */
export const ANSWER_EN: AnswerWords = {
  format: {
    nextDay: (clock) => `${clock} next day`,
    previousDay: (clock) => `${clock} the day before`,
    about: (clock) => `about ${clock}`,
    least: (money) => `from ${money}`,
    unknownFare: 'not known',
  },
  list: {
    title: 'Journeys',
    nothing: 'Say from where and to where: the best way over each boundary crossing will stand here.',
    working: 'Looking for journeys…',
    found: (count, fastest) => `${some(count, 'journey')}, fastest ${fastest}`,
    none: 'No journey found.',
    withinCity: 'Within the city',
    more: (count) => `${count} more by this crossing`,
    fewer: 'Show only the best',
    explained: 'Likely: half of all tries arrive by then. Safe: 19 in 20 do.',
  },
  strip: {
    leave: (clock) => `leave ${clock}`,
    gone: 'already left',
    arrive: (about) => `arrive ${about}`,
    safe: (clock) => `safe ${clock}`,
    unsafe: 'not safe',
    stranded: 'More than 1 try in 20 misses the last train or the closing hour.',
    fareOpen: '“from”: part of the fare is not known',
    changes: (count) => (count === 0 ? 'no change' : some(count, 'change')),
    onFoot: (minutes) => `${minutes} on foot`,
    bus: { bus: 'Bus', minibus: 'Minibus', coach: 'Coach', shuttle: 'Shuttle' },
    crossing: 'boundary crossing',
  },
  merits: {
    fastest: 'Fastest',
    cheapest: 'Cheapest',
    'cheapest-known': 'Cheapest fare known in full',
    'fewest-changes': 'Fewest changes',
    'least-walking': 'Least walking',
    surest: 'Most certain',
  },
  crossing: {
    openUntil: (clock) => `open until ${clock}`,
    closesSoon: (clock) => `closes soon, at ${clock}`,
    opensAt: (clock) => `opens at ${clock}`,
    allDay: 'open round the clock',
  },
  warnings: {
    oldTimetable: (day) => `The timetable is of ${day}: check this train with the operator before you go.`,
    oldHeadway: (day) => `How often it runs was published on ${day}; it may have changed.`,
    assumedService: 'How often it runs is assumed, not published.',
    planned: (line) => `${line} has a section that is not built yet.`,
    towards: (line, station) => `${line} towards ${station}`,
    last: (subject, clock) => `Last of ${subject} at ${clock}: nothing runs there after it.`,
    lastBus: (number) => `bus ${number}`,
    closes: (crossing, clock) => `${crossing} closes at ${clock}.`,
    oftenMissed: (tenths, next) =>
      `Tight: about ${tenths} tries in 10 miss this train; the next leaves at ${next}. The likely arrival allows for that.`,
    tight: (minutes) => `Tight: ${minutes} in hand. At least one try in twenty misses it.`,
    checkIn: (minutes) => `Be past the gate ${minutes} before the train leaves.`,
    ticket: 'Buy the ticket beforehand, with your travel document.',
  },
};

/** A count with its noun. */
function some(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
