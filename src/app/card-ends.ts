import { html, nothing } from 'lit';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { Network } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import { endOf } from './picked.ts';
import type { AppModel } from './view.ts';

/**
 * Below a card: journeys from and to what it is about.
 *
 * Of a crossing it says on which side they begin or end, or that nobody passes it on the day shown.
 */
export function cardEnds({ choices: { selection, locale }, on }: AppModel, network: Network, scene: Scene) {
  const end = endOf(selection, network);
  if (selection === undefined || end === undefined) return nothing;
  const words = networkWordsFor(locale);
  const isCrossing = end.kind === 'crossing-side';
  if (isCrossing && !isPassable(selection.id, scene)) {
    return html`<p class="small muted ends-said">${words.noEndsHere}</p>`;
  }
  const side = isCrossing ? sideOf(end.id, network)?.names[locale] : undefined;
  return html`<div class="ends">
      <button type="button" @click=${() => on.end('from')}>${words.fromHere}</button>
      <button type="button" @click=${() => on.end('to')}>${words.toHere}</button>
    </div>
    ${side === undefined ? nothing : html`<p class="small muted ends-said">${words.endsAt(side)}</p>`}`;
}

/** Whether passengers can pass a crossing at any hour of the day shown; not told by records, they are let try. */
function isPassable(id: string, { crossings }: Scene): boolean {
  const shown = crossings.find(({ crossing }) => crossing.id === id);
  return shown?.standing.stage === 'open' && shown.state !== 'no-passengers';
}

function sideOf(endpoint: string, { crossings }: Network) {
  const [id, side] = endpoint.split(':');
  const sides = crossings.find((each) => each.id === id)?.sides;
  return side === 'shenzhen' ? sides?.shenzhen : sides?.hongKong;
}
