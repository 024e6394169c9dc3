import type { Locale } from '../../model/names.ts';
import { laterOf } from '../language.ts';

/** Words of the diagram. */
export interface SchematicWords {
  readonly title: string;
  /** What it shows and how it is read, for those who do not see it. */
  readonly description: string;
  /** How it is used without a mouse. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly left: string;
  readonly right: string;
  readonly up: string;
  readonly down: string;
  readonly controls: string;
  readonly station: (name: string, lines: string) => string;
  /** Between items of a list. */
  readonly separator: string;
  readonly line: (name: string, stage: string) => string;
  readonly crossing: (name: string, state: string) => string;
  readonly changes: string;
  readonly gate: string;
  readonly notToScale: string;
  /** A part of the chosen journey is off the diagram. */
  readonly partly: string;
}

/** The diagram's words in a language. */
export function schematicWordsFor(locale: Locale): SchematicWords {
  return laterOf(locale).schematic;
}
