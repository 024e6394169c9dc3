import type { AnswerWords } from './words.ts';

/** English. */
export const ANSWER_EN: AnswerWords = {
  format: {
    nextDay: (clock) => `${clock} next day`,
    previousDay: (clock) => `${clock} the day before`,
    about: (clock) => `about ${clock}`,
    minutesRange: (low, high) => `${low}–${high} min`,
    every: (minutes) => `every ${minutes} min`,
    least: (money) => `from ${money}`,
  },
  list: {
    title: 'Journeys',
    nothing: 'Say from where and to where: the best way over each boundary crossing will stand here.',
    working: 'Looking for journeys…',
    found: (count, fastest) => `${some(count, 'journey')}, fastest ${fastest}`,
    none: 'No journey found.',
    noneTitle: 'No journey at this time',
    withinCity: 'Within the city',
    more: (count) => `${count} more by this crossing`,
    fewer: 'Show only the best',
    explained: 'Likely: half of all tries arrive by then. Safe: 19 in 20 do.',
    notOffered: 'Not offered now',
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
    passing: (typical, range) => `both checks about ${typical} (${range})`,
    usual: 'as usual',
    busier: (percent) => `${percent} slower than usual`,
    quieter: (percent) => `${percent} quicker than usual`,
    assumed: 'assumed',
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
    tight: (minutes) => `Tight: ${minutes} in hand. At least one try in twenty misses it.`,
    checkIn: (minutes) => `Be past the gate ${minutes} before the train leaves.`,
    ticket: 'Buy the ticket beforehand, with your travel document.',
  },
  reasons: {
    closed: (crossing) => `${crossing} lets no passengers through on this day. Take another crossing.`,
    closedUntilDay: (crossing, day) =>
      `${crossing} lets no passengers through on this day; it opens to them on ${day}.`,
    closedUntil: (crossing, clock) => `${crossing} is closed by then and opens at ${clock}.`,
    lastGone: 'The last train or bus of the day has gone.',
    lastGoneOver: (crossing) => `The last train or bus by ${crossing} has gone.`,
    lastGoneOf: (line) => `The last train of ${line} has gone.`,
    leaveBy: (about) => `Leave by ${about} to get there.`,
    takeFirst: 'Leave earlier, or take the first one in the morning.',
    tooEarly: 'Nothing runs early enough to be there by then. Choose a later arrival.',
    tooEarlyOver: (crossing) => `Nothing by ${crossing} runs early enough to be there by then.`,
    noOnward: (crossing) =>
      `${crossing}: no train or bus there or on from there is known well enough to plan with. For coaches see the card of the crossing.`,
    outside: {
      from: 'The start is too far from every station and stop we know. Choose one nearer to a railway.',
      to: 'The destination is too far from every station and stop we know. Choose one nearer to a railway.',
      via: 'The stop on the way is too far from every station and stop we know. Choose another.',
    },
    notServed: {
      from: (station, day, opens) => `${station} is not served on ${day}; trains call there from ${opens}.`,
      within: (station, day, opens) => `${station} is not served on ${day}. Opening: ${opens}.`,
      unknown: (station, day) => `${station} is not served on ${day}; when it will be is not known.`,
    },
    excluded: {
      lines: 'What would lead there uses a line that you avoid. Allow lines again.',
      systems: 'What would lead there uses a railway that you avoid. Allow it again.',
      modes: 'What would lead there uses a way of travelling that you avoid. Allow it again.',
      crossings: 'What would lead there uses a crossing that you avoid. Allow crossings again.',
      rides: 'Nothing leads there with so few changes. Allow more.',
      walk: 'Nothing leads there with so little walking. Allow more.',
    },
    notConnected:
      'Nothing joins the two on this day, at any hour. Choose another day, or take planned lines as built.',
  },
  remedies: {
    leaveAt: (clock) => `Leave at ${clock} instead`,
    anyTime: 'Show the whole day',
    allow: 'Allow it again',
  },
  fare: {
    title: 'What it costs',
    payees: {
      'shenzhen-metro': 'Shenzhen Metro',
      mtr: 'MTR',
      'high-speed-rail': 'High-speed rail',
      intercity: 'Intercity',
      bus: 'Bus',
    },
    total: 'Adult, one way',
    aboutPart: (money) => `about ${money}`,
    unknownPart: 'not known',
    rate: (rate, day) => `≈ in dollars at ${rate} for ¥1, an assumed rate of ${day}.`,
    stretch: (from, to) => `${from} – ${to}`,
  },
};

/** A count with its noun. */
function some(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
