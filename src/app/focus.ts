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

/** Puts the focus on the form of the question. */
export function focusForm(root: ParentNode): void {
  root.querySelector<HTMLElement>('pingshan-hk-ask')?.focus();
}
