import * as v from 'valibot';
import { parseWhen } from '../../src/calendar/calendar.ts';
import { parsed } from './fetch-answer.ts';
import type { Refreshed, RefreshInput } from './refreshed.ts';
import { withSource } from './refreshed.ts';
import { RefusedAnswer } from './refused-answer.ts';
import type { Row } from './table.ts';
import { readTable, tableText } from './table.ts';

const FILE = 'data/fares/high-speed.csv';
const SOURCE = 'mtr-hsr-fares';
const HONG_KONG = 'hsr:hong-kong-west-kowloon';
/** The operator's pairs of stations that the map needs; all must be there. */
const PAIRS = new Map([
  ['WEK2FUT', 'hsr:futian'],
  ['WEK2SZB', 'hsr:shenzhen-north'],
]);
/** Beyond this it is no fare to Shenzhen, in Hong Kong dollars. */
const MOST = 1000;

const FARES = v.object({
  fee: v.array(
    v.object({
      route_id: v.string(),
      fee_data: v.array(
        v.object({
          fee_date: v.pipe(v.string(), v.regex(/^20\d\d,(?:0?[1-9]|1[0-2])$/)),
          fee_detail: v.array(
            v.object({
              class_title: v.string(),
              adult_hkd: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST)),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Second-class fares in Hong Kong dollars, which hold for a month, from the operator's trip planner.
 *
 * Months that are known already are replaced, others stay.
 *
 * @throws {RefusedAnswer} if the answer is malformed, or lacks a pair of stations or this month
 */
export function refreshHighSpeedFares({ texts, answers: [answer = ''], today }: RefreshInput): Refreshed {
  const content = parsed(answer, 'The fares');
  const wanted = onlyWanted(content);
  const read = v.safeParse(FARES, wanted);
  if (!read.success) {
    const [issue] = read.issues;
    throw new RefusedAnswer(`The fares, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}.`);
  }
  const found = read.output.fee.flatMap(({ route_id, fee_data }) =>
    fee_data.map((month): Row => fareRow(PAIRS.get(route_id)!, month, today)),
  );
  for (const [id, from] of PAIRS) {
    const isThere = found.some((row) => row.from === from && isOn(row, today));
    if (!isThere) throw new RefusedAnswer(`The fares have no second class of ${id} on ${today}.`);
  }
  const { columns, rows } = readTable(texts.get(FILE) ?? '', FILE);
  const kept = rows.filter((row) => !found.some((each) => isSame(each, row)));
  return {
    files: new Map([
      [FILE, tableText({ columns, rows: [...kept, ...found] })],
      withSource(texts, {
        id: SOURCE,
        title: 'High Speed Rail fares by month',
        publisher: 'MTR High Speed Rail',
        url: 'https://www.highspeed.mtr.com.hk/',
        date: today,
      }),
    ]),
    difference: found.flatMap((row) =>
      toldOf(
        row,
        rows.find((each) => isSame(each, row)),
      ),
    ),
  };
}

/** Other pairs of stations are none of our business, whatever they hold. */
function onlyWanted(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('fee' in content)) return content;
  if (!Array.isArray(content.fee)) return content;
  return { fee: content.fee.filter((each: unknown) => PAIRS.has(routeOf(each))) };
}

function routeOf(fee: unknown): string {
  return typeof fee === 'object' && fee !== null && 'route_id' in fee ? String(fee.route_id) : '';
}

function fareRow(
  from: string,
  { fee_date, fee_detail }: { fee_date: string; fee_detail: { class_title: string; adult_hkd: number }[] },
  today: string,
): Row {
  const second = fee_detail.find(({ class_title }) => class_title === 'second_class');
  if (second === undefined) throw new RefusedAnswer(`The fares of ${from} in ${fee_date} lack second class.`);
  const [year, month = ''] = fee_date.split(',');
  const range = parseWhen(`${year}-${month.padStart(2, '0')}`);
  return {
    ...{ from, to: HONG_KONG, class: 'second', currency: 'HKD', amount: String(second.adult_hkd) },
    ...{ valid_from: range?.earliest ?? '', valid_to: range?.latest ?? '', kind: 'observed' },
    ...{ evidence: 'published', note: '', sources: SOURCE, as_of: today, confidence: 'high' },
  };
}

function isOn(row: Row, day: string): boolean {
  return row.valid_from! <= day && day <= row.valid_to!;
}

function isSame(one: Row, other: Row): boolean {
  return (['from', 'to', 'class', 'currency', 'valid_from'] as const).every(
    (column) => one[column] === other[column],
  );
}

function toldOf(row: Row, before: Row | undefined): string[] {
  const where = `${row.from} → ${row.to} from ${row.valid_from}`;
  if (before === undefined) return [`+ ${where}: HK$${row.amount}`];
  const isChanged = before.amount !== row.amount;
  return isChanged ? [`~ ${where}: HK$${before.amount} is now HK$${row.amount}`] : [];
}
