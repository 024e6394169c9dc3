/** Octets of a line without its break (RFC 5545, 3.1). */
const LONGEST = 75;
const BREAK = '\r\n';

/**
 * The same iCalendar text, its lines folded at 75 octets of UTF-8, never within a character.
 *
 * What was folded by another measure is unfolded first: libraries count characters, and a Chinese one is three
 * octets.
 */
export function foldedLines(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split(BREAK);
  return lines.map(folded).join(BREAK);
}

function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST) {
      pieces.push(piece);
      // The blank that a continuation begins with counts, too.
      [piece, octets] = ['', 1];
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join(`${BREAK} `);
}

function octetsOf(letter: string): number {
  return new TextEncoder().encode(letter).length;
}
