import { expect } from 'vitest';
import type { Timetable } from '../../src/model/timetable.ts';
import { compile } from '../../src/routing/compile.ts';
import type { Compiled } from '../../src/routing/compile-sound.ts';
import type { Found, Request } from '../../src/routing/request.ts';
import type { Outcome } from './oracle.ts';
import type { Shape } from './random-timetable.ts';
import { randomRequest, randomTime, randomTimetable, SHAPES } from './random-timetable.ts';
import { rewalk } from './rewalk.ts';
import { Seeded } from './seeded.ts';

/** Networks of each shape: with what the four test files ask of each, more than 20,000 queries. */
export const NETWORKS = 65;

/** One random query. */
export interface Question {
  readonly timetable: Timetable;
  readonly compiled: Compiled;
  readonly request: Request;
  readonly time: number;
  readonly random: Seeded;
}

/** An outcome and when it sets out. */
export interface Journey extends Outcome {
  readonly departure: number;
}

/**
 * Asks as many questions of each of `NETWORKS` networks of a shape.
 *
 * @param salt - makes other networks for another test
 * @returns how many of them `about` says have an answer
 */
export function ask(
  shape: Shape,
  salt: number,
  questions: number,
  about: (question: Question) => readonly unknown[],
): number {
  let answered = 0;
  for (let network = 0; network < NETWORKS; network++) {
    const random = new Seeded(SHAPES.indexOf(shape) * 1_000_003 + salt * 10_007 + network);
    const timetable = randomTimetable(shape, random);
    const compiled = compile(timetable);
    for (let question = 0; question < questions; question++) {
      const request = randomRequest(shape, timetable, random);
      const time = randomTime(shape, random);
      if (about({ timetable, compiled, request, time, random }).length > 0) answered++;
    }
  }
  return answered;
}

/** A request as it is asked, what then limits it, and what then counts. */
export interface Asked {
  readonly asked: Request;
  readonly limited: Request;
  shown(journey: Journey): Journey;
}

/** The request, three times in ten without walking as a criterion. */
export function maybeIgnoringWalk(request: Request, random: Seeded): Asked {
  if (!random.chance(0.3)) return { asked: request, limited: request, shown: (journey) => journey };
  const { maxWalk: _, ...limited } = request;
  return { asked: { ...limited, ignoreWalk: true }, limited, shown: withoutWalk };
}

/** The same with no walking. */
export function withoutWalk<T extends Outcome>(journey: T): T {
  return { ...journey, walk: 0 };
}

/** Walks every journey's legs on the timetable, and expects them to lead to what it says. */
export function expectWalkable(timetable: Timetable, request: Request, found: readonly Found[]): void {
  for (const each of found) expect(outcomeKey(rewalk(timetable, request, each))).toBe(outcomeKey(each));
}

/** Arrival, rides and walking as one word to compare. */
export function outcomeKey({ arrival, rides, walk }: Outcome): string {
  return `${arrival} ${rides} ${walk}`;
}

/** The same with the departure. */
export function journeyKey(journey: Journey): string {
  return `${journey.departure} ${outcomeKey(journey)}`;
}
