import * as v from 'valibot';
import type { LiveQueue } from '../model/live.ts';
import type { QueueMeaning } from './feeds.ts';
import { CONTROL_POINTS, QUEUE_CODES, QUEUES } from './feeds.ts';

const FILE = v.record(v.string(), v.unknown());
const POINT = v.record(v.string(), v.unknown());

/** Reads what a file of the Immigration Department says of a crossing; undefined when it says nothing. */
export function readQueue(
  body: unknown,
  crossing: string,
  direction: LiveQueue['direction'],
): QueueMeaning | undefined {
  const file = v.safeParse(FILE, body);
  if (!file.success) return undefined;
  const codes = CONTROL_POINTS[crossing] ?? [];
  const code = codes.find((each) => Object.hasOwn(file.output, each));
  const point = v.safeParse(POINT, code === undefined ? undefined : file.output[code]);
  if (!point.success) return undefined;
  const queue = point.output[QUEUES.fields[direction]];
  return typeof queue === 'number' ? QUEUE_CODES.get(queue) : undefined;
}
