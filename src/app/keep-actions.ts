import type { KeepAction } from '../i18n/keep/words.ts';
import type { KeptJourney } from '../keep/kept-journey.ts';
import { headline } from '../keep/kept-journey.ts';
import type { Keepable } from './keeping.ts';

/** What is done with a journey that is kept; what makes its files is fetched when it is wanted. */
export const KEEP_ACTIONS: Readonly<Record<KeepAction, (keepable: Keepable) => Promise<void>>> = {
  share: async ({ kept }) => {
    const { title } = headline(kept);
    await navigator.share(
      kept.address === undefined ? { title, text: await text(kept) } : { title, url: kept.address },
    );
  },
  copy: async ({ kept }) => navigator.clipboard.writeText(kept.address ?? (await text(kept))),
  print: async ({ kept, scene, made, sources }) => {
    const [{ PingshanHkPrint }, { printPage }] = await Promise.all([
      import('../elements/pingshan-hk-print.ts'),
      import('../elements/keep/print-page.ts'),
    ]);
    if (customElements.get('pingshan-hk-print') === undefined) {
      customElements.define('pingshan-hk-print', PingshanHkPrint);
    }
    const page = document.createElement('pingshan-hk-print');
    Object.assign(page, { kept, scene, made, sources });
    await printPage(page);
  },
  image: async ({ kept, scene }) => {
    const [{ journeyImage }, { saveFile }] = await Promise.all([
      import('../keep/journey-image.ts'),
      import('../keep/save-file.ts'),
    ]);
    saveFile('journey.png', await journeyImage(kept, scene));
  },
  calendar: async ({ kept }) => {
    const [{ calendarFile }, { saveFile }] = await Promise.all([
      import('../keep/calendar-file.ts'),
      import('../keep/save-file.ts'),
    ]);
    saveFile('journey.ics', new Blob([await calendarFile(kept)], { type: 'text/calendar' }));
  },
};

async function text(kept: KeptJourney): Promise<string> {
  const { shareText } = await import('../keep/share-text.ts');
  return shareText(kept);
}
