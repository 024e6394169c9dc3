import type { Problem } from '../model/problem.ts';
import type { CompactFile } from './checks.ts';
import { rowsOfColumns } from './columns.ts';
import { SERVICE_FIELDS } from './compact-services.ts';
import { NETWORK_LISTS, SERVICE_LISTS } from './file-lists.ts';
import { shown } from './sentences.ts';
import { listOf } from './unpack-row.ts';

/** The lists that each compact file counts. */
const COUNTED: Readonly<Record<CompactFile, readonly string[]>> = {
  'network.json': NETWORK_LISTS,
  'services.json': SERVICE_LISTS,
  'shenzhen-fares.json': [],
  'drawing.json': ['sections', 'roads'],
};

/** Lists of a compact file that do not have as many rows as the file says. */
export function checkCounts(kind: CompactFile, content: unknown, file: string): Problem[] {
  const { counts, ...lists } = content as Partial<Record<string, unknown>>;
  const said = new Map(typeof counts === 'object' && counts !== null ? Object.entries(counts) : []);
  return COUNTED[kind].flatMap((list) => {
    const isColumns = kind === 'services.json' && Object.hasOwn(SERVICE_FIELDS, list);
    const { length } = isColumns ? rowsOfColumns(listOf(lists[list])) : listOf(lists[list]);
    if (said.get(list) === length) return [];
    const message = `It has ${length} rows and should have ${shown(said.get(list))}; the file is damaged.`;
    return [{ file, record: '', path: list, message }];
  });
}
