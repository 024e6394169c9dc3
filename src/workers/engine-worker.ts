import { Engine } from './engine.ts';
import type { EngineMessage } from './engine-messages.ts';

// What is fetched later imports this file by its own address; where a host redirects, that is another: one engine hears.
if (globalThis.onmessage === null) {
  const engine = new Engine((reply) => postMessage(reply));
  globalThis.onmessage = ({ data }: MessageEvent<EngineMessage>) => engine.take(data);
}
