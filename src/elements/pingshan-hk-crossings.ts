import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CrossingSort } from '../answers/crossing-rows.ts';
import { crossingRows } from '../answers/crossing-rows.ts';
import { fullVoiceOf } from '../answers/full-voice.ts';
import type { StripGroup } from '../answers/groups.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import { crossingTable, tableStyles } from './answer/crossing-table.ts';
import { iconStyles } from './answer/icons.ts';
import { JourneyChooseEvent } from './answer-events.ts';
import { controls } from './shared-styles.ts';

/**
 * @summary Compares the best journeys over each crossing in a table that can be sorted; nothing where there is one.
 *
 * @fires {JourneyChooseEvent} pingshan-hk-journey-choose - A crossing's best journey was opened.
 */
export class PingshanHkCrossings extends LitElement {
  static override styles = [controls, iconStyles, tableStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where to look names up; nothing is shown until it is set. */
  @property({ attribute: false }) network?: Network;
  /** The journeys by their crossings, as the list is ordered. */
  @property({ attribute: false }) groups: readonly StripGroup[] = [];
  /** Key of the open journey. */
  @property({ attribute: false }) chosen: string | undefined;

  @state() private sort: CrossingSort | undefined;

  protected override render() {
    const rows = crossingRows(this.groups);
    if (this.network === undefined || rows.length < 2) return nothing;
    return html`${crossingTable(rows, {
      voice: fullVoiceOf(this.network, this.locale),
      chosen: this.chosen,
      sort: this.sort,
      onSort: (sort) => {
        this.sort = sort;
      },
      onChoose: (key) => this.dispatchEvent(new JourneyChooseEvent(key)),
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-crossings': PingshanHkCrossings;
  }
}
