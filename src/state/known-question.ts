import { crossingEnds } from '../model/crossing-ends.ts';
import type { Avoidance, Endpoint } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Question } from '../model/question.ts';
import { endpointText } from './endpoint-text.ts';
import type { BadPart, QuestionName, ReadQuestion } from './question-address.ts';
import { sentenceOf } from './question-address.ts';

/** A question without what a network does not have; each such id is told, and nothing else is lost. */
export function knownQuestion(question: Question, network: Network): ReadQuestion {
  const { from, to, avoid, ...rest } = question;
  const problems: BadPart[] = [];
  const refuse = (name: QuestionName, value: string, allowed: string) =>
    problems.push({ name, value, sentence: sentenceOf(name, value, allowed) });
  const known = (name: 'from' | 'to', endpoint: Endpoint | undefined) => {
    if (endpoint === undefined || hasEndpoint(network, endpoint)) return endpoint;
    refuse(name, endpointText(endpoint), 'the id of a station, a place or a side of a crossing on the map');
    return undefined;
  };
  const among = (name: string, ids: readonly string[], all: readonly { readonly id: string }[]) =>
    ids.filter((id) => {
      const isThere = all.some((each) => each.id === id);
      if (!isThere) refuse('avoid', `${name}:${id}`, `the id of a ${name} on the map`);
      return isThere;
    });
  const [start, goal] = [known('from', from), known('to', to)];
  const { lines, crossings, ...kinds } = avoid;
  const kept: Avoidance = {
    ...kinds,
    ...(lines ? { lines: among('line', lines, network.lines) } : {}),
    ...(crossings ? { crossings: among('crossing', crossings, network.crossings) } : {}),
  };
  if (problems.length === 0) return { question, problems };
  return {
    question: { ...rest, ...(start ? { from: start } : {}), ...(goal ? { to: goal } : {}), avoid: kept },
    problems,
  };
}

/** Whether a network has the end of a journey; any position is one. */
export function hasEndpoint(network: Network, endpoint: Endpoint): boolean {
  switch (endpoint.kind) {
    case 'position':
      return true;
    case 'station':
      return network.stations.some(({ id }) => id === endpoint.id);
    case 'place':
      return network.places.some(({ id }) => id === endpoint.id);
    case 'crossing-side':
      return network.crossings.flatMap(crossingEnds).some(({ id }) => id === endpoint.id);
  }
}
