import { html, LitElement } from 'lit';
import { expect, test } from 'vitest';
import { AnswerFirst } from '../../src/app/answer-first.ts';

class WaitingHost extends LitElement {
  readonly first = new AnswerFirst(this, () => true);

  protected override render() {
    return html`<test-late-part></test-late-part>`;
  }
}

test('an answer is painted once the code of its last part is there, though nothing else happens then', async () => {
  customElements.define('test-waiting-host', WaitingHost);
  const host = new WaitingHost();
  document.body.append(host);
  await host.updateComplete;
  await new Promise((done) => setTimeout(done, 100));
  expect(host.first.isPainted).toBe(false);
  customElements.define('test-late-part', class extends HTMLElement {});
  await expect.poll(() => host.first.isPainted).toBe(true);
  host.remove();
});
