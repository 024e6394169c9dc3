import { fetchedPart } from '../data/fetched-part.ts';
import { directSearch } from '../journeys/crossing-searches.ts';
import { answerAtOnce, findingJourneys, lookingFrom } from '../journeys/find-journeys.ts';
import { soundDay } from '../journeys/kept-days.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import { inSlices } from '../slices/slices.ts';
import type { EngineAnswers, JourneyQuestion, Planned } from './engine-messages.ts';
import { plannedWithSources } from './planned-with-sources.ts';

/** The files of an engine, read. */
export interface EngineData {
  readonly network: Network;
  readonly services: Services;
}

type Plan = JourneyQuestion & { readonly kind: 'plan' };

/** Answers one question in slices, so that another one, or a reader, is heard in between. */
export type Answerer = (
  data: EngineData,
  signal: AbortSignal,
) => Promise<EngineAnswers[JourneyQuestion['kind']]>;

/**
 * What answers a question. Who sets out at a time and stops nowhere is answered by what is there from the start, where
 * the files are known; for any other question the rest of the engine is fetched, and also where a reason has to be
 * looked for why there is no way.
 *
 * @param areKnown - whether what it is answered from is to the letter what was checked when it was written
 * @throws {Error} if that cannot be fetched, with one sentence that says so; so does the answerer
 */
export async function answererOf(
  question: JourneyQuestion,
  areKnown: () => Promise<boolean>,
): Promise<Answerer> {
  if (question.kind === 'plan') {
    const { timing, via } = question.query;
    if (timing.kind === 'depart-at' && via === undefined && (await areKnown())) {
      return (data, signal) => plannedFrom(timing.time, data, question, signal);
    }
  }
  const { answeringAny } = await fetchedLater();
  return (data, signal) => inSlices(answeringAny(data, question), signal);
}

async function plannedFrom(
  time: Seconds,
  { network, services }: EngineData,
  { query, options }: Plan,
  signal: AbortSignal,
): Promise<Planned> {
  const how = { options, looking: lookingFrom(time), preparing: soundDay, searching: directSearch };
  const found = await inSlices(findingJourneys(network, services, query, how), signal);
  const atOnce = answerAtOnce(found);
  if (atOnce !== undefined) return plannedWithSources(atOnce, services);
  const { explaining } = await fetchedLater();
  return plannedWithSources(await inSlices(explaining(network, found), signal), services);
}

function fetchedLater() {
  return fetchedPart('The rest of the journey planner', import('./later-answers.ts'));
}
