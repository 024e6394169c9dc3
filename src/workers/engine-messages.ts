import type { DayProfileOptions } from '../journeys/day-profile.ts';
import type { PlanOptions } from '../journeys/plan-journeys.ts';
import type { DayProfile, LastWays } from '../model/day-profile.ts';
import type { Source } from '../model/evidence.ts';
import type { Answer, Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';

/** What questions are answered from. */
export interface EngineFiles {
  /** Text of `network.json`; or, for an engine on the page's own thread, the network as it was read. */
  readonly network: string | Network;
  /** Text of `services.json`. */
  readonly services: string;
  /** Text of `shenzhen-fares.json`; without it Shenzhen's fares are unknown. */
  readonly fares?: string;
}

/** What is asked of an engine. */
export type EngineQuestion =
  | { readonly kind: 'plan'; readonly query: Query; readonly options?: PlanOptions }
  | { readonly kind: 'profile'; readonly query: Query; readonly options?: DayProfileOptions }
  | { readonly kind: 'home'; readonly query: Query };

/** Journeys, and the documents they name that the network does not. */
export interface Planned {
  readonly answer: Answer;
  readonly sources: readonly Source[];
}

/** What each kind of question is answered with. */
export interface EngineAnswers {
  readonly plan: Planned;
  readonly profile: DayProfile;
  readonly home: LastWays;
}

/** To an engine. */
export type EngineMessage =
  | { readonly kind: 'load'; readonly files: EngineFiles }
  /** `run` is a number never used before; the reply carries it. */
  | { readonly kind: 'ask'; readonly run: number; readonly question: EngineQuestion }
  /** Nobody waits any more: there will be no reply. */
  | { readonly kind: 'cancel'; readonly run: number };

/** From an engine. */
export type EngineReply =
  /** It has started, and hears. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly run: number; readonly value: EngineAnswers[keyof EngineAnswers] }
  /** Why there is no answer, in one English sentence. */
  | { readonly kind: 'error'; readonly run: number; readonly message: string };
