import { readFileSync } from 'node:fs';
import type { CompactFile } from '../../src/data/checks.ts';

/** The compact files as they lie in `public/`. */
export const COMPACT_TEXTS: Readonly<Record<CompactFile, string>> = {
  'network.json': textOf('network.json'),
  'services.json': textOf('services.json'),
  'shenzhen-fares.json': textOf('shenzhen-fares.json'),
  'drawing.json': textOf('drawing.json'),
};

function textOf(file: CompactFile): string {
  return readFileSync(`public/network/${file}`, 'utf8');
}
