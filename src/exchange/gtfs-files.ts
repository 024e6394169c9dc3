import { unzipSync } from 'fflate';
import type { Problem, Read } from '../model/problem.ts';

/** Text of each file of a feed, by its name without folders: `stops.txt`. */
export type GtfsFiles = ReadonlyMap<string, string>;

/** A feed's content may unpack to no more than this, so that a small zip cannot fill the memory. */
const MOST_BYTES = 1024 ** 3;
const TABLE = /^[\w.-]+\.(?:txt|geojson)$/;

/**
 * The tables of a zipped feed; folders inside the zip are allowed, of equal names the first counts.
 *
 * Never throws: a zip that cannot be opened gives no tables and one problem.
 *
 * @param name - of the zip, for problems
 */
export function unzippedFiles(bytes: Uint8Array, name: string): Read<GtfsFiles> {
  let unpacked = 0;
  let isTooLarge = false;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (!isTable(path)) return false;
        unpacked += originalSize;
        isTooLarge ||= unpacked > MOST_BYTES;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return failed(name, `The zip unpacks to more than ${MOST_BYTES} bytes.`);
    return folderFiles(new Map(Object.entries(entries)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(name, `The file is not a zip that can be opened: ${reason}.`);
  }
}

/** The tables of a feed that lies in a folder: bytes are read as UTF-8, names are taken without folders. */
export function folderFiles(folder: ReadonlyMap<string, string | Uint8Array>): Read<GtfsFiles> {
  const value = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [path, content] of folder) {
    const file = baseName(path);
    if (!isTable(path) || value.has(file)) continue;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    if (typeof content !== 'string' && text.includes('\uFFFD')) {
      problems.push({ file, record: '', path: '', message: 'The file is not UTF-8; some letters are lost.' });
    }
    value.set(file, text.startsWith('\uFEFF') ? text.slice(1) : text);
  }
  return { value, problems };
}

function isTable(path: string): boolean {
  return !path.startsWith('__MACOSX') && TABLE.test(baseName(path));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function failed(file: string, message: string): Read<GtfsFiles> {
  return { value: new Map(), problems: [{ file, record: '', path: '', message }] };
}
