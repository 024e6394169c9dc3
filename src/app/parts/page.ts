/** Starts our own page: asked for by a piece of its own, so that its code can be one with that of an answer. */
export { openPage } from '../page.ts';
