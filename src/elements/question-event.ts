import type { Question } from '../model/question.ts';

/** The reader asks something else; `detail` is the whole question. */
export class QuestionChangeEvent extends CustomEvent<Question> {
  static readonly type = 'pingshan-hk-question-change';
  constructor(question: Question) {
    super(QuestionChangeEvent.type, { bubbles: true, composed: true, detail: question });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-question-change': QuestionChangeEvent;
  }
}
