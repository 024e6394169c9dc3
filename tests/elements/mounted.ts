import axe from 'axe-core';
import type { LitElement } from 'lit';
import { onTestFinished } from 'vitest';
import { customProperties } from '../../src/theme/custom-properties.ts';
import { LIGHT_INTERFACE } from '../../src/theme/interface-colours.ts';

/** Defines an element's class under a tag once, however many tests ask. */
export function defined<T extends CustomElementConstructor>(tag: string, element: T): T {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
  return element;
}

/** Puts an element on the page, on the ground of the light palette, and takes it away after the test. */
export async function mounted<T extends LitElement>(element: T): Promise<T> {
  const ground = document.createElement('main');
  ground.style.cssText = `${customProperties(LIGHT_INTERFACE)} background: ${LIGHT_INTERFACE.panel}; inline-size: 24rem;`;
  ground.append(element);
  document.body.append(ground);
  onTestFinished(() => ground.remove());
  await element.updateComplete;
  return element;
}

/** What axe finds wrong, as `rule: target`; empty when nothing. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, { rules: { region: { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Everything inside an element's shadow root that a selector finds. */
export function all<E extends Element = HTMLElement>(element: LitElement, selector: string): E[] {
  return [...element.renderRoot.querySelectorAll<E>(selector)];
}

/**
 * The one thing inside an element's shadow root that a selector finds.
 *
 * @throws {Error} when there is none, or more than one
 */
export function one<E extends Element = HTMLElement>(element: LitElement, selector: string): E {
  const found = all<E>(element, selector);
  if (found.length !== 1) throw new Error(`Expected one ${selector}, found ${found.length}.`);
  return found[0]!;
}

/** Text as a reader sees it: white space is one space. */
export function textOf(element: Element | ShadowRoot | DocumentFragment): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Details of the events of one name that reach the document during a test. */
export function heard<T = unknown>(type: string): T[] {
  const details: T[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<T>).detail);
  document.addEventListener(type, listen);
  onTestFinished(() => document.removeEventListener(type, listen));
  return details;
}
