import { html, nothing } from 'lit';
import type { KeepEvent } from '../elements/keep-events.ts';
import type { AppModel } from './view.ts';

/** What stands under the open journey: what public feeds say of it, and what is done with it. */
export function openedView({ choices: { locale }, commute: { commute, opened }, loaded, scene }: AppModel) {
  if (commute.journey === undefined || opened === undefined) return nothing;
  const { live, keeping } = opened;
  return html`<div slot="chosen">
    <pingshan-hk-live
      .locale=${locale}
      .network=${loaded?.network}
      .annotations=${live.notes}
      .state=${live.state}
    ></pingshan-hk-live>
    <pingshan-hk-keep
      .locale=${locale}
      .canShare=${keeping.canShare}
      .working=${keeping.working}
      .outcome=${keeping.outcome}
      @pingshan-hk-keep=${({ detail }: KeepEvent) => opened.keep(detail, scene)}
    ></pingshan-hk-keep>
  </div>`;
}
