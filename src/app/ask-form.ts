import { html } from 'lit';
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
    @pingshan-hk-locate=${on.locate}
    @pingshan-hk-pick=${on.pick}
    @pingshan-hk-save=${on.save}
    @pingshan-hk-forget=${on.forget}
  ></pingshan-hk-ask>`;
}
