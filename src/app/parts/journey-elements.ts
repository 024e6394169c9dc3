// Some browsers let a page share or copy only right after a press: by then its code has to be there.
import '../keep-actions.ts';
import { PingshanHkJourney } from '../../elements/pingshan-hk-journey.ts';
import { PingshanHkKeep } from '../../elements/pingshan-hk-keep.ts';
import { PingshanHkLive } from '../../elements/pingshan-hk-live.ts';

/** What stands in an open journey. */
export const JOURNEY_ELEMENTS = {
  'pingshan-hk-journey': PingshanHkJourney,
  'pingshan-hk-keep': PingshanHkKeep,
  'pingshan-hk-live': PingshanHkLive,
} as const;
