import { profilingDay } from '../journeys/day-profile.ts';
import { findingLastWays } from '../journeys/last-ways.ts';
import { planningJourneys } from '../journeys/plan-journeys.ts';
import type { Answer } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Steps } from '../slices/slices.ts';
import type { EngineAnswers, JourneyQuestion, Planned } from './engine-messages.ts';

/** The files of an engine, read. */
export interface EngineData {
  readonly network: Network;
  readonly services: Services;
}

/** Answers a question in steps, so that another one, or a reader, is heard in between. */
export function* answeringQuestion(
  { network, services }: EngineData,
  question: JourneyQuestion,
): Steps<EngineAnswers[JourneyQuestion['kind']]> {
  const { query } = question;
  switch (question.kind) {
    case 'plan':
      return planned(yield* planningJourneys(network, services, query, question.options), services);
    case 'profile':
      return yield* profilingDay(network, services, query, question.options);
    case 'home':
      return yield* findingLastWays(network, services, query);
  }
}

/** Only what is named: a page does not read the services itself. */
function planned(answer: Answer, { sources }: Services): Planned {
  const journeys = answer.kind === 'found' ? answer.journeys : [];
  const named = new Set(
    journeys.flatMap(({ legs, fare }) => [...fare.sources, ...legs.flatMap((leg) => leg.sources)]),
  );
  return { answer, sources: sources.filter(({ id }) => named.has(id)) };
}
