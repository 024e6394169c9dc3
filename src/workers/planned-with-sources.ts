import type { Answer } from '../model/journey.ts';
import type { Services } from '../model/service.ts';
import type { Planned } from './engine-messages.ts';

/** An answer with the sources of the services that it names, and no others: a page does not read the services itself. */
export function plannedWithSources(answer: Answer, { sources }: Services): Planned {
  const journeys = answer.kind === 'found' ? answer.journeys : [];
  const named = new Set(
    journeys.flatMap(({ legs, fare }) => [...fare.sources, ...legs.flatMap((leg) => leg.sources)]),
  );
  return { answer, sources: sources.filter(({ id }) => named.has(id)) };
}
