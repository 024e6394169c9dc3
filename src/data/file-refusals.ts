import { isDay } from '../calendar/calendar.ts';
import type { CompactFile } from './checks.ts';
import { FILE_FORMATS } from './file-formats.ts';
import { NETWORK_LISTS, SERVICE_LISTS } from './file-lists.ts';
import { shown } from './sentences.ts';

type Parts = Partial<Record<string, unknown>>;

/** Why parsed JSON is none of the compact files, in one sentence; undefined when it is one. */
export function refusalOf(kind: CompactFile, content: unknown): string | undefined {
  switch (kind) {
    case 'network.json':
      return networkRefusal(content);
    case 'services.json':
      return servicesRefusal(content);
    case 'shenzhen-fares.json':
      return formatRefusal(
        'The format of the fare table is',
        FILE_FORMATS['shenzhen-fares.json'],
        partsOf(content),
      );
    case 'drawing.json':
      return formatRefusal(
        'The file of shapes has the format',
        FILE_FORMATS['drawing.json'],
        partsOf(content),
      );
  }
}

function networkRefusal(content: unknown): string | undefined {
  if (!isObject(content)) return `The network file holds ${shown(content)}; allowed is an object.`;
  const parts = partsOf(content);
  const refusal = formatRefusal("The network file's format is", FILE_FORMATS['network.json'], parts);
  if (refusal !== undefined) return refusal;
  const { asOf, characters } = parts;
  if (typeof asOf !== 'string' || !isDay(asOf)) {
    return `The network file is as of ${shown(asOf)}; allowed is a day written YYYY-MM-DD.`;
  }
  const missing = NETWORK_LISTS.filter((list) => !Array.isArray(parts[list]));
  if (missing.length > 0) return `The network file is damaged: ${missing.join(', ')} must be lists.`;
  return typeof characters === 'string' ? undefined : 'The network file is damaged: characters must be text.';
}

function servicesRefusal(content: unknown): string | undefined {
  if (!isObject(content)) return `The file of services holds ${shown(content)}; allowed is an object.`;
  const parts = partsOf(content);
  const refusal = formatRefusal(
    'The format of the file of services is',
    FILE_FORMATS['services.json'],
    parts,
  );
  if (refusal !== undefined) return refusal;
  const missing = SERVICE_LISTS.filter((list) => !Array.isArray(parts[list]));
  return missing.length > 0
    ? `The file of services is damaged: ${missing.join(', ')} must be lists.`
    : undefined;
}

function formatRefusal(what: string, allowed: string, { format }: Parts): string | undefined {
  return format === allowed ? undefined : `${what} ${shown(format)}; allowed is "${allowed}".`;
}

function isObject(content: unknown): content is object {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function partsOf(content: unknown): Parts {
  return typeof content === 'object' && content !== null ? { ...content } : {};
}
