/** A question that cannot be answered as it stands; its message says why and what is allowed. Exit code 2. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}
