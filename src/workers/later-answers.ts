import { profilingDay } from '../journeys/day-profile.ts';
import { findingLastWays } from '../journeys/last-ways.ts';
import { planningJourneys } from '../journeys/plan-journeys.ts';
import type { Steps } from '../slices/slices.ts';
import type { EngineData } from './answering-question.ts';
import type { EngineAnswers, JourneyQuestion } from './engine-messages.ts';
import { plannedWithSources } from './planned-with-sources.ts';

export { explaining } from '../journeys/explain-missing.ts';

/** Answers any question in steps. What only this needs is most of the engine, and fetched when it is first asked for. */
export function* answeringAny(
  { network, services }: EngineData,
  question: JourneyQuestion,
): Steps<EngineAnswers[JourneyQuestion['kind']]> {
  const { query } = question;
  switch (question.kind) {
    case 'plan':
      return plannedWithSources(
        yield* planningJourneys(network, services, query, question.options),
        services,
      );
    case 'profile':
      return yield* profilingDay(network, services, query, question.options);
    case 'home':
      return yield* findingLastWays(network, services, query);
  }
}
