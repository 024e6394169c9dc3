import { writeFileSync } from 'node:fs';
import { errorTable } from './estimate/error-table.ts';
import { leaveOneOut } from './estimate/leave-one-out.ts';
import { observedLines } from './estimate/observed-lines.ts';
import { performanceSource } from './estimate/performance-source.ts';

const root = new URL('../', import.meta.url);
const lines = observedLines(new URL('data/', root));
writeFileSync(new URL('src/estimate/performance.ts', root), performanceSource(lines));
console.log(errorTable(leaveOneOut(lines)));
console.log('\nWrote src/estimate/performance.ts. The table: each line by a fit that had not seen it.');
