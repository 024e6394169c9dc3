/** Something wrong in a file: where, and what to do about it, in one English sentence. */
export interface Problem {
  /** Path of the file from the project's root, or its address. */
  readonly file: string;
  /** Id of the record, or its position (`#12`), or empty for the whole file. */
  readonly record: string;
  /** Path inside the record: `properties.changes[1].when`; empty for the whole record. */
  readonly path: string;
  /** One sentence that names the value and what is allowed. */
  readonly message: string;
}

/** What a reader of untrusted input makes: a value as far as it could be read, and all that was wrong. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
