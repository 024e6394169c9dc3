import { LitElement } from 'lit';
import { expect, test } from 'vitest';
import { AnswerFirst } from '../../src/app/answer-first.ts';

class WaitingHost extends LitElement {
  readonly parts = { hasFailed: false };
  readonly first = new AnswerFirst(this, () => true, this.parts);

  tag = 'test-late-part';

  protected override render() {
    return document.createElement(this.tag);
  }
}

customElements.define('test-waiting-host', WaitingHost);

test('an answer is painted once the code of its last part is there, though nothing else happens then', async () => {
  const host = new WaitingHost();
  document.body.append(host);
  await host.updateComplete;
  await new Promise((done) => setTimeout(done, 100));
  expect(host.first.isPainted).toBe(false);
  customElements.define('test-late-part', class extends HTMLElement {});
  await expect.poll(() => host.first.isPainted).toBe(true);
  host.remove();
});

test('where the code of a part does not come, nothing waits for it any more', async () => {
  const host = document.createElement('test-waiting-host') as WaitingHost;
  host.tag = 'test-lost-part';
  document.body.append(host);
  await host.updateComplete;
  host.parts.hasFailed = true;
  host.requestUpdate();
  await expect.poll(() => host.first.isPainted).toBe(true);
  host.remove();
});
