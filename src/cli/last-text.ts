import type { LastLimit, LastWay, LastWays } from '../model/day-profile.ts';
import type { Query, Unreachable } from '../model/journey.ts';
import { missingText } from './answer-words.ts';
import { headText, journeyText, legendText } from './journey-text.ts';
import type { NamesOf } from './names-of.ts';
import { clockText } from './times.ts';

/**
 * The last ways of a day for people to read: of each crossing the last one possible and the last one safe.
 *
 * @param missing - why there is none over the others
 */
export function lastText(
  query: Query,
  { ways }: LastWays,
  missing: readonly Unreachable[],
  names: NamesOf,
): string {
  const head = `${headText(query, names)}, last ways`;
  const why = missing.map((each) => missingText(each, names));
  if (ways.length === 0)
    return [head, 'No journey on this day.', ...why.map((each) => `  ${each}`)].join('\n');
  const told = ways.map((way, index) => [
    journeyText(way.possible, index + 1, names, false),
    `   * ${marginText(way)}`,
    ...(way.limit === undefined ? [] : [`   * ${limitText(way.limit, names)}`]),
  ]);
  const others = why.map((each) => `not offered: ${each}`);
  return [head, ...told.flat(), '', ...others, legendText(ways.map(({ possible }) => possible))].join('\n');
}

function marginText({ possible, safe }: LastWay): string {
  if (safe === undefined) return 'No departure of the evening is safe to succeed.';
  if (safe.departure >= possible.departure) return 'This one is safe: at most 1 in 20 does not get there.';
  return (
    `More likely than not to succeed, not safe. Safe is to set out by ${clockText(safe.departure, 'departure')}` +
    `: likely there at ${clockText(safe.arrival.likely)}.`
  );
}

function limitText(limit: LastLimit, names: NamesOf): string {
  return limit.kind === 'closes'
    ? `Later ones are stopped at ${names.crossing(limit.crossing)}, which closes at ${clockText(limit.time)}.`
    : `Later ones miss the last train of ${names.line(limit.line)} at ${clockText(limit.time, 'departure')}.`;
}
