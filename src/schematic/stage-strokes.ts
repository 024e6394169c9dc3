import type { Stage } from '../model/stage.ts';

/** Dashes and gaps in units of the picture: a stage is told by pattern, never by colour alone. */
const DASHES: Readonly<Record<Stage, string>> = {
  concept: '0.1 6',
  'in-plan': '0.1 7',
  approved: '4.5 4.5',
  'under-construction': '11 5',
  open: 'none',
  suspended: 'none',
  closed: 'none',
  dropped: '0.1 7',
};

/** Dash pattern of a stage, as SVG writes it. */
export function dashOf(stage: Stage): string {
  return DASHES[stage];
}

/** Width of a line in units of the picture. */
export function strokeWidth(stage: Stage, loud: boolean): number {
  if (stage === 'concept' || stage === 'dropped') return 2.4;
  if (stage === 'in-plan') return 3.6;
  return loud ? 5.5 : 2.6;
}
