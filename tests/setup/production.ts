import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { Host } from './serve.ts';
import { serve } from './serve.ts';

/** The project's folder. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The strictest policy the page promises to work under. */
const POLICY = { 'content-security-policy': "default-src 'self'" };

declare module 'vitest' {
  interface ProvidedContext {
    /** The built page, under `default-src 'self'` alone. */
    readonly site: string;
    /** The package folder, open to other origins. */
    readonly packageHost: string;
    /** The examples, whose module address is that of `packageHost`. */
    readonly examples: string;
    /** Where pictures of the main views go. */
    readonly screenshots: string;
  }
}

let hosts: Host[] = [];

/** Builds page and package once, then serves them from three origins. `BUILT=1` trusts what is in `dist`. */
export async function setup(project: TestProject): Promise<void> {
  const { BUILT } = process.env;
  if (BUILT !== '1') buildAll();
  const site = await serve(join(ROOT, 'dist'), { headers: POLICY });
  const packageHost = await serve(join(ROOT, 'dist/package'), {
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'range',
      'access-control-expose-headers': 'content-range, content-length, accept-ranges, etag',
    },
  });
  const address = /http:\/\/localhost:4173\/package\//g;
  const examples = await serve(join(ROOT, 'examples'), {
    instead: (path, file) =>
      path.endsWith('.html')
        ? Buffer.from(file().toString('utf8').replace(address, packageHost.origin))
        : undefined,
  });
  hosts = [site, packageHost, examples];
  const screenshots = join(ROOT, 'tests/screenshots');
  mkdirSync(screenshots, { recursive: true });
  project.provide('site', site.origin);
  project.provide('packageHost', packageHost.origin);
  project.provide('examples', examples.origin);
  project.provide('screenshots', screenshots);
}

/** Closes every host. */
export async function teardown(): Promise<void> {
  await Promise.all(hosts.map((host) => host.close()));
}

function buildAll(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest says `test`, and Vite would build what only developers see.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}
