import { html, nothing } from 'lit';
import { fareRows } from '../../answers/fare-rows.ts';
import type { FullVoice } from '../../answers/full-voice.ts';
import type { Source } from '../../model/evidence.ts';
import type { Fare } from '../../model/journey.ts';
import type { Network } from '../../model/network.ts';

/** What a journey costs, part by part, and in all. */
export function fareView(fare: Fare, network: Network, voice: FullVoice) {
  const { journeyWords, paid, total, amount, day } = voice;
  const { rate, parts } = fare;
  if (parts.length === 0) return nothing;
  return html`<section class="block" aria-labelledby="fare-title">
    <h3 id="fare-title">${journeyWords.fare.title}</h3>
    <ul class="fares">
      ${fareRows(fare, network, voice).map(
        (row) => html`<li>
          <span><span class="name">${row.payee}</span> <span class="muted">${row.stretch}</span></span>
          <span class="number">${row.amount}</span>
        </li>`,
      )}
      <li class="total"><span>${journeyWords.fare.total}</span> <span class="number">${paid(fare)} <span class="muted">${total(fare)}</span></span></li>
    </ul>
    ${
      total(fare) === undefined
        ? nothing
        : html`<p class="muted small">${journeyWords.fare.rate(amount(rate.hkdPerCny, 'HKD'), day(rate.asOf))}</p>`
    }
  </section>`;
}

/** Documents behind the minutes and the fares, those that are known, folded away. */
export function sourceView(ids: readonly string[], sources: readonly Source[], { journeyWords }: FullVoice) {
  const known = [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (known.length === 0) return nothing;
  return html`<details class="block">
    <summary>${journeyWords.sources} (${known.length})</summary>
    <ul class="sources small">
      ${known.map(
        ({ title, url }) =>
          html`<li>${url === undefined ? title : html`<a href=${url} target="_blank" rel="noopener">${title}</a>`}</li>`,
      )}
    </ul>
  </details>`;
}
