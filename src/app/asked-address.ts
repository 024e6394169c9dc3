import { JourneyChooseEvent } from '../elements/answer-events.ts';
import { SelectEvent } from '../elements/events.ts';
import { QuestionChangeEvent } from '../elements/question-event.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import { attributesOf } from '../state/address.ts';
import type { PanelView } from '../state/choices.ts';
import { questionOf } from '../state/question-address.ts';
import { sharedOf, usualPart } from '../state/shared-address.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/** What the reader does that the browser's back button takes back, besides going from one view, or part of an answer, to another. */
export const STEPS = [QuestionChangeEvent.type, JourneyChooseEvent.type, SelectEvent.type];

/** What a reader did before the address followed. */
export interface FirstSteps {
  isStep: boolean;
  /** What the address says is shown; undefined until it is known. */
  shown: Shown | undefined;
}

/** What a map shows. */
export interface Shown {
  readonly view: PanelView;
  /** Of an answer; undefined while an end is missing. */
  readonly part: AnswerPart | undefined;
}

/** What a map shows now. */
export function shownOf({ state, question, answerPart }: PingshanHkMap): Shown {
  const isAsked = question.from !== undefined && question.to !== undefined;
  return { view: state.view, part: isAsked ? answerPart : undefined };
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
