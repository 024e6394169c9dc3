import { hongKongInstant } from '../../calendar/calendar.ts';
import { dayAfter } from '../../calendar/day-after.ts';
import { sampleDays } from '../../exchange/export-days.ts';
import { writeGtfs } from '../../exchange/write-gtfs.ts';
import { timetableFor } from '../../journeys/day-timetable.ts';
import { sceneOf } from '../../scenarios/scene.ts';
import type { Command } from '../command-line.ts';
import { checkWritable, writeWhole } from '../files.ts';
import { QuestionError } from '../question-error.ts';
import { readData, readShapes } from '../read-data.ts';
import { momentOf, readScenario } from '../times.ts';

/** Days for which a feed is valid. */
const VALID = 364;
const PUBLISHER = { name: 'pingshan-hk-map', url: 'https://www.npmjs.com/package/pingshan-hk-map' };

/** Writes a scenario as a GTFS feed. */
export const gtfs: Command = {
  summary: 'Writes a scenario as a GTFS Schedule feed.',
  usage: '<out.zip> [--scenario 2035] [--plus under-construction|approved|in-plan]',
  options: ['scenario', 'plus'],
  flags: [],
  words: 1,
  run({ others: [path], options }, terminal) {
    if (path === undefined) throw new QuestionError('Name the zip to write.');
    const scenario = readScenario(options.get('scenario'), options.get('plus'), momentOf(terminal.now()).day);
    checkWritable(path);
    const { network, services } = readData();
    const days = sampleDays(scenario.day).map(({ day, ...kind }) => ({
      ...kind,
      timetable: timetableFor(network, services, scenario, day, { neighbours: false }),
    }));
    const bytes = writeGtfs({
      network,
      drawing: readShapes(),
      scene: sceneOf(network, scenario, hongKongInstant(scenario.day, 12 * 60)),
      days,
      fares: services.fares,
      from: scenario.day,
      to: dayAfter(scenario.day, VALID),
      publisher: PUBLISHER,
    });
    writeWhole(path, bytes);
    terminal.out(`${path}: ${bytes.length} bytes, the network of ${scenario.day}.`);
    return 0;
  },
};
