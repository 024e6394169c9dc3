import type { PMTiles } from 'pmtiles';

const read = new Map<string, PMTiles>();

/** Keeps an archive whose directory was read without a fault, so that its tiles need not read it again. */
export function keepArchive(archive: PMTiles): void {
  read.set(archive.source.getKey(), archive);
}

/** The archive of an address, when it was read. */
export function readArchive(address: string): PMTiles | undefined {
  return read.get(address);
}
