import type { Header } from 'pmtiles';
import { bytesToHeader, TileType } from 'pmtiles';
import type { BaseMapKind } from '../base-map.ts';
import type { MapProblem } from '../map-view.ts';
import { EarlyArchive } from './early-archive.ts';
import { keepArchive } from './read-archives.ts';

/** What is known of an archive that can be drawn. */
export interface ProbedArchive {
  /** Whose schema its tiles follow. */
  readonly kind: BaseMapKind;
  readonly header: Header;
}

const HEADER_LENGTH = 127;
const MAGIC = 'PMTiles';

/**
 * Finds out whether an archive can be drawn: whole, in a known schema, on a host that serves ranges.
 *
 * MapLibre takes a broken archive for an empty one and says nothing. Reads the header, the last byte, the
 * root directory and the metadata; a tile damaged inside is not found. Never rejects.
 */
export async function probeArchive(address: string): Promise<ProbedArchive | MapProblem> {
  try {
    const header = headerOf(await rangeOf(address, 0, HEADER_LENGTH), address);
    const archive = new EarlyArchive(address);
    const metadata = metadataOf(archive);
    metadata.catch(() => undefined); // Told below; of an archive that ends too early, that is the reason to tell.
    await rangeOf(address, endOf(header) - 1, 1);
    const kind = kindOf(await metadata, address);
    keepArchive(archive);
    return { kind, header };
  } catch (error) {
    if (error instanceof ArchiveError) return error.problem;
    return { kind: 'basemap-failed', address, detail: String(error) };
  }
}

class ArchiveError extends Error {
  readonly problem: MapProblem;

  constructor(kind: MapProblem['kind'], address: string, detail: string) {
    super(detail);
    this.problem = { kind, address, detail };
  }
}

/** @throws {ArchiveError} when the host does not send exactly these bytes */
async function rangeOf(address: string, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { headers: { range: `bytes=${offset}-${offset + length - 1}` } });
  if (response.status !== 206 || isPage(response)) {
    await response.body?.cancel();
    throw new ArchiveError(...refusal(response, address));
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length < length) {
    throw new ArchiveError(
      'basemap-truncated',
      address,
      `The archive has only ${offset + bytes.length} bytes.`,
    );
  }
  return bytes;
}

function refusal(response: Response, address: string): [MapProblem['kind'], string, string] {
  const { status } = response;
  if (isPage(response) && response.ok) {
    return ['basemap-missing', address, 'The host sent a page instead.'];
  }
  if (status === 416) return ['basemap-truncated', address, 'The archive ends before its last tile.'];
  if (status === 404 || status === 410) return ['basemap-missing', address, `The host answered ${status}.`];
  if (status !== 200) return ['basemap-failed', address, `The host answered ${status}.`];
  return ['basemap-no-ranges', address, 'The host does not serve ranges.'];
}

/** Many hosts answer any unknown address with their start page. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

function headerOf(bytes: Uint8Array<ArrayBuffer>, address: string): Header {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC || bytes[MAGIC.length] !== 3) {
    throw new ArchiveError('basemap-failed', address, 'This is not a PMTiles archive of version 3.');
  }
  const header = bytesToHeader(bytes.buffer);
  if (header.tileType !== TileType.Mvt) {
    throw new ArchiveError('basemap-failed', address, 'The archive does not hold vector tiles.');
  }
  return header;
}

/** Length of the whole archive in bytes, its parts being in any order. */
function endOf(header: Header): number {
  return Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}

/** The metadata, after the root directory: both must unpack. */
function metadataOf(archive: EarlyArchive): Promise<unknown> {
  return archive.getMetadata();
}

function kindOf(metadata: unknown, address: string): BaseMapKind {
  const { vector_layers: listed } = metadata as { readonly vector_layers?: unknown };
  const layers = new Set(
    Array.isArray(listed) ? listed.map((layer: { id?: unknown } | null) => layer?.id) : [],
  );
  if (layers.has('land') && layers.has('sea')) return 'ours';
  if (layers.has('earth') && layers.has('water')) return 'protomaps';
  throw new ArchiveError('basemap-failed', address, 'The archive’s layers follow no known schema.');
}
