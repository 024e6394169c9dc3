/** An answer that must not be written: malformed, partial or not what was asked for. */
export class RefusedAnswer extends Error {
  override readonly name = 'RefusedAnswer';
}
