import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a file of an installed package with this Node, output passed through.
 *
 * @param file path under `node_modules`, for example `vite/bin/vite.js`
 * @returns the exit code
 */
export function runTool(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  return run([join(ROOT, 'node_modules', file), ...args], env);
}

/** Runs a script of this project through `tsx`; returns the exit code. */
export function runScript(file: string, args: readonly string[] = []): number {
  return run(['--import', 'tsx', join(ROOT, file), ...args], {});
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
