import type { PingshanHkCard } from '../elements/pingshan-hk-card.ts';
import type { Selection } from '../model/selection.ts';

/** Whether the reader's system asks for less motion. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Puts the focus on the card of what was picked; after a card was closed, back to where it came from. */
export async function focusPicked(
  root: ParentNode,
  selection: Selection | undefined,
  returnTo: HTMLElement | undefined,
): Promise<void> {
  if (selection === undefined) {
    (returnTo ?? root.querySelector<HTMLElement>('pingshan-hk-search'))?.focus();
    return;
  }
  const card = root.querySelector<PingshanHkCard>('pingshan-hk-card');
  card?.parentElement?.scrollTo({ top: 0 });
  await customElements.whenDefined('pingshan-hk-card');
  await card?.focusHeading();
}

/** Pixels above what is scrolled to. */
const AIR = 8;

/** Scrolls the panel, and nothing around it, to a journey that was chosen elsewhere. */
export async function showStrip(root: ParentNode, key: string): Promise<void> {
  const [panel, answer] = [root.querySelector('.scroll'), root.querySelector('pingshan-hk-answer')];
  await answer?.updateComplete;
  const strip = answer?.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (panel === null || !strip) return;
  const down = strip.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollBy({ top: down - AIR, behavior: reducedMotion() ? 'auto' : 'smooth' });
}

/** Puts the focus on the form of the question. */
export function focusForm(root: ParentNode): void {
  root.querySelector<HTMLElement>('pingshan-hk-ask')?.focus();
}
