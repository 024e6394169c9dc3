import type { Locale } from '../model/names.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Selection } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';
import { STAGES } from '../model/stage.ts';

/** A palette, or whichever the reader's system prefers. */
export type ThemeChoice = 'light' | 'dark' | 'auto';

/** Everything a reader or host chose, and nothing that follows from it. */
export interface Choices {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  readonly scenario: Scenario;
  /** Stages that are shown. */
  readonly stages: ReadonlySet<Stage>;
  /** Ids of lines that are shown; undefined for all. */
  readonly lines: ReadonlySet<string> | undefined;
  readonly selection?: Selection | undefined;
}

/** Stages that are shown unless chosen otherwise: what was dropped is hidden. */
export const SHOWN_STAGES: ReadonlySet<Stage> = new Set(STAGES.filter((stage) => stage !== 'dropped'));

/** The choices of a reader who has not chosen anything; the scenario's day is empty until today is known. */
export const DEFAULT_CHOICES: Choices = {
  locale: 'en',
  theme: 'auto',
  scenario: { day: '', plus: 'none' },
  stages: SHOWN_STAGES,
  lines: undefined,
};
