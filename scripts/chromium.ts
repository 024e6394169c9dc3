import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Arguments with which Chromium draws WebGL without a graphics card, in a container too. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** What looking for Chromium needs from the machine; a test brings its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a path is a file that may be run. */
  runs(path: string): boolean;
  /** Where Playwright keeps its own Chromium, installed or not. */
  playwrightPath(): string | undefined;
}

/**
 * The Chromium to use: `CHROME_PATH`, then PATH, then the usual places, then Playwright's own; undefined
 * when there is none.
 */
export function findChromium(machine: Machine): string | undefined {
  const own = machine.playwrightPath();
  const { CHROME_PATH } = machine.env;
  const candidates = [CHROME_PATH, ...onPath(machine), ...usualPlaces(machine), own === '' ? undefined : own];
  return candidates.find((path) => path !== undefined && path !== '' && machine.runs(path));
}

/**
 * A Chromium to use, installed when the machine has none.
 *
 * @throws Error with one sentence for the reader when none is found and none can be installed.
 */
export async function chromiumPath(): Promise<string> {
  const machine = await thisMachine();
  const found = findChromium(machine);
  if (found !== undefined) return found;
  install();
  const installed = findChromium(machine);
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium and none was found or could be installed: install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}

/** Sees to a font with Chinese characters on Debian; elsewhere systems bring one. Warns when it cannot. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (isRoot() && existsSync('/usr/bin/apt-get')) attempt('apt-get', ['install', '-y', 'fonts-noto-cjk']);
  if (!hasChineseFont()) {
    console.warn('No font with Chinese characters was found: install fonts-noto-cjk to see Chinese labels.');
  }
}

function onPath({ env, platform }: Machine): string[] {
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const names = platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function usualPlaces({ env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const root = env[name];
      return root === undefined ? [] : [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')];
    });
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('playwright');
  return {
    platform: process.platform,
    env: process.env,
    runs: isRunnable,
    playwrightPath: () => chromium.executablePath(),
  };
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(): void {
  console.log('No Chromium found: installing one.');
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update']);
    if (attempt('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'])) return;
  }
  attempt(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium']);
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
