/** Spellings of one word, British or in full first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcent(?:re|er)\b/g, 'center'],
  [/\btheat(?:re|er)\b/g, 'theater'],
  [/\broad\b/g, 'rd'],
  [/\bstreet\b/g, 'st'],
  [/\bhi[- ]?tech\b/g, 'hitech'],
  [/&/g, ' and '],
];

/**
 * A name or query as it is compared: lower case, no accents, spaces or signs, one spelling for words that
 * have two. Full-width letters become plain ones; Chinese characters stay.
 */
export function normalForm(text: string): string {
  return spelledAlike(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'in', 'at', 'to']);

/** The Latin words of a name or query that carry meaning, in normal form. */
export function wordsOf(text: string): string[] {
  return spelledAlike(text)
    .split(/[^\p{Script=Latin}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

function spelledAlike(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return SPELLINGS.reduce((result, [from, to]) => result.replace(from, to), plain);
}
