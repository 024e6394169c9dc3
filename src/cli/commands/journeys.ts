import { dayAfter } from '../../calendar/day-after.ts';
import { lastWays } from '../../journeys/last-ways.ts';
import { planJourneys } from '../../journeys/plan-journeys.ts';
import type { Answer, Query, Timing, Traveller } from '../../model/journey.ts';
import { TRAVELLERS } from '../../model/journey.ts';
import { sameEndpoint } from '../../model/same-endpoint.ts';
import type { Moment } from '../../model/units.ts';
import type { Command, CommandLine } from '../command-line.ts';
import { needed } from '../command-line.ts';
import { firstArrival, missingAllDay } from '../day-reasons.ts';
import { endpointOf } from '../endpoints.ts';
import { answerJson, lastJson } from '../journey-json.ts';
import { ordered } from '../journey-order.ts';
import { answerText } from '../journey-text.ts';
import { lastText } from '../last-text.ts';
import type { NamesOf } from '../names-of.ts';
import { namesOf } from '../names-of.ts';
import { LIMIT_OPTIONS, readLimits } from '../query-limits.ts';
import { QuestionError } from '../question-error.ts';
import { readData } from '../read-data.ts';
import { nameResolver } from '../resolve-name.ts';
import { momentOf, readMoment, readScenario } from '../times.ts';

/** Seconds of a day, and the hour before which the last trains are still those of the day before. */
const [DAY, NIGHT] = [86_400, 4 * 3600];

/** Plans journeys. */
export const journeys: Command = {
  summary:
    'Every sensible journey: likely and safe arrival, legs, fares. Without a time: now. --until: every one ' +
    'that departs by then, in brief; --last: the last ones of the day over each crossing.',
  usage:
    '--from <where> --to <where> [--depart <time> [--until <time> | --last] | --arrive <time>] ' +
    `[--scenario 2035] [--plus …] [--traveller ${TRAVELLERS.join('|')}] [--via <where> [--stay minutes]] ` +
    '[--avoid ids] [--max-walk minutes] [--max-rides number] [--json]',
  options: ['from', 'to', 'depart', 'arrive', 'until', 'scenario', 'plus', 'traveller', ...LIMIT_OPTIONS],
  flags: ['last', 'json'],
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
      ...readLimits(line, network, resolve),
    };
    const isJson = line.flags.has('json');
    const names = namesOf(network);
    checkEnds(query, names);
    if (line.flags.has('last')) {
      const last = lastWays(network, services, query);
      const missing = missingAllDay(network, services, query, last);
      terminal.out(
        isJson
          ? JSON.stringify(lastJson(query, last, missing), null, 2)
          : lastText(query, last, missing, names),
      );
      return 0;
    }
    const answer: Answer = ordered(planJourneys(network, services, query), timing);
    const isBrief = timing.kind === 'profile';
    const earliest = firstArrival(network, services, query, answer);
    terminal.out(
      isJson
        ? JSON.stringify(answerJson(query, answer, earliest), null, 2)
        : answerText(query, answer, names, { isBrief, earliest }),
    );
    return 0;
  },
};

function checkEnds({ from, to, via }: Query, names: NamesOf): void {
  if (!sameEndpoint(from, to) || (via !== undefined && !sameEndpoint(via.at, from))) return;
  throw new QuestionError(`--from and --to are the same place: ${names.end(from)}.`);
}

function readTiming(line: CommandLine, now: Moment): { day: string; timing: Timing } {
  const [depart, arrive, until] = ['depart', 'arrive', 'until'].map((name) => line.options.get(name));
  const isLast = line.flags.has('last');
  if (arrive !== undefined) {
    if (depart !== undefined) throw new QuestionError('Give --depart or --arrive, not both.');
    if (until !== undefined || isLast) throw new QuestionError('--until and --last go with --depart.');
    const { day, time } = readMoment(arrive);
    return { day, timing: { kind: 'arrive-by', time } };
  }
  if (until !== undefined && isLast) throw new QuestionError('Give --until or --last, not both.');
  const { day, time } = depart === undefined ? now : readMoment(depart);
  if (isLast && time < NIGHT)
    return { day: dayAfter(day, -1), timing: { kind: 'depart-at', time: time + DAY } };
  if (until === undefined) return { day, timing: { kind: 'depart-at', time } };
  return { day, timing: untilMoment(until, { day, time }) };
}

function untilMoment(text: string, { day, time }: Moment): Timing {
  const end = readMoment(text);
  const to = end.time + (Date.parse(end.day) - Date.parse(day)) / 1000;
  if (to < time || to - time > DAY) {
    throw new QuestionError(`--until "${text}" must be after --depart, and no more than a day after it.`);
  }
  return { kind: 'profile', from: time, to };
}

function readTraveller(text: string | undefined): Traveller | undefined {
  if (text === undefined) return undefined;
  const found = TRAVELLERS.find((each) => each === text);
  if (found === undefined) {
    throw new QuestionError(`"${text}" is no traveller; allowed are ${TRAVELLERS.join(', ')}.`);
  }
  return found;
}
