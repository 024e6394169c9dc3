import { isDay } from '../calendar/calendar.ts';
import { CONFIDENCES } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import { readFile } from './read-file.ts';
import { shown } from './sentences.ts';
import type { SourceFiles } from './source-files.ts';
import type { Cell } from './table-columns.ts';
import { TABLES } from './table-columns.ts';

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly stations: ReadonlySet<string>;
}

/**
 * Checks the tables that later answers are made from: columns, numbers, times of day, ids, sources and dates.
 *
 * A table that is not described in `table-columns.ts` is a problem, and so is a missing one.
 *
 * @param texts - content by path from the project's root
 */
export function checkTables(texts: ReadonlyMap<string, string>, files: SourceFiles): Problem[] {
  const known: Known = {
    sources: new Set(files.sources.map(({ id }) => id)),
    lines: new Set(files.lines.map(({ id }) => id)),
    stations: new Set(files.stations.map(({ id }) => id)),
  };
  const undescribed = [...texts.keys()].filter(
    (file) => file.endsWith('.csv') && TABLES[file] === undefined && !OTHERWISE_READ.includes(file),
  );
  return [
    ...undescribed.map((file) => problem(file, '', '', 'The table is not described; add its columns.')),
    ...Object.entries(TABLES).flatMap(([file, columns]) => {
      const text = texts.get(file);
      if (text === undefined) return [problem(file, '', '', 'The file is missing.')];
      const { value, problems } = readFile(text, file);
      return [
        ...problems,
        ...value.slice(0, 1).flatMap((row) => columnProblems(file, row, columns)),
        ...value.flatMap((row, index) => rowProblems(file, index, row, columns, known)),
      ];
    }),
    ...matrixProblems(texts.get(FARES), known.stations),
  ];
}

const FARES = 'data/fares/shenzhen-metro.csv';
const OTHERWISE_READ = [FARES, 'data/run-times.csv'];

function problem(file: string, record: string, path: string, message: string): Problem {
  return { file, record, path, message };
}

function columnProblems(file: string, row: unknown, columns: Readonly<Record<string, Cell>>): Problem[] {
  const found = Object.keys(row as Record<string, string>);
  const unknown = found.filter((column) => columns[column] === undefined);
  const missing = Object.keys(columns).filter((column) => !found.includes(column));
  return [
    ...unknown.map((column) => problem(file, '', column, 'This column is unknown; describe or remove it.')),
    ...missing.map((column) => problem(file, '', column, 'This column is missing.')),
  ];
}

function rowProblems(
  file: string,
  index: number,
  row: unknown,
  columns: Readonly<Record<string, Cell>>,
  known: Known,
): Problem[] {
  const cells = new Map(Object.entries(row as Record<string, string>));
  return Object.entries(columns).flatMap(([column, cell]) => {
    const text = cells.get(column);
    const needed = text === undefined ? undefined : neededIn(cell, text, known);
    if (needed === undefined) return [];
    return [problem(file, `#${index + 1}`, column, `${shown(text)} is not allowed; allowed is ${needed}.`)];
  });
}

type Test = readonly [isGood: (text: string, known: Known) => boolean, needed: string];

const TESTS: Readonly<Record<string, Test>> = {
  text: [(text) => text !== '', 'text that is not empty'],
  number: [(text) => text !== '' && Number(text) >= 0, 'a number not below 0'],
  time: [(text) => /^([01]\d|2[0-7]):[0-5]\d$/.test(text), 'a time of day from 00:00 to 27:59'],
  line: [(text, { lines }) => lines.has(text), 'the id of a line'],
  station: [(text, { stations }) => stations.has(text), 'the id of a station'],
  sources: [
    (text, { sources }) => text.split(';').every((id) => sources.has(id)),
    'ids of sources joined by ;',
  ],
  day: [isDay, 'a day written YYYY-MM-DD'],
  confidence: [(text) => CONFIDENCES.some((level) => level === text), CONFIDENCES.join(', ')],
};

/** What a cell should hold, or undefined when it does. */
function neededIn(cell: Cell, text: string, known: Known): string | undefined {
  if (cell.endsWith('?') && text === '') return undefined;
  const [isGood, needed] = TESTS[cell.replace('?', '')]!;
  return isGood(text, known) ? undefined : needed;
}

/** The official fares: as many columns as rows, every cell a fare, the same both ways. */
function matrixProblems(text: string | undefined, stations: ReadonlySet<string>): Problem[] {
  if (text === undefined) return [problem(FARES, '', '', 'The file is missing.')];
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const ids = header.slice(1);
  return rows.flatMap(([from = '', ...fares], index) => {
    const isSound = from === ids[index] && stations.has(from) && fares.length === ids.length;
    if (!isSound) return [problem(FARES, `#${index + 1}`, '', `${shown(from)} is out of place or unknown.`)];
    return fares.flatMap((fare, column) => {
      const isFare = /^\d+$/.test(fare) && fare === rows[column]?.[index + 1];
      return isFare
        ? []
        : [
            problem(
              FARES,
              from,
              ids[column]!,
              `${shown(fare)} is not allowed; allowed is the fare back, in yuan.`,
            ),
          ];
    });
  });
}
