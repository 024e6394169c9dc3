/**
 * The lower half of a matrix of fares, one character a fare in base 36, one row after the other.
 *
 * @param yuan - row by row, the same both ways, 0 on the diagonal is not kept
 */
export function packMatrix(yuan: Uint8Array, size: number): string {
  let text = '';
  for (let row = 1; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) text += yuan[row * size + column]!.toString(36);
  }
  return text;
}

/** The matrix that `packMatrix` packed; undefined when it is damaged. The diagonal is the least fare there is. */
export function unpackMatrix(text: unknown, size: number): Uint8Array | undefined {
  if (typeof text !== 'string' || text.length !== (size * (size - 1)) / 2) return undefined;
  if (!/^[0-9a-z]*$/.test(text)) return undefined;
  const yuan = new Uint8Array(size * size);
  let index = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 1; row < size; row += 1) {
    for (let column = 0; column < row; column += 1, index += 1) {
      const fare = Number.parseInt(text[index]!, 36);
      least = Math.min(least, fare);
      yuan[row * size + column] = fare;
      yuan[column * size + row] = fare;
    }
  }
  for (let row = 0; row < size && size > 1; row += 1) yuan[row * size + row] = least;
  return yuan;
}
