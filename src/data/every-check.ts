import * as v from 'valibot';
import type { Checks, ListRecords } from './checks.ts';
import { closedNetwork } from './closed-network.ts';
import { refusalOf } from './file-refusals.ts';
import { checkCounts } from './list-counts.ts';
import { NETWORK_SCHEMAS } from './network-schemas.ts';
import { readingRecords } from './read-records.ts';
import { problemsOf } from './sentences.ts';
import { FARE_MATRIX, SERVICE_SCHEMAS } from './service-schemas.ts';
import { soundShapes } from './sound-shapes.ts';

const SCHEMAS: { readonly [L in keyof ListRecords]: v.GenericSchema<unknown, ListRecords[L]> } = {
  ...NETWORK_SCHEMAS,
  ...SERVICE_SCHEMAS,
};

/** For files of any origin, which may be damaged in any way: what is bad is left out and reported. */
export const EVERY_CHECK: Checks = {
  refusal: refusalOf,
  counts: checkCounts,
  records: (list, records, file) => readingRecords(records, file, SCHEMAS[list]),
  closed: closedNetwork,
  shapes: soundShapes,
  fares: (matrix, file) => {
    const result = v.safeParse(FARE_MATRIX, matrix);
    return result.success
      ? { value: result.output, problems: [] }
      : { value: undefined, problems: problemsOf(result.issues, file, 'matrix') };
  },
};
