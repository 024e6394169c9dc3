/**
 * Waits for a part of the program that is fetched only when it is needed.
 *
 * @param what - names it at the beginning of a sentence
 * @throws {Error} if it cannot be fetched, with one sentence that says so
 */
export async function fetchedPart<T>(what: string, part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    throw new Error(`${what} could not be fetched: ${error instanceof Error ? error.message : error}.`);
  }
}
