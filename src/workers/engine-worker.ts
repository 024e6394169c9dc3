import { Engine } from './engine.ts';
import type { EngineMessage } from './engine-messages.ts';

const engine = new Engine((reply) => postMessage(reply));
addEventListener('message', ({ data }: MessageEvent<EngineMessage>) => engine.take(data));
