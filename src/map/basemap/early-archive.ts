import type { RangeResponse } from 'pmtiles';
import { PMTiles } from 'pmtiles';

/** A tile of the usual square scheme. */
export type TileId = readonly [zoom: number, column: number, row: number];

/** An archive of which some tiles can be fetched before a map asks for them. */
export class EarlyArchive extends PMTiles {
  readonly #ahead = new Map<string, Promise<RangeResponse | undefined>>();

  /** Fetches tiles ahead. Each is given to the first who asks for it, and then forgotten. */
  fetchAhead(tiles: readonly TileId[]): void {
    for (const [zoom, column, row] of tiles) {
      const tile = super.getZxy(zoom, column, row);
      tile.catch(() => undefined); // Who asks for it tries again.
      this.#ahead.set(keyOf(zoom, column, row), tile);
    }
  }

  override getZxy(
    zoom: number,
    column: number,
    row: number,
    signal?: AbortSignal,
  ): Promise<RangeResponse | undefined> {
    const key = keyOf(zoom, column, row);
    const ahead = this.#ahead.get(key);
    this.#ahead.delete(key);
    const read = () => super.getZxy(zoom, column, row, signal);
    return ahead === undefined ? read() : ahead.catch(read);
  }
}

function keyOf(...tile: TileId): string {
  return tile.join('/');
}
