import type { Formats } from '../../i18n/format.ts';
import type { NetworkWords } from '../../i18n/network/words.ts';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { Scene } from '../../model/scene.ts';
import type { ItemKind } from '../../model/selection.ts';

/** What every card needs to write itself. */
export interface CardContext {
  readonly network: Network;
  readonly scene: Scene;
  readonly locale: Locale;
  readonly words: NetworkWords;
  readonly formats: Formats;
  /** Opens another card. */
  readonly select: (kind: ItemKind, id: string) => void;
}
