/** The content of a JSON text, or what is wrong with it, to be said after the name of the file. */
export type ParsedJson =
  | { readonly content: unknown }
  | { readonly content?: undefined; readonly damage: string };

/** Parses a text that may be anything. */
export function parsedJson(text: string): ParsedJson {
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    return { damage: `is damaged: it is not JSON (${error instanceof Error ? error.message : error}).` };
  }
}
