import { html, nothing } from 'lit';
import { hongKongDay } from '../calendar/calendar.ts';
import type { CrossingNow } from '../elements/cards/crossing-card.ts';
import type { Network } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import { crossingState, nextChange } from '../scenarios/crossing-state.ts';
import { cardEnds } from './card-ends.ts';
import type { LoadedNetwork } from './network-loader.ts';
import { rideOffer, rideWithin } from './ride-offer.ts';
import type { AppModel } from './view.ts';

/** A card of what is picked, or the scenario and the legend. */
export function networkPanel(model: AppModel, loaded: LoadedNetwork, scene: Scene) {
  const { on } = model;
  const { selection } = model.choices;
  return html`${selection === undefined ? nothing : card(model, loaded, scene)}
    <div ?hidden=${selection !== undefined}>
      <pingshan-hk-scenario
        .locale=${model.choices.locale}
        .scenario=${scene.scenario}
        .today=${hongKongDay(model.instant)}
        .exists=${scene.exists}
        .added=${scene.added}
        @pingshan-hk-scenario-change=${on.scenario}
      ></pingshan-hk-scenario>
      <pingshan-hk-legend
        .locale=${model.choices.locale}
        .scene=${scene}
        .stages=${model.choices.stages}
        .lines=${model.choices.lines}
        @pingshan-hk-filter-change=${on.filter}
      ></pingshan-hk-legend>
    </div>`;
}

function card(model: AppModel, { network }: LoadedNetwork, scene: Scene) {
  const { selection, locale } = model.choices;
  return html`<pingshan-hk-card
    .locale=${locale}
    .network=${network}
    .scene=${scene}
    .selection=${selection}
    .crossingNow=${crossingNow(model, network)}
  >
    ${selection?.kind === 'line' ? ride(model, network, scene, selection.id) : nothing}
  </pingshan-hk-card>
  ${cardEnds(model, network, scene)}`;
}

function crossingNow({ choices, instant }: AppModel, network: Network): CrossingNow | undefined {
  const { selection } = choices;
  const crossing = network.crossings.find(
    (each) => selection?.kind === 'crossing' && each.id === selection.id,
  );
  if (crossing === undefined) return undefined;
  return { state: crossingState(crossing, instant), next: nextChange(crossing, instant) };
}

function ride({ choices, ends, on }: AppModel, network: Network, scene: Scene, line: string) {
  const offer = rideOffer(network, scene, line);
  if (offer.length < 2) return nothing;
  const [from, to] = [ends.from, ends.to].map((id) => offer.find(({ station }) => station.id === id));
  const isOpen = scene.lines.some((each) => each.line.id === line && each.standing.stage === 'open');
  const known = from !== undefined && to !== undefined;
  return html`<pingshan-hk-ride
    slot="ride"
    .locale=${choices.locale}
    .stations=${offer.map(({ station }) => station)}
    .from=${from?.station.id}
    .to=${to?.station.id}
    .ride=${known ? rideWithin(network, offer, line, from.station.id, to.station.id) : undefined}
    .ifBuilt=${!isOpen || [from, to].some((end) => end?.isOpen === false)}
    .sources=${network.sources}
    @pingshan-hk-ride-change=${on.ride}
  ></pingshan-hk-ride>`;
}
