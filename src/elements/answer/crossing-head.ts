import { html } from 'lit';
import { passageState } from '../../answers/crossing-text.ts';
import type { StripGroup } from '../../answers/groups.ts';
import { isGone } from '../../answers/is-gone.ts';
import type { Voice } from '../../answers/voice.ts';
import type { Moment } from '../../model/units.ts';
import { stateMark } from '../state-mark.ts';

/** The crossing of a group with its hours; of a journey that is gone nothing is about to close any more. */
export function crossingHead(
  { crossing, best: { passage, journey } }: StripGroup,
  voice: Voice,
  now: Moment | undefined,
) {
  if (crossing === undefined || passage === undefined) {
    return html`<header class="crossing"><h3>${voice.words.list.withinCity}</h3></header>`;
  }
  const state = isGone(journey, now) ? 'open' : passage.state;
  return html`<header class="crossing">
    ${stateMark(state)}
    <h3>${voice.names.crossing(crossing)}</h3>
    <span class="hours ${state}">${passageState({ ...passage, state }, voice)}</span>
  </header>`;
}
