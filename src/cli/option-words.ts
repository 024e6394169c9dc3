import type { Command } from './command-line.ts';
import { allowedValue } from './option-values.ts';
import { QuestionError } from './question-error.ts';

type Options = Pick<Command, 'options' | 'flags'>;

/**
 * The words of a command with each option's value joined to it, so that one may begin with a dash: `--stay=-5`.
 *
 * @throws {QuestionError} if an option is unknown, lacks its value, or has one although it takes none
 */
export function joinedWords(command: Options, words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '--') return [...joined, ...words.slice(index)];
    if (isAwaiting(command, word)) {
      joined.push(`${word}=${nextValue(word, words[index + 1])}`);
      index += 1;
    } else {
      checkOption(command, word);
      joined.push(word);
    }
  }
  return joined;
}

/** Whether a word is an option whose value is the next word. */
function isAwaiting({ options }: Options, word: string): boolean {
  return word.startsWith('--') && options.includes(word.slice(2));
}

function nextValue(option: string, next: string | undefined): string {
  if (next !== undefined && !next.startsWith('--')) return next;
  throw new QuestionError(`${option} needs a value: ${allowedValue(option.slice(2))}.`);
}

function checkOption({ options, flags }: Options, word: string): void {
  if (!word.startsWith('-') || word === '-') return;
  const [option = '', value] = word.split('=', 2);
  const name = option.slice(2);
  if (flags.includes(name) && option.startsWith('--')) {
    if (value !== undefined) throw new QuestionError(`${option} takes no value.`);
  } else if (!options.includes(name) || !option.startsWith('--')) {
    const known = [...options, ...flags].map((each) => `--${each}`).join(', ');
    throw new QuestionError(
      `There is no option ${option}; this command has ${known === '' ? 'none' : known}.`,
    );
  }
}
