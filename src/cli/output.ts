/** Where a command reads from and writes to. */
export interface Terminal {
  /** Answers. */
  out(text: string): void;
  /** Problems and candidates. */
  err(text: string): void;
  /** The instant taken for "now". */
  now(): Date;
}
