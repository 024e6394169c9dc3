import type { Locale } from '../../model/names.ts';
import { laterOf } from '../language.ts';

/** Every word of the day's chart and of the last way home, in one language. Functions take texts formatted already. */
export interface DayWords {
  readonly chart: {
    readonly title: string;
    /** Nobody knows yet. */
    readonly working: string;
    /** Nothing leads there all day. */
    readonly none: string;
    /** What the y axis shows. */
    readonly measure: string;
    readonly minutes: string;
    readonly arrival: string;
    /** Names of the axes. */
    readonly leave: string;
    readonly minutesAxis: string;
    readonly arrivalAxis: string;
    /** What the slider is, for who cannot see it. */
    readonly slider: string;
    readonly keys: string;
    /** The moment the reader looks at. */
    readonly moment: (clock: string) => string;
    /** What the slider says of one way. */
    readonly spoken: (crossing: string, minutes: string, about: string) => string;
    readonly arrives: (about: string) => string;
    /** Leaving at this later time arrives as early. */
    readonly until: (clock: string) => string;
    /** Nothing runs over this crossing at that moment. */
    readonly gap: string;
    readonly gapUntil: (clock: string) => string;
    readonly allGap: string;
    /** A way that passes no crossing. */
    readonly direct: string;
    /** Leads to the journeys of the moment. */
    readonly journeysAt: (clock: string) => string;
    readonly asTable: string;
    readonly asChart: string;
    readonly caption: string;
    /** The best moment of the whole day, or the first and the last of a stretch that are as good. */
    readonly quickest: (moment: string, minutes: string, crossing: string) => string;
    readonly quickestDirect: (moment: string, minutes: string) => string;
    /** The best moments over the other crossings, after what they are. */
    readonly others: (moments: string) => string;
    readonly at: (crossing: string, moment: string, minutes: string) => string;
    readonly moments: (first: string, last: string) => string;
    /** What the chart's spikes are. */
    readonly spikes: string;
    /** How sure the times are. */
    readonly note: string;
  };
  readonly home: {
    readonly title: string;
    readonly working: string;
    readonly none: string;
    readonly setOutBy: string;
    /** The way that lasts longest. */
    readonly over: (crossing: string) => string;
    /** From now until the last safe departure. */
    readonly left: (duration: string) => string;
    /** The safe ones are gone; the last possible one is so far away. */
    readonly onlyRisky: (duration: string) => string;
    readonly gone: string;
    readonly goneWhen: (clock: string) => string;
    readonly safe: string;
    readonly possible: string;
    readonly noSafe: string;
    readonly closes: (crossing: string, clock: string) => string;
    readonly lastTrain: (clock: string, from: string) => string;
    /** The last possible one: when it is likely to arrive. */
    readonly arrives: (about: string) => string;
    /** The safe one: by when it arrives in 19 of 20 cases. */
    readonly arrivesSafe: (clock: string) => string;
    /** What a reader hears of the button that sets a departure. */
    readonly leaveAt: (clock: string) => string;
    readonly firstToEnd: (crossing: string, clock: string) => string;
    readonly wayGone: string;
    readonly note: string;
  };
  /** Between parts of a spoken sentence. */
  readonly pause: string;
}

/** The words of the day's chart and of the last way home in a language. */
export function dayWordsFor(locale: Locale): DayWords {
  return laterOf(locale).day;
}
