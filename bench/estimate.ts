import type { LineError } from '../scripts/estimate/leave-one-out.ts';
import { leaveOneOut, relativeError } from '../scripts/estimate/leave-one-out.ts';
import { observedLines } from '../scripts/estimate/observed-lines.ts';

const SEED = 20261125;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const errors = leaveOneOut(observedLines(new URL('../data/', import.meta.url)));
const fitted = errors.filter((each) => each.hops.length > 1 && each.class !== 'high-speed');

console.log('Travel-time estimate, each line estimated by a fit that had not seen it');
console.log('line              class             hops  published  estimated    line     hop  rounding');
for (const each of errors) {
  const [hop, rounding] = [hopShare([each]), roundingShare([each])];
  console.log(
    `${each.line.padEnd(17)} ${each.class.padEnd(16)} ${String(each.hops.length).padStart(5)} ` +
      `${minutes(each.published)} ${minutes(each.estimated)} ${percent(relativeError(each)).padStart(8)} ` +
      `${percent(hop).padStart(7)} ${percent(rounding).padStart(8)}`,
  );
}
const lineShare = mean(fitted.map((each) => Math.abs(relativeError(each))));
const [hop, rounding] = [hopShare(fitted), roundingShare(fitted)];
console.log(`\nWhole lines, mean absolute error: ${percent(lineShare)} (aim: at most 5 %)`);
console.log(
  `Single hops, mean absolute error: ${percent(hop)}; rounding to whole minutes alone causes ${percent(rounding)}; ` +
    `difference ${((hop - rounding) * 100).toFixed(1)} points (aim: at most 3)`,
);
console.log(
  'High-speed lines and the one-hop Disneyland line are shown, not averaged: nothing to fit them by.',
);

function hopShare(lines: readonly LineError[]): number {
  return mean(
    lines.flatMap(({ residuals, hops }) => residuals.map((each, index) => Math.abs(each) / hops[index]!)),
  );
}

/** What rounding to whole minutes does to estimates that are exactly right, by simulation. */
function roundingShare(lines: readonly LineError[]): number {
  const random = seeded(SEED);
  const draws = lines.flatMap(({ residuals, hops }) =>
    hops.flatMap((hop, index) =>
      Array.from({ length: 200 }, () => {
        const truth = Math.max(31, hop + residuals[index]! + (random() - 0.5) * 60);
        const published = Math.round(truth / 60) * 60;
        return Math.abs(published - truth) / published;
      }),
    ),
  );
  return mean(draws);
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function minutes(seconds: number): string {
  return `${(seconds / 60).toFixed(1)} min`.padStart(10);
}
