import { planJourneys } from '../../journeys/plan-journeys.ts';
import type { Answer, Query, Timing, Traveller } from '../../model/journey.ts';
import { TRAVELLERS } from '../../model/journey.ts';
import type { Command, CommandLine } from '../command-line.ts';
import { needed } from '../command-line.ts';
import { endpointOf } from '../endpoints.ts';
import { answerJson } from '../journey-json.ts';
import { answerText } from '../journey-text.ts';
import { namesOf } from '../names-of.ts';
import { QuestionError } from '../question-error.ts';
import { readData } from '../read-data.ts';
import { nameResolver } from '../resolve-name.ts';
import type { Moment } from '../times.ts';
import { momentOf, readMoment, readScenario } from '../times.ts';

/** Plans journeys. */
export const journeys: Command = {
  summary: 'Every sensible journey: likely and safe arrival, legs, fares. Without a time: now.',
  usage:
    '--from <where> --to <where> [--depart <time> | --arrive <time>] [--until <time>] [--scenario 2035] ' +
    `[--plus …] [--traveller ${TRAVELLERS.join('|')}] [--json]`,
  options: ['from', 'to', 'depart', 'arrive', 'until', 'scenario', 'plus', 'traveller'],
  flags: ['json'],
  run(line, terminal) {
    const { day, timing } = readTiming(line, momentOf(terminal.now()));
    const scenario = readScenario(line.options.get('scenario'), line.options.get('plus'), day);
    const traveller = readTraveller(line.options.get('traveller'));
    const { network, services } = readData();
    const resolve = nameResolver(network);
    const query: Query = {
      from: endpointOf(resolve, needed(line, 'from'), 'from'),
      to: endpointOf(resolve, needed(line, 'to'), 'to'),
      day,
      timing,
      scenario,
      ...(traveller === undefined ? {} : { traveller }),
    };
    const answer: Answer = planJourneys(network, services, query);
    terminal.out(
      line.flags.has('json')
        ? JSON.stringify(answerJson(query, answer), null, 2)
        : answerText(query, answer, namesOf(network)),
    );
    return 0;
  },
};

function readTiming({ options }: CommandLine, now: Moment): { day: string; timing: Timing } {
  const [depart, arrive, until] = ['depart', 'arrive', 'until'].map((name) => options.get(name));
  if (arrive !== undefined) {
    if (depart !== undefined) throw new QuestionError('Give --depart or --arrive, not both.');
    const { day, time } = readMoment(arrive);
    return { day, timing: { kind: 'arrive-by', time } };
  }
  const { day, time } = depart === undefined ? now : readMoment(depart);
  if (until === undefined) return { day, timing: { kind: 'depart-at', time } };
  const last = readMoment(until);
  const to = last.time + (Date.parse(last.day) - Date.parse(day)) / 1000;
  if (to < time || to - time > 86_400) {
    throw new QuestionError('--until must be after --depart, and no more than a day after it.');
  }
  return { day, timing: { kind: 'profile', from: time, to } };
}

function readTraveller(text: string | undefined): Traveller | undefined {
  if (text === undefined) return undefined;
  const found = TRAVELLERS.find((each) => each === text);
  if (found === undefined) {
    throw new QuestionError(`"${text}" is no traveller; allowed are ${TRAVELLERS.join(', ')}.`);
  }
  return found;
}
