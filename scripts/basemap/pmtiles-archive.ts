import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';

/** One tile, already encoded but not yet compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

/** What the header and the metadata of an archive say. */
export interface ArchiveInfo {
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly metadata: object;
}

interface Entry {
  readonly id: number;
  run: number;
  readonly offset: number;
  readonly length: number;
}

const HEADER_LENGTH = 127;
/** The header and the root directory must fit into a reader's first request. */
const FIRST_REQUEST = 16_384;
const GZIP = 2;
const VECTOR_TILES = 1;

/**
 * A PMTiles version 3 archive: tiles in Hilbert order, equal ones kept once.
 *
 * The same tiles give the same bytes on any machine: compression is JavaScript's, and no time is written.
 *
 * @throws {RangeError} when the directory would not fit beside the header; leaf directories are not written
 */
export function pmtilesArchive(tiles: readonly Tile[], info: ArchiveInfo): Uint8Array {
  const { entries, contents } = layOut(tiles);
  const directory = compress(directoryBytes(entries));
  if (HEADER_LENGTH + directory.length > FIRST_REQUEST) {
    throw new RangeError(`The tile directory takes ${directory.length} bytes, more than a header leaves.`);
  }
  const metadata = compress(new TextEncoder().encode(JSON.stringify(info.metadata)));
  const data = concatenate(contents);
  const header = headerBytes(info, {
    directory: directory.length,
    metadata: metadata.length,
    data: data.length,
    addressed: entries.reduce((sum, entry) => sum + entry.run, 0),
    entries: entries.length,
    contents: contents.length,
  });
  return concatenate([header, directory, metadata, data]);
}

function layOut(tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[] } {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const known = new Map<string, { offset: number; length: number }>();
  let end = 0;
  for (const { id, data } of ordered) {
    const key = Buffer.from(data).toString('base64');
    let place = known.get(key);
    if (place === undefined) {
      const packed = compress(data);
      place = { offset: end, length: packed.length };
      known.set(key, place);
      contents.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, contents };
}

function directoryBytes(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  writeVarint(bytes, entries.length);
  let lastId = 0;
  for (const { id } of entries) {
    writeVarint(bytes, id - lastId);
    lastId = id;
  }
  for (const { run } of entries) writeVarint(bytes, run);
  for (const { length } of entries) writeVarint(bytes, length);
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1];
    const follows = before !== undefined && before.offset + before.length === offset;
    writeVarint(bytes, follows ? 0 : offset + 1);
  }
  return Uint8Array.from(bytes);
}

interface Lengths {
  readonly directory: number;
  readonly metadata: number;
  readonly data: number;
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
}

function headerBytes({ bounds, minZoom, maxZoom }: ArchiveInfo, lengths: Lengths): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  const metadataAt = HEADER_LENGTH + lengths.directory;
  const dataAt = metadataAt + lengths.metadata;
  const sizes = [
    HEADER_LENGTH,
    lengths.directory,
    metadataAt,
    lengths.metadata,
    dataAt,
    0,
    dataAt,
    lengths.data,
    lengths.addressed,
    lengths.entries,
    lengths.contents,
  ];
  for (const [index, size] of sizes.entries()) view.setBigUint64(8 + index * 8, BigInt(size), true);
  bytes.set([1, GZIP, GZIP, VECTOR_TILES, minZoom, maxZoom], 96);
  const degrees = (value: number) => Math.round(value * 1e7);
  for (const [index, value] of bounds.entries()) view.setInt32(102 + index * 4, degrees(value), true);
  bytes[118] = 10;
  view.setInt32(119, degrees((bounds[0] + bounds[2]) / 2), true);
  view.setInt32(123, degrees((bounds[1] + bounds[3]) / 2), true);
  return bytes;
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function compress(data: Uint8Array): Uint8Array {
  return gzipSync(data, { level: 9, mtime: 0 });
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
