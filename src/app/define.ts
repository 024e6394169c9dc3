import { PingshanHkAnswer } from '../elements/pingshan-hk-answer.ts';
import { PingshanHkAsk } from '../elements/pingshan-hk-ask.ts';
import { PingshanHkCanvas } from '../elements/pingshan-hk-canvas.ts';
import { PingshanHkCard } from '../elements/pingshan-hk-card.ts';
import { PingshanHkDay } from '../elements/pingshan-hk-day.ts';
import { PingshanHkHome } from '../elements/pingshan-hk-home.ts';
import { PingshanHkJourney } from '../elements/pingshan-hk-journey.ts';
import { PingshanHkKeep } from '../elements/pingshan-hk-keep.ts';
import { PingshanHkLegend } from '../elements/pingshan-hk-legend.ts';
import { PingshanHkLive } from '../elements/pingshan-hk-live.ts';
import { PingshanHkRide } from '../elements/pingshan-hk-ride.ts';
import { PingshanHkScenario } from '../elements/pingshan-hk-scenario.ts';
import { PingshanHkSchematic } from '../elements/pingshan-hk-schematic.ts';
import { PingshanHkSearch } from '../elements/pingshan-hk-search.ts';
import { PingshanHkMap } from './pingshan-hk-map.ts';

const ELEMENTS = {
  'pingshan-hk-answer': PingshanHkAnswer,
  'pingshan-hk-ask': PingshanHkAsk,
  'pingshan-hk-canvas': PingshanHkCanvas,
  'pingshan-hk-card': PingshanHkCard,
  'pingshan-hk-day': PingshanHkDay,
  'pingshan-hk-home': PingshanHkHome,
  'pingshan-hk-journey': PingshanHkJourney,
  'pingshan-hk-keep': PingshanHkKeep,
  'pingshan-hk-legend': PingshanHkLegend,
  'pingshan-hk-live': PingshanHkLive,
  'pingshan-hk-ride': PingshanHkRide,
  'pingshan-hk-scenario': PingshanHkScenario,
  'pingshan-hk-schematic': PingshanHkSchematic,
  'pingshan-hk-search': PingshanHkSearch,
  'pingshan-hk-map': PingshanHkMap,
} as const;

/** Registers every element once; does nothing where there are no custom elements, as in plain Node. */
export function defineElements(): void {
  if (globalThis.customElements === undefined) return;
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}
