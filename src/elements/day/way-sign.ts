import { css, svg, unsafeCSS } from 'lit';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';

/** How the way over a crossing is told from others: by colour, and by a mark for who does not see colours. */
export interface WaySign {
  /** Number of the colour `--_way-0` and so on, and of the mark. */
  readonly index: number;
  /** First name of the crossing; the other side's name after it, where it has one. */
  readonly name: string;
  readonly otherName?: string;
}

const SIGNS = 8;

/** Marks around [0, 0], about 8 wide: diamond, disc, square, plus, triangle, cross, bar, triangle upside down. */
const MARKS = [
  'M0-5.2 5.2 0 0 5.2-5.2 0Z',
  'M-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0Z',
  'M-3.7-3.7h7.4v7.4h-7.4Z',
  'M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3Z',
  'M0-4.9 4.9 3.7h-9.8Z',
  'M-4.3-2.2-2.2-4.3 0-2.1 2.2-4.3 4.3-2.2 2.1 0 4.3 2.2 2.2 4.3 0 2.1-2.2 4.3-4.3 2.2-2.1 0Z',
  'M-5-2h10v4h-10Z',
  'M0 4.9-4.9-3.7h9.8Z',
];

/**
 * The sign of a crossing: the same in every question of one network.
 *
 * @param direct - what a way without a crossing is called
 */
export function waySign(
  network: Network | undefined,
  crossing: string | undefined,
  locale: Locale,
  direct: string,
): WaySign {
  if (crossing === undefined) return { index: 1, name: direct };
  const at = network?.crossings.findIndex(({ id }) => id === crossing) ?? -1;
  const names = network?.crossings[at]?.names[locale] ?? crossing;
  const [name = names, ...rest] = names.split(/\s*[/／]\s*/);
  const index = Math.max(0, at) % SIGNS;
  return rest.length === 0 ? { index, name } : { index, name, otherName: rest.join(' / ') };
}

/** The mark of a way as a part of a picture, at a point. */
export function wayMark({ index }: Pick<WaySign, 'index'>, x: number, y: number) {
  return svg`<path class="mark" d=${MARKS[index]!} transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"></path>`;
}

/** Class of anything in the colour of a way, which is then `--_way`. */
export function wayClass({ index }: Pick<WaySign, 'index'>): string {
  return `way way-${index}`;
}

const COLOURS = Array.from(
  { length: SIGNS },
  (_, index) => `.way-${index} { --_way: var(--_way-${index}); }`,
);

/** Styles of `wayMark` and `wayClass`. */
export const wayStyles = css`
  ${unsafeCSS(COLOURS.join('\n'))}
  .mark { fill: var(--_way); stroke: var(--_panel); stroke-width: 1.5; paint-order: stroke; }
  .key { inline-size: 2rem; block-size: 1rem; overflow: visible; }
  .key line { stroke: var(--_way); stroke-width: 2.5; stroke-linecap: round; }
  @media (forced-colors: active) {
    .way { --_way: CanvasText; }
    .mark { stroke: Canvas; }
  }
`;

/** The sign in a list: a stretch of the line with its mark. */
export function wayKey(sign: WaySign) {
  return svg`<svg class="key ${wayClass(sign)}" viewBox="-16 -8 32 16" aria-hidden="true">
    <line x1="-13" x2="13"></line>${wayMark(sign, 0, 0)}
  </svg>`;
}
