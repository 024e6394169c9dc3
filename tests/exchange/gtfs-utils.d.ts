type ReadFile = (table: string) => Promise<AsyncIterable<unknown>>;

declare module 'gtfs-utils/read-csv.js' {
  function readCsv(path: string): Promise<AsyncIterable<unknown>>;
  export = readCsv;
}

declare module 'gtfs-utils/compute-stopovers.js' {
  interface Stopover {
    readonly stop_id: string;
    readonly trip_id: string;
    readonly route_id: string;
    /** Seconds since 1970. */
    readonly arrival: number;
    readonly departure: number;
  }
  interface Filters {
    readonly trip?: (row: { readonly route_id: string }) => boolean;
  }
  function computeStopovers(readFile: ReadFile, timezone: string, filters: Filters): AsyncIterable<Stopover>;
  export = computeStopovers;
}
