import { renameSync, writeFileSync } from 'node:fs';
import { hongKongInstant } from '../../calendar/calendar.ts';
import { writeGtfs } from '../../exchange/write-gtfs.ts';
import { timetableFor } from '../../journeys/day-timetable.ts';
import { sceneOf } from '../../scenarios/scene.ts';
import type { Command } from '../command-line.ts';
import { QuestionError } from '../question-error.ts';
import { readData, readShapes } from '../read-data.ts';
import { momentOf, readScenario } from '../times.ts';

/** The day types of the tables, Monday first. */
const DAYS = [
  { name: 'weekday', first: 0, weekdays: [true, true, true, true, true, false, false] },
  { name: 'saturday', first: 5, weekdays: [false, false, false, false, false, true, false] },
  { name: 'sunday', first: 6, weekdays: [false, false, false, false, false, false, true] },
];
/** Days for which a feed is valid. */
const VALID = 364;
const PUBLISHER = { name: 'pingshan-hk-map', url: 'https://www.npmjs.com/package/pingshan-hk-map' };

/** Writes a scenario as a GTFS feed. */
export const gtfs: Command = {
  summary: 'Writes a scenario as a GTFS Schedule feed.',
  usage: '<out.zip> [--scenario 2035] [--plus under-construction|approved|in-plan]',
  options: ['scenario', 'plus'],
  flags: [],
  run({ others: [path], options }, terminal) {
    if (path === undefined) throw new QuestionError('Name the zip to write.');
    const { network, services } = readData();
    const scenario = readScenario(options.get('scenario'), options.get('plus'), momentOf(terminal.now()).day);
    const monday = mondayOn(scenario.day);
    const days = DAYS.map(({ name, first, weekdays }) => ({
      name,
      weekdays,
      timetable: timetableFor(network, services, scenario, dayPlus(monday, first), { neighbours: false }),
    }));
    const bytes = writeGtfs({
      network,
      drawing: readShapes(),
      scene: sceneOf(network, scenario, hongKongInstant(scenario.day, 12 * 60)),
      days,
      fares: services.fares,
      from: scenario.day,
      to: dayPlus(scenario.day, VALID),
      publisher: PUBLISHER,
    });
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
    terminal.out(`${path}: ${bytes.length} bytes, the network of ${scenario.day}.`);
    return 0;
  },
};

/** The Monday of the week of a day, or the next one. */
function mondayOn(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayPlus(day, weekday === 0 ? 0 : 7 - weekday);
}

function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
