/** What is shown of an answer: its journeys, the chart of the whole day, or the last ways home. */
export type AnswerPart = 'journeys' | 'day' | 'home';

/** All of them, in the order of their buttons. */
export const ANSWER_PARTS: readonly AnswerPart[] = ['journeys', 'day', 'home'];
