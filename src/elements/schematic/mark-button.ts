import type { TemplateResult } from 'lit';
import { svg } from 'lit';
import type { ItemKind } from '../../model/selection.ts';
import type { Diagram } from './diagram.ts';

interface Mark {
  readonly kind: ItemKind;
  readonly id: string;
  /** What it is, for a reader who does not see it. */
  readonly name: string;
  readonly classes: string;
}

/** A mark that can be picked; the element gives one of them the place in the tab order. */
export function markButton(
  { kind, id, name, classes }: Mark,
  { interactive, selection }: Pick<Diagram, 'interactive' | 'selection'>,
  content: TemplateResult,
) {
  if (!interactive) return svg`<g class=${classes}>${content}</g>`;
  const picked = selection?.kind === kind && selection.id === id;
  return svg`<g
    class="mark ${classes} ${picked ? 'picked' : ''}"
    role="button"
    tabindex="-1"
    aria-label=${name}
    aria-pressed=${picked ? 'true' : 'false'}
    data-kind=${kind}
    data-id=${id}
  >${content}</g>`;
}
