import { hongKongInstant } from '../../calendar/calendar.ts';
import { lineCity } from '../../scenarios/endpoint-city.ts';
import { sceneOf } from '../../scenarios/scene.ts';
import type { Command } from '../command-line.ts';
import { localName } from '../local-name.ts';
import { readData } from '../read-data.ts';
import { momentOf, readScenario } from '../times.ts';

/** Lists the lines of a scenario. */
export const lines: Command = {
  summary: 'The lines of a scenario with their stages.',
  usage: '[--scenario 2035] [--plus under-construction|approved|in-plan] [--json]',
  options: ['scenario', 'plus'],
  flags: ['json'],
  run({ options, flags }, terminal) {
    const { network } = readData();
    const today = momentOf(terminal.now()).day;
    const scenario = readScenario(options.get('scenario'), options.get('plus'), today);
    const scene = sceneOf(network, scenario, hongKongInstant(scenario.day, 12 * 60));
    const rows = scene.lines.map(({ line, standing }) => ({
      id: line.id,
      names: line.names,
      stage: standing.stage,
      exists: standing.exists,
    }));
    if (flags.has('json')) terminal.out(JSON.stringify({ scenario, lines: rows }, null, 2));
    else {
      for (const { id, stage, names } of rows) {
        terminal.out([id, stage, names.en, localName(names, lineCity(id))].join('\t'));
      }
    }
    return 0;
  },
};
