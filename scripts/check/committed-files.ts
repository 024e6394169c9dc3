import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ROOT } from '../run-tool.ts';

const LEFT_OUT = /^(?:node_modules|dist|coverage|\.git)(?:\/|$)|^tests\/screenshots\//;

/** Paths of the project's files from its root, with `/`; outside a Git checkout every file that is not made. */
export function committedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    return list.split('\0').filter((name) => name !== '');
  } catch {
    return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !LEFT_OUT.test(name) && /\.\w+$/.test(name));
  }
}
