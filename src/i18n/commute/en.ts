import type { CommuteWords } from './words.ts';

/** English. */
export const COMMUTE_EN: CommuteWords = {
  views: { journey: 'Journey', network: 'Network' },
  viewsLabel: 'What the panel shows',
  parts: { journeys: 'Ways', day: 'The day', home: 'Last way home' },
  partsLabel: 'What is shown of the answer',
  failed: 'The journey could not be worked out. The map still works.',
  changeQuestion: (asked) => `${asked}. Change`,
  asShared: 'As when it was shared.',
  notAsShared: (before, now) => `When it was shared the fastest way took ${before}; now it takes ${now}.`,
  whens: {
    now: 'Leave now',
    'depart-at': 'Leave at',
    'arrive-by': 'Arrive by',
    'any-time': 'Any time',
  },
  unknownPlace: 'Unknown place',
  inCity: (name, city) => `${name} (${city})`,
};
