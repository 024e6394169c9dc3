import { parseArgs } from 'node:util';
import { joinedWords } from './option-words.ts';
import type { Terminal } from './output.ts';
import { QuestionError } from './question-error.ts';

/** What a command is given: options by name and what stands without one. */
export interface CommandLine {
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly others: readonly string[];
}

/** One command of the command line. */
export interface Command {
  /** One line: what it does. */
  readonly summary: string;
  /** What follows the command's name. */
  readonly usage: string;
  /** Names of options with a value. */
  readonly options: readonly string[];
  /** Names of options without one. */
  readonly flags: readonly string[];
  /** How many words without an option it takes; none when absent. */
  readonly words?: number;
  /** @returns the exit code: 0 answered, 1 the file has problems, 2 the question is not understood */
  run(line: CommandLine, terminal: Terminal): number;
}

/**
 * Reads what follows a command's name.
 *
 * @throws {QuestionError} if an option is unknown or lacks its value, or a word too many stands without one
 */
export function readCommandLine(command: Command, words: readonly string[]): CommandLine {
  const options = Object.fromEntries([
    ...command.options.map((name) => [name, { type: 'string' }] as const),
    ...command.flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const args = joinedWords(command, words);
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const extra = positionals[command.words ?? 0];
  if (extra !== undefined) {
    throw new QuestionError(`"${extra}" belongs to no option; a name of several words stands in quotes.`);
  }
  const given = Object.entries(values);
  return {
    options: new Map(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    others: positionals,
  };
}

/**
 * The value of an option that must be there.
 *
 * @throws {QuestionError} if it is not
 */
export function needed({ options }: CommandLine, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new QuestionError(`--${name} is missing.`);
  return value;
}
