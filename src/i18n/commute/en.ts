import type { CommuteWords } from './words.ts';

/** English. */
export const COMMUTE_EN: CommuteWords = {
  views: { journey: 'Journey', network: 'Network' },
  viewsLabel: 'What the panel shows',
  parts: { journeys: 'Ways', day: 'The day', home: 'Last way home' },
  partsLabel: 'What is shown of the answer',
  failed: 'The journey could not be worked out. The map still works.',
  noHome: 'Choose one end in Shenzhen and one in Hong Kong to see the last way home.',
  examples: 'For example',
  changeQuestion: (asked) => `${asked}. Change`,
  fromHere: 'Journey from here',
  toHere: 'Journey to here',
  endsAt: (side) => `“Here” is this side of the crossing: ${side}.`,
  noEndsHere: 'Passengers cannot pass here on this day, so no journey begins or ends here.',
  asShared: 'As when it was shared.',
  notAsShared: (before, now) => `When it was shared the fastest way took ${before}; now it takes ${now}.`,
  diagram: 'Diagram of the corridor',
  whens: {
    now: 'Leave now',
    'depart-at': 'Leave at',
    'arrive-by': 'Arrive by',
    'any-time': 'Any time',
  },
  unknownPlace: 'Unknown place',
  inCity: (name, city) => `${name} (${city})`,
};
