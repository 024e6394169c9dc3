import { html, nothing } from 'lit';
import type { JourneyChooseEvent } from '../elements/answer-events.ts';
import { mapTools, mapView, schematic } from './map-picture.ts';
import type { AppModel } from './view.ts';

/** The map, or what stands for it. */
export function aroundView(model: AppModel) {
  const { on, mapReady, mapless } = model;
  return html`<pingshan-hk-canvas
      ?inert=${!mapReady || mapless}
      .view=${mapView(model)}
      @pingshan-hk-select=${on.select}
      @pingshan-hk-canvas-ready=${on.ready}
      @pingshan-hk-canvas-problem=${on.problem}
      @pingshan-hk-journey-choose=${(event: JourneyChooseEvent) => {
        model.commute.on.choose(event);
        on.showJourney(event);
      }}
      @pingshan-hk-leg=${model.commute.on.point}
      @pingshan-hk-point=${on.point}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && model.commute.asking?.pick(undefined)}
    ></pingshan-hk-canvas>
    ${mapReady && !mapless ? mapTools(model) : model.waits ? nothing : schematic(model)}`;
}

/** The field in which a reader of the network looks for a name. */
export function networkSearch({ choices, sheet, on, search: found }: AppModel) {
  return html`<pingshan-hk-search
    .locale=${choices.locale}
    .search=${found}
    @focusin=${() => sheet === 'peek' && on.sheet('half')}
    @pingshan-hk-select=${on.searchSelect}
  ></pingshan-hk-search>`;
}
