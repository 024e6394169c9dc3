import { JourneyChooseEvent } from '../elements/answer-events.ts';
import { SelectEvent } from '../elements/events.ts';
import { QuestionChangeEvent } from '../elements/question-event.ts';
import { attributesOf } from '../state/address.ts';
import { questionOf } from '../state/question-address.ts';
import { sharedOf, usualPart } from '../state/shared-address.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/** What the reader does that the browser's back button takes back, besides going from one view, or part of an answer, to another. */
export const STEPS = [QuestionChangeEvent.type, JourneyChooseEvent.type, SelectEvent.type];

/** What a reader did before the address followed. */
export interface FirstSteps {
  isStep: boolean;
  /** The view and the part of the answer that the address says; undefined until they are known. */
  shown: string | undefined;
}

/** What is shown of a map: the view, and the part of the answer. */
export function shownOf({ state, answerPart }: PingshanHkMap): string {
  return `${state.view} ${answerPart}`;
}

/** Asks what the address asks; what of it is not understood is told by the map. */
export function askByAddress(map: PingshanHkMap): void {
  const { question, problems } = questionOf(location.search);
  const { show, journey, shared } = sharedOf(location.search);
  Object.assign(map, { question, journey, shared, answerPart: show ?? usualPart(question, journey) });
  for (const problem of problems) map.refuse(problem);
}

/** The question, the journey and the view of an earlier entry; the language and the looks stay as they are now. */
export function goBack(map: PingshanHkMap): void {
  const { view = '', select = '' } = attributesOf(location.search);
  Object.assign(map, { view, select });
  // They may be as they were at first, and the reader went on since.
  for (const name of ['view', 'select']) map.requestUpdate(name);
  askByAddress(map);
}
