import type { Messages } from './messages.ts';

/** English. */
export const EN: Messages = {
  title: 'Pingshan – Hong Kong',
  loading: 'Loading the network…',
  retry: 'Try again',
  close: 'Close',
  dismiss: 'Dismiss',
  panel: 'Search, what exists, and legend',
  language: 'Language',
  sheet: { bigger: 'Show more of the list', smaller: 'Show more of the map' },
  when: {
    before: (day) => `by ${day}`,
    after: (day) => `not before ${day}`,
    between: (from, to) => `${from} to ${to}`,
  },
  units: {
    wholeHours: (hours) => `${hours} h`,
    minutes: (count) => `${count} min`,
    hours: (hours, minutes) => `${hours} h ${minutes} min`,
  },
  notices: {
    'network-failed': 'The network file could not be read, so there is nothing to show.',
    'bad-record': 'Some records are damaged and were left out.',
    'part-failed':
      'A part of the page could not be fetched: reload the page to have it. What you asked stays.',
  },
  footer: {
    asOn: (day) => `As of ${day}`,
    data: (day) => `data of ${day}`,
    disclaimer: 'For information, not for navigation.',
    attribution: '© OpenStreetMap contributors (ODbL) · Hong Kong SAR Government · GSHHG',
    brief: '© OpenStreetMap etc.',
    attributionLabel: 'Sources and licences of the map',
  },
  aside: (text) => ` (${text})`,
  comma: ', ',
  picked: (name) => `${name} chosen`,
  badSetting: (_name, _value, sentence) => sentence,
  closed: 'Closed',
  badLink: {
    from: (value) => `The link starts at “${value}”, which the map does not have: choose the start anew.`,
    to: (value) => `The link leads to “${value}”, which the map does not have: choose the destination anew.`,
    who: (value, allowed) =>
      `“${value}” is no kind of traveller (allowed: ${allowed}); the answer is for anyone.`,
    prefer: (value, allowed) =>
      `“${value}” is nothing to prefer (allowed: ${allowed}); the fastest way comes first.`,
    avoid: (value, allowed) => `“${value}” is nothing to avoid (allowed: ${allowed}); it was left out.`,
    journey: (value) => `The journey of the link, “${value}”, is not among these ways: choose one of them.`,
  },
  cities: { shenzhen: 'Shenzhen', 'hong-kong': 'Hong Kong' },
};
