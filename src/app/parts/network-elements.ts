import { PingshanHkCard } from '../../elements/pingshan-hk-card.ts';
import { PingshanHkLegend } from '../../elements/pingshan-hk-legend.ts';
import { PingshanHkRide } from '../../elements/pingshan-hk-ride.ts';
import { PingshanHkScenario } from '../../elements/pingshan-hk-scenario.ts';
import { PingshanHkSearch } from '../../elements/pingshan-hk-search.ts';

/** What stands in the panel where the network is looked at. */
export const NETWORK_ELEMENTS = {
  'pingshan-hk-card': PingshanHkCard,
  'pingshan-hk-legend': PingshanHkLegend,
  'pingshan-hk-ride': PingshanHkRide,
  'pingshan-hk-scenario': PingshanHkScenario,
  'pingshan-hk-search': PingshanHkSearch,
} as const;
