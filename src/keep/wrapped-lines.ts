/** What is not broken: a word with its blank, or one Chinese character; closing marks stay with what they close. */
const UNBROKEN = /[（「]?(?:[\u2e80-\uffef]|[^ \u2e80-\uffef]+)[，。；：、）」]*(?: ·)? */g;

/**
 * Breaks words into lines that are no wider than there is room; a word wider than that stands alone. What is joined by
 * a no-break space is one word.
 *
 * @param widthOf - width of a text, in the unit of the room
 */
export function wrappedLines(words: string, room: number, widthOf: (text: string) => number): string[] {
  const lines = [''];
  for (const piece of words.match(UNBROKEN) ?? []) {
    const line = lines.at(-1)!;
    if (line === '' || widthOf((line + piece).trimEnd()) <= room) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
