import { svg } from 'lit';
import type { Locale } from '../../model/names.ts';
import type { Line } from '../../model/network.ts';
import type { LineBadge } from '../../schematic/figure.ts';
import { badgeBox } from '../../schematic/picture.ts';
import { textOn } from '../../theme/contrast.ts';
import type { Diagram } from './diagram.ts';
import { markButton } from './mark-button.ts';

/** A line's short name on its colour. */
export function badgeMark(badge: LineBadge, shown: Diagram) {
  const { locale, messages, words, marks } = shown;
  const { line, standing, loud } = badge;
  const { x, y, width, height } = badgeBox(badge, locale);
  const ridden = marks?.rides.some((ride) => ride.line === line.id) === true;
  return markButton(
    {
      kind: 'line',
      id: line.id,
      name: words.line(spokenName(line, locale), messages.stages[standing.stage]),
      classes: `badge ${loud ? 'loud' : ''} ${ridden ? 'called' : ''}`,
    },
    shown,
    svg`<rect x=${x} y=${y} width=${width} height=${height} rx="4" fill=${line.colour} /><text x=${badge.at[0]} y=${y + height - (loud ? 4.5 : 3.6)} fill=${textOn(line.colour)} text-anchor="middle" font-size=${loud ? 11 : 9}>${line.badge[locale]}</text>`,
  );
}

/** What is written is also said: a reader may call the badge by it. */
function spokenName({ names, badge }: Line, locale: Locale): string {
  return names[locale].includes(badge[locale]) ? names[locale] : `${badge[locale]}, ${names[locale]}`;
}
