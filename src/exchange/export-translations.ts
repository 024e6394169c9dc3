import type { Locale, Texts } from '../model/names.ts';
import { csvText } from './csv-text.ts';
import type { ExportRoute } from './export-routes.ts';
import { operatorsOf } from './export-routes.ts';
import type { ExportStop } from './export-stops.ts';

/** The feed's own names are English; these are the others. */
const LANGUAGES: readonly Locale[] = ['zh-Hans', 'zh-Hant'];

/** `translations.txt`: names of agencies, routes and stops by id, headsigns by their English words. */
export function translationsTable(stops: readonly ExportStop[], routes: readonly ExportRoute[]): string {
  const columns = ['table_name', 'field_name', 'language', 'translation', 'record_id', 'field_value'];
  const byId = (table: string, field: string, items: readonly { id: string; names: Texts }[]) =>
    items.flatMap(({ id, names }) =>
      LANGUAGES.map((language) => [table, field, language, names[language], id, '']),
    );
  return csvText(columns, [
    ...byId('agency', 'agency_name', operatorsOf(routes)),
    ...byId('routes', 'route_long_name', routes),
    ...byId('stops', 'stop_name', stops),
    ...headsigns(stops),
  ]);
}

/** Two stations may share their English name and not their Chinese one: then the first in order counts. */
function headsigns(stops: readonly ExportStop[]): string[][] {
  const names = new Map<string, Texts>();
  for (const { names: each, isStation } of stops)
    if (isStation && !names.has(each.en)) names.set(each.en, each);
  return [...names.values()].flatMap((each) =>
    LANGUAGES.map((language) => ['trips', 'trip_headsign', language, each[language], '', each.en]),
  );
}
