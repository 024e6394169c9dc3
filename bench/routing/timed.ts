/** What one router says of itself: times in milliseconds, arrivals of the questions in order. */
export interface Report {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  /** Seconds after midnight; `null` where it finds no journey. */
  readonly arrivals: readonly (number | null)[];
  /** More lines for the reader. */
  readonly notes: readonly string[];
}

/** Asks everything once to warm up and `rounds` times for the clock; the least of a question's times counts. */
export function timed<Q>(
  name: string,
  questions: readonly Q[],
  answer: (question: Q) => number | null,
  rounds = 5,
): Report {
  const arrivals = questions.map(answer);
  const least = questions.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, question] of questions.entries()) {
      const start = process.hrtime.bigint();
      answer(question);
      const taken = Number(process.hrtime.bigint() - start) / 1e6;
      least[index] = Math.min(least[index]!, taken);
    }
  }
  return { name, median: quantile(least, 0.5), p95: quantile(least, 0.95), arrivals, notes: [] };
}

/** The value below which a share of all lies. */
export function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
