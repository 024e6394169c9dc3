import type { KeepWords } from './words.ts';

/** English. */
export const KEEP_EN: KeepWords = {
  title: 'Keep this journey',
  actions: {
    share: 'Share',
    copy: 'Copy link',
    print: 'Print',
    image: 'Save image',
    calendar: 'Add to calendar',
  },
  done: {
    share: 'Shared.',
    copy: 'The link is copied.',
    print: 'The page was handed to your printer.',
    image: 'The image is saved.',
    calendar: 'The calendar entry is saved; open the file to add it.',
  },
  failed: {
    share: 'It could not be shared. Copy the link instead.',
    copy: 'The link could not be copied. Take it from the address bar.',
    print: 'The page could not be printed.',
    image: 'The image could not be made.',
    calendar: 'The calendar entry could not be made.',
  },
  journey: (from, to) => `${from} → ${to}`,
  leave: (clock) => `Leave at ${clock}`,
  arrive: (likely, safe) => `arrive ${likely}; in 19 of 20 cases by ${safe}`,
  arriveUnsafe: (likely) => `arrive ${likely}; no arrival is safe`,
  arrival: 'Arrive',
  over: (crossing) => `by way of ${crossing}`,
  columns: { time: 'Time', step: 'Step', length: 'Takes', known: 'How it is known' },
  steps: 'Step by step',
  fares: 'Fares, adult',
  warnings: 'Mind',
  noWarnings: 'Nothing special to mind was found.',
  sources: 'Sources',
  dated: (title, date) => `${title} (${date})`,
  estimate:
    'Times are estimates unless they are marked as a timetable’s: half of all journeys take longer than the likely time.',
  disclaimer:
    'For information, not for navigation. Disruptions of the day are not known. Not by any operator or government.',
  made: (day) => `Worked out on ${day}.`,
  again: (address) => `Work it out again: ${address}`,
};
