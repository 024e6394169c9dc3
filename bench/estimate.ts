import { coverage } from '../scripts/estimate/coverage.ts';
import { errorTable, hopShares, mean, percent } from '../scripts/estimate/error-table.ts';
import type { LineError } from '../scripts/estimate/leave-one-out.ts';
import { isAveraged, leaveOneOut, relativeError } from '../scripts/estimate/leave-one-out.ts';
import type { ObservedLine } from '../scripts/estimate/observed-lines.ts';
import { observedLines } from '../scripts/estimate/observed-lines.ts';

const LINES_ALONE = ['szm-11', 'szm-14'];

const lines = observedLines(new URL('../data/', import.meta.url));
const errors = leaveOneOut(lines);
const averaged = errors.filter(isAveraged);
const share = (some: readonly LineError[]) =>
  percent(mean(some.map((each) => Math.abs(relativeError(each)))));
const bias = percent(mean(averaged.map(relativeError)));
const hops = hopShares(averaged);
const above = (rounding: number) => `${((hops.estimate - rounding) * 100).toFixed(1)} points`;

console.log('Travel-time estimate, each line by a fit that had not seen it\n');
console.log(errorTable(errors));
console.log(
  `\nWhole lines, ${averaged.length}: mean absolute error ${share(averaged)} (aim: at most 5 %), bias ${bias}`,
);
for (const system of ['szm', 'mtr']) {
  console.log(`  of them ${system}: ${share(averaged.filter((each) => each.line.startsWith(system)))}`);
}
for (const id of LINES_ALONE) {
  console.log(`  ${id}, alone in its speed class: ${share(averaged.filter((each) => each.line === id))}`);
}
console.log(`  without a class for automatic lines, szm: ${share(withoutAutomatic(lines))}`);
console.log(
  `Single hops, each direction: mean absolute error ${percent(hops.estimate)} (aim: 3 points above rounding)`,
);
console.log(
  `  rounding of the hop alone, ± 30 s: ${percent(hops.rounding)}; above it ${above(hops.rounding)}`,
);
console.log(
  `  rounding of the clock times at both ends: ${percent(hops.clockRounding)}; above it ${above(hops.clockRounding)}`,
);
console.log(`Rides between any two stops inside their band (made for 90 %): ${percent(coverage(averaged))}`);
console.log('Not averaged: high-speed lines and the one-hop Disneyland line, which no other line resembles.');

/** The same with every metro line in one class: what knowing the automatic ones is worth. */
function withoutAutomatic(some: readonly ObservedLine[]): LineError[] {
  const renamed = some.map((line) => ({ ...line, id: `${line.id} as any other` }));
  return leaveOneOut(renamed).filter((each) => isAveraged(each) && each.class === 'metro');
}
