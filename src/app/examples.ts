import { html, nothing } from 'lit';
import { askLine } from '../elements/ask/ask-line.ts';
import { commuteWordsFor } from '../i18n/commute/words.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Question, When } from '../model/question.ts';
import type { Day } from '../model/units.ts';
import { hasEndpoint } from '../state/known-question.ts';

/** A question that shows what can be asked. */
interface Example {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly when: When;
  readonly part: AnswerPart;
}

const SQUARE: Endpoint = { kind: 'station', id: 'szm:pingshan-square' };
const CENTRAL: Endpoint = { kind: 'station', id: 'mtr:CEN' };

/** One for each thing the page can tell: compare crossings, be there in time, choose an hour, get home. */
const EXAMPLES: readonly Example[] = [
  { from: SQUARE, to: CENTRAL, when: { kind: 'now' }, part: 'journeys' },
  {
    from: { kind: 'station', id: 'szm:kengzi' },
    to: { kind: 'station', id: 'mtr:HKU' },
    when: { kind: 'arrive-by', time: 10 * 3600 },
    part: 'journeys',
  },
  {
    from: { kind: 'place', id: 'hkia' },
    to: { kind: 'station', id: 'szm:pingshan' },
    when: { kind: 'any-time' },
    part: 'day',
  },
  { from: CENTRAL, to: SQUARE, when: { kind: 'now' }, part: 'home' },
];

/** What the examples need to be told and asked. */
export interface ExamplesModel {
  /** The question so far: who travels and what is avoided stays. */
  readonly question: Question;
  readonly network: Network;
  readonly today: Day;
  readonly locale: Locale;
  readonly onExample: (question: Question, part: AnswerPart) => void;
}

/** Some questions to begin with; those whose places a network does not have are left out. */
export function examples(model: ExamplesModel) {
  const { network, today, locale } = model;
  const words = commuteWordsFor(locale);
  const known = EXAMPLES.filter(({ from, to }) => hasEndpoint(network, from) && hasEndpoint(network, to));
  if (known.length === 0) return nothing;
  return html`<section class="examples">
    <h2>${networkWordsFor(locale).examples}</h2>
    <ul>
      ${known.map((example) => {
        const asked = questionOf(example, model.question);
        const { ends, when } = askLine(asked, network, today, locale);
        const what = example.part === 'home' ? words.parts.home : when;
        return html`<li>
          <button type="button" @click=${() => model.onExample(asked, example.part)}>
            <span class="fold-ends">${ends}</span> <span class="muted small">${what}</span>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function questionOf({ from, to, when }: Example, { day: _, ...rest }: Question): Question {
  return { ...rest, from, to, when };
}
