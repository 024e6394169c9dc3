import type { Answer, Journey, Leg, Query, RideLeg } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import { missingText, warningText } from './answer-words.ts';
import { fareDaysText, fareText } from './fare-text.ts';
import type { NamesOf } from './names-of.ts';
import { clockText } from './times.ts';

const WAITED = {
  train: 'the train',
  bus: 'the bus',
  opening: 'the opening',
  'check-in': 'boarding',
  stay: 'as long as asked',
} as const;
const UNKNOWN = 'Taxis, coaches and buses within a city are not in the data.';
/** More on foot than this is worth a word, in seconds. */
const LONG_WALK = 1800;

/**
 * An answer for people to read.
 *
 * @param isBrief - two lines for each journey, as for a whole day
 * @param earliest - the first safe arrival of the day, where an earlier one was asked for
 */
export function answerText(
  query: Query,
  answer: Answer,
  names: NamesOf,
  { isBrief, earliest }: { readonly isBrief: boolean; readonly earliest?: Seconds | undefined },
): string {
  const head = headText(query, names);
  if (answer.kind === 'unreachable') {
    const { why, next } = answer;
    const first = next === undefined ? [] : [`The next way leaves at ${clockText(next, 'departure')}.`];
    if (earliest !== undefined)
      first.push(`The first safe arrival of the day is at ${clockText(earliest, 'safe')}.`);
    return [
      head,
      'No journey.',
      ...why.map((each) => `  ${missingText(each, names)}`),
      ...first,
      UNKNOWN,
    ].join('\n');
  }
  const { journeys, missing } = answer;
  return [
    head,
    ...journeys.map((journey, index) => journeyText(journey, index + 1, names, isBrief)),
    '',
    ...missing.map((each) => `not offered: ${missingText(each, names)}`),
    legendText(journeys),
  ].join('\n');
}

/** The question in one line. */
export function headText(query: Query, names: NamesOf): string {
  return `${names.end(query.from)} → ${names.end(query.to)}, ${query.day}${scenarioText(query)}`;
}

/** What the words and sums above it mean. */
export function legendText(journeys: readonly Journey[]): string {
  const rate = journeys[0]?.fare.rate;
  const sums = rate === undefined ? '' : `; sums at HK$${rate.hkdPerCny} for ¥1 (${rate.asOf})`;
  return [
    'likely: 1 in 2 are there by then; safe: 19 in 20. In brackets: how the minutes are known.',
    `Fares: adult${fareDaysText(journeys)}${sums}. ${UNKNOWN}`,
  ].join('\n');
}

function scenarioText({ scenario, day }: Query): string {
  if (scenario.day === day && scenario.plus === 'none') return '';
  return `, network of ${scenario.day}${scenario.plus === 'none' ? '' : ` plus ${scenario.plus}`}`;
}

/** One journey under its number, in two lines or with each of its legs and warnings. */
export function journeyText(journey: Journey, number: number, names: NamesOf, isBrief: boolean): string {
  const { departure, arrival, rides, walk, crossing, dominated, keptFor, legs } = journey;
  const over = crossing === undefined ? '' : ` over ${names.crossing(crossing)}`;
  const kept = dominated ? `, kept for its ${keptFor ?? 'crossing'}` : '';
  const head =
    `${number}. ${clockText(departure, 'departure')} → likely ${clockText(arrival.likely)}, ${safeText(arrival)}${over}` +
    ` · ${minutes(arrival.likely - departure)} · ${rides} ${rides === 1 ? 'ride' : 'rides'}` +
    ` · ${minutes(walk)} on foot · ${fareText(journey.fare)}${kept}`;
  if (isBrief) return [head, `   ${rideTexts(legs, names).join(' → ')}`].join('\n');
  return [
    '',
    head,
    ...legs.map((leg) => legText(leg, names)),
    ...warnings(journey, names).map((text) => `   ! ${text}`),
  ].join('\n');
}

function safeText({ safe }: Journey['arrival']): string {
  return safe === undefined ? 'no safe arrival that night' : `safe ${clockText(safe, 'safe')}`;
}

function rideTexts(legs: readonly Leg[], names: NamesOf): string[] {
  return legs.flatMap((leg) => {
    if (leg.kind === 'ride') {
      const train = leg.service.kind === 'train' ? ` ${leg.service.train}` : '';
      return [`${names.line(leg.line)}${train}`];
    }
    return leg.kind === 'bus' ? [leg.route] : [];
  });
}

function warnings({ legs, walk }: Journey, names: NamesOf): string[] {
  const texts = legs.flatMap((leg) => {
    const subject = subjectOf(leg, names);
    return leg.warnings.map((each) => `${subject}${warningText(each, names)}`);
  });
  const far = walk > LONG_WALK && legs.some((leg) => leg.kind === 'walk' && leg.walk > LONG_WALK);
  return [...new Set(texts), ...(far ? ['A long way on foot: a local bus or taxi may be quicker.'] : [])];
}

function subjectOf(leg: Leg, names: NamesOf): string {
  if (leg.kind === 'ride') return `${names.line(leg.line)}: `;
  return leg.kind === 'bus' ? `${leg.route}: ` : `At ${names.end(leg.from.at)}: `;
}

function legText(leg: Leg, names: NamesOf): string {
  const ends = `${names.end(leg.from.at)} → ${names.end(leg.to.at)}`;
  return `   ${minutes(leg.arrive - leg.depart).padStart(7)}  ${whatText(leg, ends, names)}  [${leg.evidence}]`;
}

function whatText(leg: Leg, ends: string, names: NamesOf): string {
  switch (leg.kind) {
    case 'walk':
      return isWithin(leg) ? `walk to or from the street at ${names.end(leg.from.at)}` : `walk ${ends}`;
    case 'wait':
      return `wait for ${WAITED[leg.waitFor]} at ${names.end(leg.from.at)}`;
    case 'change':
      return `change at ${names.end(leg.from.at)}${leg.paidArea ? '' : ', through the gates'}`;
    case 'crossing':
      return `cross the boundary at ${names.crossing(leg.crossing)}`;
    case 'bus':
      return `${leg.mode} ${leg.route} ${ends}${leg.headway === undefined ? '' : `, ${every(leg.headway)}`}`;
    case 'ride':
      return `${names.line(leg.line)} ${ends}, towards ${names.station(leg.towards)}, ${serviceText(leg)}`;
  }
}

function isWithin({ from: { at: one }, to: { at: other } }: Leg): boolean {
  return one.kind !== 'position' && other.kind !== 'position' && one.id === other.id;
}

/** "Every 5 min", or the train, its times and its timetable's date. */
function serviceText({ service, depart, arrive }: RideLeg): string {
  if (service.kind === 'headway') return every(service.headway);
  return `${service.train} ${clockText(depart, 'departure')}–${clockText(arrive)} (timetable of ${service.asOf})`;
}

function every(headway: number): string {
  return `every ${Math.round((headway / 60) * 10) / 10} min`;
}

function minutes(seconds: number): string {
  return `${Math.round(seconds / 60)} min`;
}
