import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Bytes of a zip, or the files of a folder.
 *
 * @throws {Error} if there is neither, or it may not be read
 */
export function feedAt(path: string): Uint8Array | Map<string, Uint8Array> {
  if (!existsSync(path)) {
    throw new Error(`There is no ${path}; name a GTFS feed, a zip or a folder of its tables.`);
  }
  try {
    if (!statSync(path).isDirectory()) return readFileSync(path);
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(files.map(({ name }) => [name, readFileSync(join(path, name))]));
  } catch (error) {
    throw new Error(`${path} cannot be read (${codeOf(error)}).`);
  }
}

/**
 * Checks that a file may be written, before the work for it is done.
 *
 * @throws {Error} if its folder is missing, or it is one itself
 */
export function checkWritable(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Error(`${path} cannot be written: there is no folder ${folder}.`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${path} cannot be written: it is a folder; name the zip to write.`);
  }
}

/**
 * Writes a file as a whole or not at all.
 *
 * @throws {Error} if it cannot be written
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new Error(`${path} cannot be written (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
