import type { Command } from './command-line.ts';
import { readCommandLine } from './command-line.ts';
import { gtfs } from './commands/gtfs.ts';
import { journeys } from './commands/journeys.ts';
import { lines } from './commands/lines.ts';
import { matrix } from './commands/matrix.ts';
import { problems } from './commands/problems.ts';
import { reach } from './commands/reach.ts';
import type { Terminal } from './output.ts';
import { QuestionError } from './question-error.ts';

const COMMANDS: Readonly<Record<string, Command>> = { journeys, reach, matrix, lines, gtfs, problems };

/**
 * Runs one command.
 *
 * @param words what follows the program's name
 * @returns the exit code: 0 answered, 1 something is wrong with a file, 2 the question is not understood
 */
export function runCommand([name = '', ...words]: readonly string[], terminal: Terminal): number {
  if (['', 'help', '--help', '-h'].includes(name)) {
    terminal.out(helpText());
    return name === '' ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new QuestionError(`There is no command "${name}".\n${helpText()}`);
    if (words.includes('--help')) {
      terminal.out(commandText(name, command));
      return 0;
    }
    return command.run(readCommandLine(command, words), terminal);
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    return error instanceof QuestionError ? 2 : 1;
  }
}

function helpText(): string {
  const rows = Object.entries(COMMANDS).map(([name, command]) => commandText(name, command));
  return [
    'Journeys between Pingshan and Hong Kong, and what runs there.',
    '',
    ...rows,
    '',
    'Names in three scripts, pinyin, ids, or latitude,longitude. Times without a zone are Hong Kong’s (UTC+8).',
    'A scenario is a day, a month or a year (its 31 December).',
  ].join('\n');
}

function commandText(name: string, { usage, summary }: Command): string {
  return `pingshan-hk-map ${name} ${usage}\n    ${summary}`;
}
