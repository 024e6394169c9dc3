import type { Answer, Fare, Journey, Leg, Query, RideLeg } from '../model/journey.ts';
import { missingText, warningText } from './answer-words.ts';
import type { NamesOf } from './names-of.ts';
import { clockText } from './times.ts';

/** An answer for people to read. */
export function answerText(query: Query, answer: Answer, names: NamesOf): string {
  const head = `${names.end(query.from)} → ${names.end(query.to)}, ${query.day}${scenarioText(query)}`;
  if (answer.kind === 'unreachable') {
    return [head, 'No journey.', ...answer.why.map((each) => `  ${missingText(each, names)}`)].join('\n');
  }
  return [
    head,
    ...answer.journeys.map((journey, index) => journeyText(journey, index + 1, names)),
    ...answer.missing.map((each) => `not offered: ${missingText(each, names)}`),
  ].join('\n');
}

function scenarioText({ scenario, day }: Query): string {
  if (scenario.day === day && scenario.plus === 'none') return '';
  return `, network of ${scenario.day}${scenario.plus === 'none' ? '' : ` plus ${scenario.plus}`}`;
}

function journeyText(journey: Journey, number: number, names: NamesOf): string {
  const { departure, arrival, rides, walk, crossing, dominated, keptFor } = journey;
  const over = crossing === undefined ? '' : ` over ${names.crossing(crossing)}`;
  const kept = dominated ? `, kept for its ${keptFor ?? 'crossing'}` : '';
  return [
    '',
    `${number}. ${clockText(departure)} → likely ${clockText(arrival.likely)}, safe ${clockText(arrival.safe)}${over}` +
      ` · ${minutes(arrival.likely - departure)} · ${rides} ${rides === 1 ? 'ride' : 'rides'}` +
      ` · ${minutes(walk)} on foot · ${fareText(journey.fare)}${kept}`,
    ...journey.legs.map((leg) => legText(leg, names)),
    ...warnings(journey, names).map((text) => `   ! ${text}`),
  ].join('\n');
}

function warnings({ legs }: Journey, names: NamesOf): string[] {
  const texts = legs.flatMap((leg) => {
    const subject = subjectOf(leg, names);
    return leg.warnings.map((each) => `${subject}${warningText(each, names)}`);
  });
  return [...new Set(texts)];
}

function subjectOf(leg: Leg, names: NamesOf): string {
  if (leg.kind === 'ride') return `${names.line(leg.line)}: `;
  return leg.kind === 'bus' ? `${leg.route}: ` : '';
}

function fareText({ totalCny, totalHkd, from }: Fare): string {
  return `${from ? 'from ' : ''}¥${totalCny.toFixed(2)} / HK$${totalHkd.toFixed(2)}`;
}

function legText(leg: Leg, names: NamesOf): string {
  const ends = `${names.end(leg.from.at)} → ${names.end(leg.to.at)}`;
  return `   ${minutes(leg.arrive - leg.depart).padStart(7)}  ${whatText(leg, ends, names)}  [${leg.evidence}]`;
}

function whatText(leg: Leg, ends: string, names: NamesOf): string {
  switch (leg.kind) {
    case 'walk':
      return `walk ${ends}`;
    case 'wait':
      return `wait for ${leg.waitFor} at ${names.end(leg.from.at)}`;
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

/** "Every 5 min", or the train, its times and its timetable's date. */
function serviceText({ service, depart, arrive }: RideLeg): string {
  if (service.kind === 'headway') return every(service.headway);
  return `${service.train} ${clockText(depart)}–${clockText(arrive)} (timetable of ${service.asOf})`;
}

function every(headway: number): string {
  return `every ${Math.round((headway / 60) * 10) / 10} min`;
}

function minutes(seconds: number): string {
  return `${Math.round(seconds / 60)} min`;
}
