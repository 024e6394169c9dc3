import type { LiveWords } from './words.ts';

/** English. */
export const LIVE_EN: LiveWords = {
  title: 'Right now',
  stamp: (clock) => `Live ${clock}`,
  trains: (station) => `Next trains at ${station}`,
  train: (clock, towards) => `${clock} to ${towards}`,
  trainAt: (clock, towards, platform) => `${clock} to ${towards}, platform ${platform}`,
  delayed: 'Delays are reported.',
  buses: (operator, number) => `Next buses ${operator} ${number}`,
  scheduled: (clock) => `${clock} (timetable)`,
  queue: (crossing, way, group) => `${crossing}, ${way}, ${group}`,
  ways: { southbound: 'entering Hong Kong', northbound: 'leaving Hong Kong' },
  groups: { residents: 'Hong Kong residents', visitors: 'visitors' },
  levels: { normal: 'Normal', busy: 'Busy', 'very-busy': 'Very busy', closed: 'Closed' },
  under: (level, minutes) => `${level}: generally less than ${minutes}`,
  over: (level, minutes) => `${level}: generally ${minutes} or more`,
  source: (publisher) => `Source: ${publisher}`,
  publishers: {
    mtr: 'MTR',
    immigration: 'Immigration Department',
    kmb: 'KMB',
    citybus: 'Citybus',
    gmb: 'Transport Department',
  },
  operators: { kmb: 'KMB', citybus: 'Citybus', gmb: 'green minibus' },
  note: 'The journey’s own times do not change with this. Queues are those of the Hong Kong hall.',
};
