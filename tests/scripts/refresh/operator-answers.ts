import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../../../scripts/refresh/table.ts';
import { readTable } from '../../../scripts/refresh/table.ts';

/** The folder `data/` of the project. */
export const DATA = fileURLToPath(new URL('../../../data', import.meta.url));
/** The table of trains, in `data/`. */
export const TRAINS = 'trains/high-speed-2026-01-26.csv';
const CODES: Readonly<Record<string, string>> = {
  'hsr:hong-kong-west-kowloon': 'WEK',
  'hsr:futian': 'FUT',
  'hsr:shenzhen-north': 'SZB',
  'hsr:guangmingcheng': 'GMC',
  'hsr:humen': 'HUM',
  'hsr:nansha-north': 'QIS',
  'hsr:guangzhou-south': 'GZN',
};

/** Trains as the operator tells them, made from the table that we keep. */
export function knownTrains() {
  const calls = readTable(readFileSync(join(DATA, TRAINS), 'utf8'), TRAINS).rows;
  const ids = [...new Set(calls.map(({ train }) => train!))];
  return ids.map((id) => {
    const own = calls.filter(({ train }) => train === id);
    return {
      id,
      train_model: 'M',
      start_station_code: CODES[own[0]!.station!]!,
      end_station_code: CODES[own.at(-1)!.station!]!,
      start_time: own[0]!.departure!,
      end_time: own.at(-1)!.arrival!,
    };
  });
}

/** The answer with the timetable, of November of a year to a day. */
export function timetable(trains: readonly object[] = knownTrains(), to = '2026-12-31'): string {
  const routes = trains.map((train, index) => ({ [`train${index}`]: train }));
  return JSON.stringify({ effective_from: to.replace(/-..-..$/, '-11-01'), effective_to: to, routes });
}

/** The answer with the high-speed fares of one month. */
export function fares(north: number, futian: number, month = '2026,11'): string {
  const route = (id: string, amount: number) => ({
    route_id: id,
    fee_data: [
      {
        fee_date: month,
        fee_detail: [
          { class_title: 'first_class', adult_hkd: amount + 50 },
          { class_title: 'second_class', adult_hkd: amount },
        ],
      },
    ],
  });
  const far = { route_id: 'WEK2XJA', fee_data: [{ fee_date: 'x', fee_detail: 1 }] };
  return JSON.stringify({ station: [], fee: [route('WEK2FUT', futian), route('WEK2SZB', north), far] });
}

function ownFares(): Row[] {
  const { rows: all } = readTable(readFileSync(join(DATA, 'fares/mtr.csv'), 'utf8'), 'mtr.csv');
  return all.filter(({ service }) => service === 'MTR');
}

function codes(): string[] {
  return [...new Set(ownFares().flatMap(({ from, to }) => [from!, to!]))];
}

/** The list of stations, with numbers of our own. */
export function stations(): string {
  const lines = codes().map(
    (id, index) => `"EAL","DT","${id.slice(4)}","${index + 1}","站","Station","1.00"`,
  );
  const header = 'Line Code,Direction,Station Code,Station ID,Chinese Name,English Name,Sequence';
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}

/** The list of fares that says what is known already. */
export function fareList(): string {
  const number = (id: string) => codes().indexOf(id) + 1;
  const ids = new Map(codes().map((id) => [id, number(id)]));
  const lines = ownFares().map(
    ({ from, to, octopus_adult_hkd, single_adult_hkd }) =>
      `${ids.get(from!)},${ids.get(to!)},${octopus_adult_hkd},${single_adult_hkd}`,
  );
  return ['SRC_STATION_ID,DEST_STATION_ID,OCT_ADT_FARE,SINGLE_ADT_FARE', ...lines].join('\n');
}
