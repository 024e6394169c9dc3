import { html } from 'lit';
import type { LocateEvent, PickEvent, SaveEvent } from '../elements/ask-events.ts';
import type { Asking } from './asking.ts';
import type { FirstModel } from './view.ts';

export { Asking } from './asking.ts';

/** The form of the question, and what helps to fill it. */
export function askForm(model: FirstModel, asking: Asking) {
  const { loaded } = model;
  const { commute, on, now, find } = model.commute;
  const isFolded = model.fold === 'folded';
  const { places, canKeep } = asking.places;
  // Not at the press, which moves the focus: what is pressed would be gone from under the finger.
  const grow = () => model.narrow && model.on.sheet('full');
  return html`<pingshan-hk-ask
    id="form"
    ?hidden=${isFolded}
    .folded=${isFolded}
    .locale=${model.choices.locale}
    .question=${commute.state.question}
    .network=${loaded?.network}
    .search=${find}
    .now=${now}
    .recent=${places.recent}
    .saved=${places.saved}
    .canKeep=${canKeep}
    .canPick=${!model.mapless}
    .locating=${asking.locating}
    .picking=${asking.picking}
    @click=${grow}
    @keyup=${grow}
    @pingshan-hk-question-change=${on.question}
    @pingshan-hk-locate=${({ detail: end }: LocateEvent) =>
      asking.locate((position) => on.end(end, { kind: 'position', position }))}
    @pingshan-hk-pick=${({ detail }: PickEvent) => asking.pick(detail ?? undefined)}
    @pingshan-hk-save=${({ detail: { endpoint, saved } }: SaveEvent) => asking.save(endpoint, saved)}
    @pingshan-hk-forget=${() => asking.forget()}
  ></pingshan-hk-ask>`;
}
