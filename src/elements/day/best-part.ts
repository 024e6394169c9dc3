import { html, nothing } from 'lit';
import type { DayWords } from '../../i18n/day/words.ts';
import type { JourneyFormats } from '../../i18n/journey-format.ts';
import type { DayProfile } from '../../model/day-profile.ts';
import type { BestMoments } from './best-moments.ts';
import { bestMoments } from './best-moments.ts';
import type { WaySign } from './way-sign.ts';

/** When to leave, in words: the quickest moments of the day, and what the other ways come to at best. */
export function bestPart(
  profile: DayProfile,
  signs: readonly WaySign[],
  { chart, pause }: DayWords,
  { clock, minutes }: JourneyFormats,
) {
  const [best, ...others] = bestMoments(profile);
  if (best === undefined) return nothing;
  const moment = ({ first, last }: BestMoments) => {
    const [from, to] = [clock(first, 'departure'), clock(last, 'departure')];
    return from === to ? from : chart.moments(from, to);
  };
  const length = minutes(best.length);
  const told = others.map((each) => chart.at(signs[each.way]!.name, moment(each), minutes(each.length)));
  return html`<p class="best number">
      ${
        profile.ways[best.way]!.crossing === undefined
          ? chart.quickestDirect(moment(best), length)
          : chart.quickest(moment(best), length, signs[best.way]!.name)
      }
    </p>
    ${told.length === 0 ? nothing : html`<p class="small muted number">${chart.others(told.join(pause))}</p>`}`;
}
