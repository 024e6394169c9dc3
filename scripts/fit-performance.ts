import { writeFileSync } from 'node:fs';
import { performanceSource } from './estimate/performance-source.ts';

const root = new URL('../', import.meta.url);
writeFileSync(new URL('src/estimate/performance.ts', root), performanceSource(new URL('data/', root)));
console.log('Wrote src/estimate/performance.ts.');
