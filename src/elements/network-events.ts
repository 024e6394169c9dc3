import type { Scenario } from '../model/scenario.ts';
import type { ItemKind, Selection } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';

const OPTIONS = { bubbles: true, composed: true } as const;

/** The reader asked to see something on the map. */
export class FitEvent extends CustomEvent<Selection> {
  static readonly type = 'pingshan-hk-fit';
  constructor(kind: ItemKind, id: string) {
    super(FitEvent.type, { ...OPTIONS, detail: { kind, id } });
  }
}

/** The reader chose another day or other additions. */
export class ScenarioChangeEvent extends CustomEvent<Scenario> {
  static readonly type = 'pingshan-hk-scenario-change';
  constructor(scenario: Scenario) {
    super(ScenarioChangeEvent.type, { ...OPTIONS, detail: scenario });
  }
}

/** Which stages and lines are shown; `lines` absent means all. */
export interface Filter {
  readonly stages: ReadonlySet<Stage>;
  readonly lines: ReadonlySet<string> | undefined;
}

/** The reader switched a stage or line on or off. */
export class FilterChangeEvent extends CustomEvent<Filter> {
  static readonly type = 'pingshan-hk-filter-change';
  constructor(filter: Filter) {
    super(FilterChangeEvent.type, { ...OPTIONS, detail: filter });
  }
}

/** Ids of the stations a ride is asked between; absent while not chosen. */
export interface RideEnds {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The reader chose the ends of a ride. */
export class RideChangeEvent extends CustomEvent<RideEnds> {
  static readonly type = 'pingshan-hk-ride-change';
  constructor(ends: RideEnds) {
    super(RideChangeEvent.type, { ...OPTIONS, detail: ends });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-fit': FitEvent;
    'pingshan-hk-scenario-change': ScenarioChangeEvent;
    'pingshan-hk-filter-change': FilterChangeEvent;
    'pingshan-hk-ride-change': RideChangeEvent;
  }
}
