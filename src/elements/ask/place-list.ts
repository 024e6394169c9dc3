import { html, nothing } from 'lit';
import type { AskWords } from '../../i18n/ask/words.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { networkWordsFor } from '../../i18n/network/words.ts';
import type { FoundEndpoint } from '../../model/found-endpoint.ts';
import type { Locale, Texts } from '../../model/names.ts';
import type { Line } from '../../model/network.ts';
import { badge } from '../badge.ts';
import { askIcon } from './ask-icons.ts';
import type { OptionGroup, PlaceOption } from './place-options.ts';
import { keepFocus } from './place-row.ts';

/** The suggestions of the field that is open. */
export interface PlaceList {
  readonly words: AskWords;
  readonly locale: Locale;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly active: number;
  /** What was typed. */
  readonly query: string;
  /** Nothing can be found yet. */
  readonly loading: boolean;
  /** By id of a station, the lines that call there; undefined while that is not known. */
  readonly lines: ReadonlyMap<string, readonly Line[]> | undefined;
  readonly onTake: (option: PlaceOption, byTouch: boolean) => void;
}

/** More lines than these would push the name away. */
const MOST_LINES = 5;
/** A longer badge is shown by its colour: several of them would leave no room for the name. */
const LONGEST_BADGE = 3;

/** The list, or a sentence where there is nothing to list. */
export function placeList(list: PlaceList) {
  const { words, locale, groups, query, loading } = list;
  if (groups.length === 0) {
    return html`<div class="list" @mousedown=${keepFocus}>
      <p class="empty muted">${loading ? networkWordsFor(locale).loading : words.none(query)}</p>
    </div>`;
  }
  const starts = startsOf(groups);
  return html`<div class="list" id="suggestions" role="listbox" aria-label=${list.label} @mousedown=${keepFocus}>
    ${groups.map(({ heading, options }, index) => {
      const rows = options.map((each, place) => optionRow(list, each, starts[index]! + place));
      if (heading === undefined) return rows;
      return html`<div role="group" aria-label=${words[heading]}>
        <div class="heading" aria-hidden="true">${words[heading]}</div>
        ${rows}
      </div>`;
    })}
  </div>`;
}

/** Where each group begins in the whole list. */
function startsOf(groups: readonly OptionGroup[]): number[] {
  let next = 0;
  return groups.map(({ options }) => {
    const start = next;
    next += options.length;
    return start;
  });
}

function optionRow(list: PlaceList, option: PlaceOption, index: number) {
  const isActive = index === list.active;
  return html`<div
    id="option-${index}"
    role="option"
    class="option ${option.kind} ${isActive ? 'active' : ''}"
    aria-selected=${isActive}
    @click=${(event: MouseEvent) => list.onTake(option, isTouch(event))}
  >
    ${'found' in option ? foundRow(list, option) : actionRow(list, option.kind)}
  </div>`;
}

function actionRow({ words }: PlaceList, kind: 'here' | 'pick' | 'forget') {
  return html`${askIcon(kind)}<span class="name">${words[kind]}</span>`;
}

function foundRow(list: PlaceList, { kind, found }: Extract<PlaceOption, { found: FoundEndpoint }>) {
  const { endpoint, names } = found;
  const lines = endpoint.kind === 'station' ? (list.lines?.get(endpoint.id) ?? []) : [];
  return html`${askIcon(kind === 'found' ? endpoint.kind : kind)}
    <span class="text">
      <span class="name">${names[list.locale]}${otherName(names, list.locale)}</span>
      <span class="about muted small">${about(list, found, lines)}</span>
    </span>
    ${
      lines.length === 0
        ? nothing
        : html`<span class="badges">${lines.slice(0, MOST_LINES).map((line) => shortBadge(line, list.locale))}</span>`
    }`;
}

/** The name in the other script, for those who read a sign. */
function otherName(names: Texts, locale: Locale) {
  const tag = locale === 'en' ? 'zh-Hans' : 'en';
  if (names[tag] === names[locale]) return nothing;
  return html` <span class="other" lang=${tag}>${names[tag]}</span>`;
}

function shortBadge(line: Line, locale: Locale) {
  if (line.badge[locale].length <= LONGEST_BADGE) return badge(line, locale);
  const name = line.names[locale];
  return html`<span class="pill" title=${name} .style=${`background-color: ${line.colour}`}
    ><span class="visually-hidden">${name}</span></span
  >`;
}

function about(
  { words, locale, lines: known }: PlaceList,
  { endpoint, city, detail }: FoundEndpoint,
  lines: readonly Line[],
): string {
  const kinds = { ...words.kinds, 'crossing-side': words.kinds.crossing, position: words.point };
  const isIdle = endpoint.kind === 'station' && known !== undefined && lines.length === 0;
  const parts = [
    kinds[endpoint.kind],
    city && messagesFor(locale).cities[city],
    detail?.[locale],
    isIdle ? words.noTrains : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
