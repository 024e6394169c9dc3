import type { ServiceList } from './compact-services.ts';
import { SERVICE_FIELDS } from './compact-services.ts';

/** Every list of `network.json`. */
export const NETWORK_LISTS = [
  ...(['sources', 'lines', 'sections', 'stations', 'routes', 'crossings', 'roads', 'places'] as const),
  'shared',
] as const;

/** Every list of `services.json`. */
export const SERVICE_LISTS = [
  'sources',
  ...(Object.keys(SERVICE_FIELDS) as ServiceList[]),
  'shared',
] as const;
