import { stationsIn } from '../../journeys/open-ends.ts';
import { travelTimes } from '../../journeys/travel-times.ts';
import type { Endpoint } from '../../model/journey.ts';
import { endpointCity } from '../../scenarios/endpoint-city.ts';
import type { Command } from '../command-line.ts';
import { needed } from '../command-line.ts';
import { endpointOf, endpointText } from '../endpoints.ts';
import { localName } from '../local-name.ts';
import { QuestionError } from '../question-error.ts';
import { readData } from '../read-data.ts';
import { nameResolver } from '../resolve-name.ts';
import { readMoment, readScenario } from '../times.ts';

/** Minutes that count as near when none are given. */
const WITHIN = '60';

/** Lists the stations one gets to in time. */
export const reach: Command = {
  summary: `Stations of the scenario one likely gets to within so many minutes (${WITHIN}), nearest first.`,
  usage: '--from <where> --depart <time> [--within minutes] [--scenario 2035] [--plus …] [--json]',
  options: ['from', 'depart', 'within', 'scenario', 'plus'],
  flags: ['json'],
  run(line, terminal) {
    const within = readMinutes(line.options.get('within') ?? WITHIN);
    const { day, time } = readMoment(needed(line, 'depart'));
    const scenario = readScenario(line.options.get('scenario'), line.options.get('plus'), day);
    const { network, services } = readData();
    const from = endpointOf(nameResolver(network), needed(line, 'from'), 'from');
    const existing = stationsIn(network, scenario);
    const stations = network.stations.filter(({ id }) => existing.has(id));
    const ends = stations.map(({ id }): Endpoint => ({ kind: 'station', id }));
    const [times = []] = travelTimes(network, services, [from], ends, { day, time, scenario });
    const reached = stations
      .flatMap(({ id, names }, index) => {
        const seconds = times[index];
        return seconds === undefined || seconds > within * 60 ? [] : [{ id, names, seconds }];
      })
      .sort((a, b) => a.seconds - b.seconds);
    if (line.flags.has('json')) {
      const query = { from: endpointText(from), day, time, scenario, within };
      terminal.out(JSON.stringify({ query, stations: reached }, null, 2));
    } else {
      for (const { id, names, seconds } of reached) {
        const local = localName(names, endpointCity(network, { kind: 'station', id }));
        const cells = [`${Math.round(seconds / 60)} min`, id, names.en, local];
        terminal.out(cells.join('\t'));
      }
    }
    return 0;
  },
};

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (!(minutes > 0 && minutes <= 1440)) {
    throw new QuestionError(`--within "${text}" is no number of minutes from 1 to 1440.`);
  }
  return minutes;
}
