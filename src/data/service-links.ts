import type { Currency, DayType, LinkHours, LinkMode, ServiceLink, TransferLink } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { LinkRow, TransferRow } from './service-rows.ts';
import { numberOf, optional, provenanceOf, timeOf } from './service-rows.ts';

/** Changes within stations, one record for each direction. */
export function transferLinks(rows: readonly TransferRow[]): TransferLink[] {
  return rows.flatMap((row) => {
    const there = transferOf(row);
    if (row.both_ways !== 'yes') return [there];
    const { fromTowards, toTowards, ...rest } = there;
    const back: TransferLink = {
      ...rest,
      fromLine: there.toLine,
      toLine: there.fromLine,
      ...optional('fromTowards', toTowards),
      ...optional('toTowards', fromTowards),
    };
    return [there, back];
  });
}

/** A change whose time nobody tells has 0 seconds and `assumed` evidence; costs put the assumption in. */
function transferOf(row: TransferRow): TransferLink {
  const measured = numberOf(row.walk_s_best_car);
  return {
    station: row.station,
    fromLine: row.from_line,
    toLine: row.to_line,
    ...optional('fromTowards', row.from_towards === '' ? undefined : row.from_towards),
    ...optional('toTowards', row.to_towards === '' ? undefined : row.to_towards),
    seconds: measured ?? numberOf(row.default_s) ?? 0,
    ...optional('least', numberOf(row.walk_s_least)),
    ...optional('most', numberOf(row.walk_s_most)),
    paidArea: row.paid_area !== 'no',
    evidence: measured === undefined ? 'assumed' : row.evidence,
    ...provenanceOf(row),
  };
}

/**
 * Ways between stations, places and crossings that routing may use, one record for each direction.
 *
 * A bus is only routed back when the hours of its way back are known; a walk or a crossing is the same both
 * ways.
 */
export function serviceLinks(rows: readonly LinkRow[]): ServiceLink[] {
  return rows.flatMap((row, index) => {
    if (row.use !== 'route') return [];
    const there = linkOf(row, `link-${index + 1}`, row.hours);
    const isFree = row.mode === 'walk' || row.mode === 'clearance';
    if (row.both_ways !== 'yes' || (!isFree && row.hours_back === '')) return [there];
    const hours = row.hours_back === '' ? row.hours : row.hours_back;
    return [there, { ...linkOf(row, `link-${index + 1}-back`, hours), from: there.to, to: there.from }];
  });
}

function linkOf(row: LinkRow, id: string, hours: string): ServiceLink {
  const fare = numberOf(row.fare);
  const headway = numberOf(row.headway_min);
  const minutes = [row.minutes_least, row.minutes_typical, row.minutes_p95].map(
    (text) => Number(text) * 60,
  ) as [Seconds, Seconds, Seconds];
  return {
    id,
    from: row.from.replace(/^place:/, ''),
    to: row.to.replace(/^place:/, ''),
    ...optional('line', row.line === '' ? undefined : row.line),
    mode: row.mode as LinkMode,
    seconds: minutes,
    ...optional('headway', headway === undefined ? undefined : headway * 60),
    ...optional('hours', hours === '' ? undefined : linkHours(hours)),
    ...optional(
      'fare',
      fare === undefined ? undefined : { amount: fare, currency: row.currency as Currency },
    ),
    ...optional('route', row.route === '' ? undefined : row.route),
    evidence: row.evidence,
    ...optional('note', row.note === '' ? undefined : row.note),
    ...provenanceOf(row),
  };
}

/** Hours written `weekday 10:15-22:30;weekend 07:15-22:30`, or departures `18:00,18:25`. */
function linkHours(text: string): LinkHours[] {
  return text.split(';').map((part): LinkHours => {
    const [, days = 'daily', times = ''] = /^(?:(\w+) )?(.*)$/.exec(part.trim()) ?? [];
    const [start, end] = times.split('-').map(timeOf);
    if (start !== undefined && end !== undefined) return { days: days as DayType, open: [start, end] };
    return { days: days as DayType, departures: times.split(',').flatMap((each) => timeOf(each) ?? []) };
  });
}
