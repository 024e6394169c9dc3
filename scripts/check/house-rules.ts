/** Longest file of code, in lines. */
const LONGEST = 300;

interface Rule {
  readonly pattern: RegExp;
  readonly files: RegExp;
  readonly why: string;
}

const CODE = /^(?:src|scripts|tests|bench)\/.*\.ts$/;

/** Patterns are put together from parts so that this file does not break its own rules. */
const RULES: readonly Rule[] = [
  { pattern: words('TO' + 'DO', 'FIX' + 'ME'), files: CODE, why: 'do it, or leave it out' },
  { pattern: words(`@ts-${'ignore'}`, `@ts-${'expect'}-error`), files: CODE, why: 'let the types be right' },
  {
    pattern: new RegExp(`\\b(?:test|it|describe)\\.(?:${'sk' + 'ip'}|${'on' + 'ly'})\\b`),
    files: CODE,
    why: 'every test runs',
  },
  {
    pattern: words(`to${'Be'}Truthy()`, `expect(${'true'})`),
    files: CODE,
    why: 'expect an exact value',
  },
  {
    pattern: /(?::|<|\bas) any\b(?!\w)/,
    files: /^(?:src|scripts)\/.*\.ts$/,
    why: 'name the type, or use unknown',
  },
  {
    pattern: /\/work\/|\bshared\/facts\b/,
    files: /^(?!scripts\/check\/house-rules\.ts$|tests\/scripts\/check\/)/,
    why: 'no path of one machine belongs in the project',
  },
  {
    pattern: /border (?:crossing|control|gate|checkpoint)/i,
    files: /^(?:src|README|data\/README|examples)/,
    why: 'it is a boundary crossing',
  },
];

/** Sentences on files longer than 300 lines. */
export function tellLongFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > LONGEST ? [`${name} has ${lines} lines; ${LONGEST} is the limit.`] : [];
  });
}

/** Sentences on words that may not stand in a file, with the line they stand on. */
export function tellWords(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => {
    const rules = RULES.filter((rule) => rule.files.test(name));
    return text.split('\n').flatMap((line, index) =>
      rules.flatMap(({ pattern, why }) => {
        const found = pattern.exec(line);
        return found === null ? [] : [`${name}:${index + 1}: "${found[0]}": ${why}.`];
      }),
    );
  });
}

function words(...all: readonly string[]): RegExp {
  return new RegExp(all.map((word) => word.replace(/[.()]/g, '\\$&')).join('|'));
}
