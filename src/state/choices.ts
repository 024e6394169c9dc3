import type { Locale } from '../model/names.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Selection } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';
import { STAGES } from '../model/stage.ts';
import type { Day } from '../model/units.ts';

/** A palette, or whichever the reader's system prefers. */
export type ThemeChoice = 'light' | 'dark' | 'auto';

/** What the panel shows: the journey that is asked for, or the network and what is selected in it. */
export type PanelView = 'journey' | 'network';

/** Every view of the panel, in the order they are offered. */
export const PANEL_VIEWS: readonly PanelView[] = ['journey', 'network'];

/** Everything a reader or host chose, and nothing that follows from it. */
export interface Choices {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  readonly view: PanelView;
  readonly scenario: Scenario;
  /** Stages that are shown. */
  readonly stages: ReadonlySet<Stage>;
  /** Ids of lines that are shown; undefined for all. */
  readonly lines: ReadonlySet<string> | undefined;
  readonly selection: Selection | undefined;
}

/** One change of the choices. */
export type Action =
  | { readonly kind: 'locale'; readonly locale: Locale }
  | { readonly kind: 'theme'; readonly theme: ThemeChoice }
  | { readonly kind: 'view'; readonly view: PanelView }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | {
      readonly kind: 'filter';
      readonly stages: ReadonlySet<Stage>;
      readonly lines: ReadonlySet<string> | undefined;
    }
  /** What is selected is shown in the network; the view stays when nothing is any more. */
  | { readonly kind: 'select'; readonly selection: Selection | undefined };

/** Stages that are shown unless chosen otherwise: what was dropped is hidden. */
export const SHOWN_STAGES: ReadonlySet<Stage> = new Set(STAGES.filter((stage) => stage !== 'dropped'));

/** The choices of a reader who has not chosen anything. */
export function firstChoices(locale: Locale, today: Day): Choices {
  return {
    locale,
    theme: 'auto',
    view: 'journey',
    scenario: { day: today, plus: 'none' },
    stages: SHOWN_STAGES,
    lines: undefined,
    selection: undefined,
  };
}

/** The choices after a change; the same record when nothing differs. */
export function reduce(choices: Choices, action: Action): Choices {
  const { kind: _, ...changed } = action;
  const shown =
    action.kind === 'select' && action.selection !== undefined ? { view: 'network' as const } : {};
  const next: Choices = { ...choices, ...changed, ...shown };
  return differs(choices, next) ? next : choices;
}

function differs(one: Choices, other: Choices): boolean {
  return (
    one.locale !== other.locale ||
    one.theme !== other.theme ||
    one.view !== other.view ||
    one.scenario.day !== other.scenario.day ||
    one.scenario.plus !== other.scenario.plus ||
    !sameSet(one.stages, other.stages) ||
    !sameSet(one.lines, other.lines) ||
    !sameSelection(one.selection, other.selection)
  );
}

function sameSet<T>(one: ReadonlySet<T> | undefined, other: ReadonlySet<T> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function sameSelection(one: Selection | undefined, other: Selection | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
