/** How long questions take: milliseconds. */
export interface Series {
  readonly median: number;
  readonly p95: number;
  readonly mean: number;
  /** How many questions. */
  readonly count: number;
}

/** What one router says of itself: times in milliseconds, arrivals of the questions in order. */
export interface Report extends Series {
  readonly name: string;
  /** Seconds after midnight; `null` where it finds no journey. */
  readonly arrivals: readonly (number | null)[];
  /** More lines for the reader. */
  readonly notes: readonly string[];
}

/** How a series is timed. */
interface Timing {
  readonly rounds?: number;
  /** How many alike each question asks at once: for answers quicker than a clock can tell. */
  readonly each?: number;
  /** Questions asked before the clock runs; all when absent. */
  readonly warm?: number;
}

/** Asks everything once to warm up and `rounds` times for the clock; the least of a question's times counts. */
export function timed<Q>(
  name: string,
  questions: readonly Q[],
  answer: (question: Q) => number | null,
  rounds = 5,
): Report {
  const arrivals = questions.map(answer);
  return { name, ...clocked(questions, answer, { rounds }), arrivals, notes: [] };
}

/** Asks questions once to warm up, then all for the clock; the least of a question's times counts. */
export function series<Q>(questions: readonly Q[], answer: (question: Q) => unknown, timing: Timing): Series {
  for (const question of questions.slice(0, timing.warm)) answer(question);
  return clocked(questions, answer, timing);
}

/** The value below which a share of all lies. */
export function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

function clocked<Q>(
  questions: readonly Q[],
  answer: (question: Q) => unknown,
  { rounds = 5, each = 1 }: Timing,
): Series {
  const least = questions.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, question] of questions.entries()) {
      const start = performance.now();
      answer(question);
      least[index] = Math.min(least[index]!, (performance.now() - start) / each);
    }
  }
  return {
    median: quantile(least, 0.5),
    p95: quantile(least, 0.95),
    mean: least.reduce((sum, time) => sum + time, 0) / least.length,
    count: questions.length * each,
  };
}
