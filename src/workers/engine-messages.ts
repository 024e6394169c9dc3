import type { DayProfileOptions } from '../journeys/day-profile.ts';
import type { PlanOptions } from '../journeys/plan-journeys.ts';
import type { DayProfile, LastWays } from '../model/day-profile.ts';
import type { Source } from '../model/evidence.ts';
import type { Answer, Query } from '../model/journey.ts';
import type { Drawing, Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';

/** Texts of the files that questions are answered from; those that come later are given later. */
export interface EngineFiles {
  /** `network.json`. */
  readonly network?: string;
  /** `services.json`. */
  readonly services?: string;
  /** `shenzhen-fares.json`, with the services or not at all; without it Shenzhen's fares are unknown. */
  readonly fares?: string;
}

/** What is asked of an engine: what it has read, or what can be told from that. */
export type EngineQuestion =
  | { readonly kind: 'network' }
  /** `text` is `drawing.json`, which nothing else is answered from. */
  | { readonly kind: 'drawing'; readonly text: string }
  | JourneyQuestion;

/** A question about journeys. */
export type JourneyQuestion =
  | { readonly kind: 'plan'; readonly query: Query; readonly options?: PlanOptions }
  | { readonly kind: 'profile'; readonly query: Query; readonly options?: DayProfileOptions }
  | { readonly kind: 'home'; readonly query: Query };

/** Journeys, and the documents they name that the network does not. */
export interface Planned {
  readonly answer: Answer;
  readonly sources: readonly Source[];
}

/** What each kind of question is answered with; problems name the file alone, without its address. */
export interface EngineAnswers {
  readonly network: Read<Network | undefined>;
  readonly drawing: Read<Drawing>;
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
