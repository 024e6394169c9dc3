import type { System } from '../model/network.ts';
import type { Day, Seconds } from '../model/units.ts';
import { timeOf } from './service-rows.ts';

/** Service where nothing is published. */
export interface AssumedService {
  /** Intervals in and out of the peaks, and late. */
  readonly peak: Seconds;
  readonly offPeak: Seconds;
  readonly late: Seconds;
  readonly first: Seconds;
  readonly last: Seconds;
  readonly sources: readonly string[];
  readonly asOf: Day;
}

/** When the peaks are, and from when it is late. */
export interface AssumedPeriods {
  readonly amPeak: readonly [Seconds, Seconds];
  readonly pmPeak: readonly [Seconds, Seconds];
  readonly late: Seconds;
}

interface AssumedFile {
  readonly peak: { readonly seconds: number; readonly periods: readonly (readonly [string, string])[] };
  readonly off_peak: { readonly seconds: number };
  readonly late: { readonly seconds: number; readonly from: string };
  readonly first: string;
  readonly last: string;
  readonly sources: readonly string[];
  readonly as_of: Day;
  readonly systems: Readonly<
    Partial<
      Record<
        System,
        {
          readonly peak?: number;
          readonly off_peak?: number;
          readonly late?: number;
          readonly first: string;
          readonly last: string;
        }
      >
    >
  >;
}

/**
 * Reads `assumed-service.json`, the one place for service that nobody publishes.
 *
 * @throws {SyntaxError} when it is not JSON: the data cannot be compiled without it
 */
export function assumedService(text: string): {
  readonly periods: AssumedPeriods;
  readonly of: (system: System) => AssumedService;
} {
  const file = JSON.parse(text) as AssumedFile;
  const [am, pm] = file.peak.periods.map(([start, end]) => [timeOf(start)!, timeOf(end)!] as const);
  return {
    periods: { amPeak: am!, pmPeak: pm!, late: timeOf(file.late.from)! },
    of: (system) => {
      const own = file.systems[system];
      return {
        peak: own?.peak ?? file.peak.seconds,
        offPeak: own?.off_peak ?? file.off_peak.seconds,
        late: own?.late ?? file.late.seconds,
        first: timeOf(own?.first ?? file.first)!,
        last: timeOf(own?.last ?? file.last)!,
        sources: file.sources,
        asOf: file.as_of,
      };
    },
  };
}
