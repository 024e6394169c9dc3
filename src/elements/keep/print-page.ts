import type { PingshanHkPrint } from '../pingshan-hk-print.ts';

/**
 * Prints a page by itself, whatever stands around the element on the host's page.
 *
 * It is copied into an empty frame, styled by a constructed sheet: neither needs more than `default-src 'self'`.
 *
 * @param page - not yet on the page, its properties set
 * @returns when the reader has printed or thought better of it, as far as the browser tells
 * @throws {Error} if this browser opens no frame
 */
export async function printPage(page: PingshanHkPrint): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position: fixed; inset: auto 0 0 auto; inline-size: 0; block-size: 0; border: 0;';
  document.body.append(frame);
  try {
    frame.append(page);
    await page.updateComplete;
    const { contentWindow: view, contentDocument: sheet } = frame;
    if (view === null || sheet === null) throw new Error('This browser opens no frame to print from.');
    fill(sheet, view, page);
    await printed(view);
  } finally {
    frame.remove();
  }
}

function fill(sheet: Document, view: Window, page: PingshanHkPrint): void {
  // The frame's own class: a sheet belongs to the document it was made for.
  const styles = new (view as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(cssOf(page).replaceAll(':host', 'body'));
  sheet.adoptedStyleSheets = [styles];
  sheet.title = page.kept === undefined ? '' : `${page.kept.from} → ${page.kept.to}`;
  sheet.documentElement.lang = page.kept?.locale ?? '';
  sheet.body.style.margin = '0';
  for (const child of page.renderRoot.children) sheet.body.append(sheet.importNode(child, true));
}

function cssOf({ renderRoot }: PingshanHkPrint): string {
  const sheets = (renderRoot as ShadowRoot).adoptedStyleSheets;
  return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
}

function printed(view: Window): Promise<void> {
  return new Promise((done) => {
    view.addEventListener('afterprint', () => done(), { once: true });
    view.print();
    // Where printing does not hold the page up and no event follows, the frame must still go.
    setTimeout(done, 60_000);
  });
}
