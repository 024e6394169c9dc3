import type { Messages } from './messages.ts';

/** English. */
export const EN: Messages = {
  title: 'Pingshan – Hong Kong',
  loading: 'Loading the network…',
  retry: 'Try again',
  dismiss: 'Dismiss',
  panel: 'Search, what exists, and legend',
  language: 'Language',
  sheet: { bigger: 'Show more of the list', smaller: 'Show more of the map' },
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
  cities: { shenzhen: 'Shenzhen', 'hong-kong': 'Hong Kong' },
};
