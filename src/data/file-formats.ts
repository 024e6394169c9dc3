import type { CompactFile } from './checks.ts';

/** What the first key of each compact file says; a reader refuses any other. */
export const FILE_FORMATS: Readonly<Record<CompactFile, string>> = {
  'network.json': 'pingshan-hk-map network 1',
  'services.json': 'pingshan-hk-map services 1',
  'shenzhen-fares.json': 'pingshan-hk-map shenzhen fares 1',
  'drawing.json': 'pingshan-hk-map drawing 1',
};
