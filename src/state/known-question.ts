import { crossingEnds } from '../model/crossing-ends.ts';
import type { Avoidance, Endpoint } from '../model/journey.ts';
import { TRAVELLERS } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import { SYSTEMS } from '../model/network.ts';
import type { Question } from '../model/question.ts';
import { NO_QUESTION, PREFERENCES } from '../model/question.ts';
import { LINK_MODES } from '../model/service.ts';
import { AVOIDANCE_FORMS } from './avoidance-text.ts';
import { endpointText } from './endpoint-text.ts';
import type { BadPart, QuestionName, ReadQuestion } from './question-address.ts';
import { badPart } from './question-address.ts';

/**
 * A question without what a network does not have and without words that mean nothing, which a script may have set;
 * each is told, and nothing else is lost.
 */
export function knownQuestion(question: Question, network: Network): ReadQuestion {
  const { from, to, avoid, traveller, prefer, ...rest } = question;
  const problems: BadPart[] = [];
  const refuse = (name: QuestionName, value: string, allowed: string, only = allowed) =>
    void problems.push(badPart(name, value, allowed, only));
  const known = (name: 'from' | 'to', endpoint: Endpoint | undefined) => {
    if (endpoint === undefined || hasEndpoint(network, endpoint)) return endpoint;
    refuse(name, endpointText(endpoint), 'the id of a station, a place or a side of a crossing on the map');
    return undefined;
  };
  const among = <T extends string>(
    name: string,
    given: readonly T[],
    all: readonly string[],
    only?: string,
  ) =>
    given.filter((each) => {
      const isThere = all.includes(each);
      if (!isThere) refuse('avoid', `${name}:${each}`, AVOIDANCE_FORMS, only);
      return isThere;
    });
  const word = <T extends string>(name: QuestionName, given: T | undefined, all: readonly T[]) => {
    if (given === undefined || all.includes(given)) return given;
    refuse(name, given, all.join(', '));
    return undefined;
  };
  const [start, goal] = [known('from', from), known('to', to)];
  const who = word('who', traveller, TRAVELLERS);
  const first = word('prefer', prefer, PREFERENCES) ?? NO_QUESTION.prefer;
  const { lines, crossings, systems, modes } = avoid;
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const kept: Avoidance = {
    ...(lines ? { lines: among('line', lines, ids(network.lines), 'the id of a line on the map') } : {}),
    ...(crossings
      ? { crossings: among('crossing', crossings, ids(network.crossings), 'the id of a crossing on the map') }
      : {}),
    ...(systems ? { systems: among('system', systems, SYSTEMS) } : {}),
    ...(modes ? { modes: among('mode', modes, LINK_MODES) } : {}),
  };
  if (problems.length === 0) return { question, problems };
  return {
    question: {
      ...rest,
      ...(start ? { from: start } : {}),
      ...(goal ? { to: goal } : {}),
      ...(who ? { traveller: who } : {}),
      prefer: first,
      avoid: kept,
    },
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
