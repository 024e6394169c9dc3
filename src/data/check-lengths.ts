import { measuredPath, pathLength } from '../geometry/measured-path.ts';
import type { Problem } from '../model/problem.ts';
import type { Metres, Position } from '../model/units.ts';
import type { SectionFeature, SourceFiles } from './source-files.ts';
import { SOURCE_FILES } from './source-files.ts';

/** How far a measured length may be from a published one without a stated reason. */
const TOLERANCE = 0.03;

interface Lengths {
  readonly published_length_km?: number;
  readonly length_reason?: string;
}

/** Lengths more than 3 % from the published one without a reason, and reasons that are not needed. */
export function checkLengths({ lines, sections, roads }: SourceFiles): Problem[] {
  return [
    ...lines.flatMap((line) => {
      const own = sections.filter(({ properties }) => properties.line === line.id && isCounted(properties));
      const measured = own.reduce((sum, { geometry }) => sum + lengthOf(geometry.coordinates), 0);
      return checkLength('lines', line.id, '', line, own.length === 0 ? undefined : measured);
    }),
    ...sections.flatMap(({ id, properties, geometry }) =>
      checkLength('sections', id, 'properties.', properties, lengthOf(geometry.coordinates)),
    ),
    ...roads.flatMap(({ id, properties, geometry }) =>
      checkLength(
        'roads',
        id,
        'properties.',
        properties,
        geometry === null ? undefined : lengthOf(geometry.coordinates),
      ),
    ),
  ];
}

function isCounted({ changes, part_of }: SectionFeature['properties']): boolean {
  const stage = changes.at(-1)?.stage;
  return part_of === undefined && stage !== 'closed' && stage !== 'dropped';
}

function lengthOf(positions: readonly Position[]): Metres {
  return pathLength(measuredPath(positions));
}

function checkLength(
  part: keyof SourceFiles,
  record: string,
  prefix: string,
  { published_length_km: published, length_reason: reason }: Lengths,
  measured: Metres | undefined,
): Problem[] {
  const report = (message: string): Problem[] => [
    { file: SOURCE_FILES[part], record, path: `${prefix}length_reason`, message },
  ];
  const differs =
    published !== undefined &&
    measured !== undefined &&
    Math.abs(measured / 1000 - published) > TOLERANCE * published;
  if (differs && reason === undefined) {
    const km = (measured / 1000).toFixed(2);
    return report(`${km} km are drawn and ${published} km published; more than 3 % apart needs a reason.`);
  }
  if (!differs && reason !== undefined) return report('The lengths agree within 3 %; remove the reason.');
  return [];
}
