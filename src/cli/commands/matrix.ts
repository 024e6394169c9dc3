import { readFileSync, statSync } from 'node:fs';
import { stationsIn } from '../../journeys/open-ends.ts';
import { travelTimes } from '../../journeys/travel-times.ts';
import type { Endpoint } from '../../model/journey.ts';
import type { Command } from '../command-line.ts';
import { needed } from '../command-line.ts';
import { endpointOf, endpointText } from '../endpoints.ts';
import { QuestionError } from '../question-error.ts';
import { readData } from '../read-data.ts';
import type { Resolver } from '../resolve-name.ts';
import { nameResolver } from '../resolve-name.ts';
import { readMoment, readScenario } from '../times.ts';

/** Every station on the map. */
const ALL = 'all';

/** Prints travel times between many places. */
export const matrix: Command = {
  summary:
    'Likely minutes from each origin to each destination. A list has `;` between its names, is a file with one ' +
    `on each line (@file), or \`${ALL}\`: every station of the scenario.`,
  usage: '--origins <list> --destinations <list> --depart <time> [--csv] [--json] [--scenario …] [--plus …]',
  options: ['origins', 'destinations', 'depart', 'scenario', 'plus'],
  flags: ['csv', 'json'],
  run(line, terminal) {
    if (line.flags.has('csv') && line.flags.has('json')) {
      throw new QuestionError('Give --csv or --json, not both.');
    }
    const { day, time } = readMoment(needed(line, 'depart'));
    const scenario = readScenario(line.options.get('scenario'), line.options.get('plus'), day);
    const { network, services } = readData();
    const resolve = nameResolver(network);
    const existing = stationsIn(network, scenario);
    const all = network.stations
      .filter(({ id }) => existing.has(id))
      .map(({ id }): Endpoint => ({ kind: 'station', id }));
    const origins = listOf(all, resolve, needed(line, 'origins'), 'origins');
    const destinations = listOf(all, resolve, needed(line, 'destinations'), 'destinations');
    const seconds = travelTimes(network, services, origins, destinations, { day, time, scenario });
    const [rows, columns] = [origins.map(endpointText), destinations.map(endpointText)];
    if (line.flags.has('json')) {
      const query = { origins: rows, destinations: columns, day, time, scenario };
      terminal.out(JSON.stringify({ query, seconds: seconds.map((row) => row.map((each) => each ?? null)) }));
      return 0;
    }
    const separator = line.flags.has('csv') ? ',' : '\t';
    const cells = seconds.map((row, index) => [rows[index]!, ...row.map(minutesText)]);
    for (const row of [['minutes from', ...columns], ...cells]) {
      terminal.out(row.map((cell) => (separator === ',' ? quoted(cell) : cell)).join(separator));
    }
    return 0;
  },
};

function listOf(
  all: readonly Endpoint[],
  resolve: Resolver,
  text: string,
  option: string,
): readonly Endpoint[] {
  if (text === ALL) return all;
  const names = (text.startsWith('@') ? linesOf(text.slice(1)) : text.split(/[;；]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new QuestionError(`--${option} names nothing.`);
  return names.map((name) => endpointOf(resolve, name, option));
}

function linesOf(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new QuestionError(`There is no file ${path}.`);
  return readFileSync(path, 'utf8').split(/\r?\n/);
}

/** Whole minutes; empty where one cannot get to. */
function minutesText(seconds: number | undefined): string {
  return seconds === undefined ? '' : String(Math.round(seconds / 60));
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
