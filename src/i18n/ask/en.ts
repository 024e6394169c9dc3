import type { AskWords } from './words.ts';

/** English. */
export const ASK_EN: AskWords = {
  title: 'Where to?',
  from: 'From',
  to: 'To',
  hint: 'Station, place or crossing',
  clear: (end) => `Clear “${end}”`,
  swap: 'Swap from and to',
  save: (name) => `Save ${name}`,
  unsave: (name) => `Remove ${name} from saved places`,
  kinds: { station: 'Station', place: 'Place', crossing: 'Crossing' },
  noTrains: 'no trains yet',
  point: 'Point on the map',
  pointAt: (point, distance, station) => `${point}: ${distance} from ${station}, in a straight line.`,
  here: 'My location',
  pick: 'Choose on the map',
  recent: 'Recent',
  saved: 'Saved',
  forget: 'Clear recent places',
  none: (query) => `No station or place is called “${query}”. Try another spelling, pinyin or Chinese.`,
  count: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  unchosen: (typed, chosen) =>
    `“${typed}” is not chosen yet: pick a place from the list.${chosen === undefined ? '' : ` Until then it is ${chosen}.`}`,
  locating: {
    waiting: 'Finding where you are…',
    failed: 'Your location could not be found. Type a name, or choose on the map.',
    denied: 'This page may not see your location. Type a name, or choose on the map.',
    outside: 'You are outside Shenzhen and Hong Kong. Type a name, or choose on the map.',
  },
  picking: {
    from: 'Tap the map where you start.',
    to: 'Tap the map where you want to go.',
    cancel: 'Cancel',
  },
  same: 'From and to are the same.',
  missing: { from: 'Now choose where you start.', to: 'Now choose where you want to go.' },
  when: {
    label: 'When',
    time: 'Time',
    day: 'Date',
    today: 'today',
    tomorrow: 'tomorrow',
    nextMorning: (clock, day) => `${clock} in the night after ${day}`,
    outside: (day) =>
      day === ''
        ? 'Choose a date from 2004 to 2040.'
        : `“${day}” cannot be asked about: choose a date from 2004 to 2040.`,
    noSuchDay: (day) => `There is no day “${day}”: choose a date from 2004 to 2040.`,
    unclear: (text) =>
      text === ''
        ? 'No time is set: type one, or choose above when to travel.'
        : `“${text}” is no time of day: choose above when to travel.`,
  },
  options: {
    label: 'Options',
    reset: 'Reset options',
    who: 'Who travels',
    anyone: 'Anyone',
    travellers: {
      'hong-kong-resident': 'Hong Kong resident',
      'mainland-permit': 'Mainland permit',
      visitor: 'Visitor',
    },
    prefer: 'Prefer',
    preferences: {
      fastest: 'Fastest',
      'fewer-changes': 'Fewer changes',
      'less-walking': 'Less walking',
      cheaper: 'Cheaper',
    },
    avoid: 'Avoid',
    avoids: (what) => `avoid ${what}`,
    avoidsMany: (count) => `avoid ${count}`,
    crossings: 'Crossings',
    modes: 'Means of travel',
    lines: 'Lines',
    systems: {
      'shenzhen-metro': 'Shenzhen Metro',
      mtr: 'MTR',
      'high-speed-rail': 'High-speed rail',
      intercity: 'Intercity rail',
    },
    links: {
      walk: 'Walks between stations',
      clearance: 'All crossings',
      bus: 'Bus',
      minibus: 'Minibus',
      coach: 'Coach',
      shuttle: 'Shuttle bus',
    },
  },
};
