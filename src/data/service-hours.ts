import type { CallHours, DayType } from '../model/service.ts';
import type { HoursRow } from './service-rows.ts';
import { optional, timeOf } from './service-rows.ts';

/**
 * First and last trains along a route, from the rows of its line in `hours.csv`.
 *
 * Doors and nights of longer service are left out.
 *
 * @param stations - of the route in the order of travel, then those of the route that its trains run on to
 * @param calls - how many of the stations belong to the route itself
 */
export function callHours(
  stations: readonly string[],
  calls: number,
  rows: readonly HoursRow[],
): CallHours[] {
  const last = stations.length - 1;
  return rows.flatMap((row): CallHours[] => {
    if (row.kind === 'doors' || row.day_type === 'extension') return [];
    const [call, until] = [stations.indexOf(row.from), stations.indexOf(row.to)];
    if (call < 0 || call >= calls || until <= call) return [];
    return [
      {
        call,
        days: row.day_type as DayType,
        ...optional('first', timeOf(row.first)),
        ...optional('last', timeOf(row.last)),
        ...(until === last ? {} : { until }),
        evidence: 'published',
        sources: row.sources.split(';'),
        asOf: row.as_of,
      },
    ];
  });
}
