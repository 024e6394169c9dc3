import type { EarlyArchive } from './early-archive.ts';

const read = new Map<string, EarlyArchive>();

/** Keeps an archive whose directory was read without a fault, so that its tiles need not read it again. */
export function keepArchive(archive: EarlyArchive): void {
  read.set(archive.source.getKey(), archive);
}

/** The archive of an address, when it was read. */
export function readArchive(address: string): EarlyArchive | undefined {
  return read.get(address);
}
