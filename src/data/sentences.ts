import type * as v from 'valibot';
import type { Problem } from '../model/problem.ts';

/** What Valibot found wrong, as problems that name the value and what is allowed there. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[], file: string, record: string): Problem[] {
  return issues.map((issue) => ({ file, record, path: pathOf(issue), message: sentence(issue) }));
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'This key is unknown; remove it or correct its name.';
  if (issue.input === undefined && issue.type.endsWith('object'))
    return 'It is missing; every record here needs it.';
  if (issue.input === undefined) return `It is missing; needed is ${allowed(issue)}.`;
  return `${shown(issue.input)} is not allowed; allowed is ${allowed(issue)}.`;
}

/** Our own words when the schema has them, else Valibot's short notation. */
function allowed(issue: v.BaseIssue<unknown>): string {
  return issue.message.startsWith('Invalid ') ? (issue.expected ?? 'another value') : issue.message;
}

/** A value as a reader can find it again, cut to 60 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
