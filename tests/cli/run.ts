import { runCommand } from '../../src/cli/run.ts';

/** What a command said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command at 08:00 on Monday 2026-11-23 in Hong Kong. */
export function run(...words: string[]): Said {
  const [out, err]: [string[], string[]] = [[], []];
  const code = runCommand(words, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    now: () => new Date('2026-11-23T00:00:00Z'),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
