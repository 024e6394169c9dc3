import type { OpeningHours } from '../model/network.ts';
import type { Problem } from '../model/problem.ts';
import type { DayRange } from '../model/stage.ts';
import type { SourceFiles } from './source-files.ts';
import { SOURCE_FILES } from './source-files.ts';

type Changes = readonly { readonly stage: string; readonly when: DayRange }[];

/** Stage changes that are not in date order, and opening hours of which two hold on one day. */
export function checkDates(files: SourceFiles): Problem[] {
  const { lines, sections, routes, crossings, roads } = files;
  return [
    ...lines.flatMap(({ id, changes }) => disorder('lines', id, '', changes)),
    ...sections.flatMap(({ id, properties }) => disorder('sections', id, 'properties.', properties.changes)),
    ...routes.flatMap(({ id, calls }) =>
      calls.flatMap(({ changes }, index) => disorder('routes', id, `calls[${index}].`, changes)),
    ),
    ...roads.flatMap(({ id, properties }) => disorder('roads', id, 'properties.', properties.changes)),
    ...crossings.flatMap(({ id, changes, hours }) => [
      ...disorder('crossings', id, '', changes),
      ...overlaps(id, hours),
    ]),
  ];
}

function disorder(part: keyof SourceFiles, record: string, prefix: string, changes: Changes): Problem[] {
  return changes.slice(1).flatMap((change, index): Problem[] => {
    const before = changes[index]!;
    const inOrder =
      first(before.when) <= first(change.when) &&
      last(before.when) <= last(change.when) &&
      first(before.when) < last(change.when);
    if (inOrder && before.stage !== change.stage) return [];
    const message = inOrder
      ? `"${change.stage}" follows itself; a change must lead to another stage.`
      : `"${change.stage}" does not come after the change before it; changes must be in date order.`;
    return [{ file: SOURCE_FILES[part], record, path: `${prefix}changes[${index + 1}]`, message }];
  });
}

function first({ earliest }: DayRange): string {
  return earliest ?? '0000-01-01';
}

function last({ latest }: DayRange): string {
  return latest ?? '9999-12-31';
}

function overlaps(
  record: string,
  hours: readonly Pick<OpeningHours, 'traffic' | 'from' | 'to'>[],
): Problem[] {
  return hours.flatMap((rule, index): Problem[] => {
    const report = (message: string): Problem => ({
      file: SOURCE_FILES.crossings,
      record,
      path: `hours[${index}]`,
      message,
    });
    const end = rule.to ?? '9999-12-31';
    if (end < rule.from) return [report(`It ends on ${end}, before it begins; allowed is a later day.`)];
    const other = hours
      .slice(0, index)
      .findIndex(
        (each) => each.traffic === rule.traffic && each.from <= end && rule.from <= (each.to ?? '9999-12-31'),
      );
    return other < 0 ? [] : [report(`It holds on days of hours[${other}] too; periods must not overlap.`)];
  });
}
