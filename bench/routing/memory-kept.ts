/** How the memory in use grows from the first to the last of many queries after a collection, for the reader. */
export function memoryKept(many: number, ask: (index: number) => unknown): string {
  const before = settled();
  for (let query = 0; query < many; query++) ask(query);
  const grown = (settled() - before) / 1000;
  return `memory kept after ${many} queries: ${grown.toFixed(0)} kB more`;
}

function settled(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
