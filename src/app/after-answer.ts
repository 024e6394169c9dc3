/**
 * What the element itself does and looks like once nobody waits for an answer. It is fetched with what stands around
 * one.
 */
export { lateStyles } from './late-styles.ts';
