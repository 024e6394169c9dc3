import { basename } from 'node:path';
import { readGtfs } from '../../exchange/read-gtfs.ts';
import type { Command } from '../command-line.ts';
import { feedAt } from '../files.ts';
import { QuestionError } from '../question-error.ts';

/** Lists what is wrong in a GTFS feed. */
export const problems: Command = {
  summary: 'What is wrong in a GTFS feed, with file and line. Exit code 1 if anything is.',
  usage: '<feed.zip | folder>',
  options: [],
  flags: ['json'],
  words: 1,
  run({ others: [path], flags }, terminal) {
    if (path === undefined) throw new QuestionError('Name a zip or a folder.');
    const { value, problems: found } = readGtfs(feedAt(path), basename(path));
    if (flags.has('json')) terminal.out(JSON.stringify({ problems: found }, null, 2));
    else {
      for (const { file, record, path: field, message } of found) {
        terminal.out(`${[file, record, field].filter((part) => part !== '').join(' · ')}: ${message}`);
      }
      const counts = `${value.stops.size} stops, ${value.routes.size} routes, ${value.trips.length} trips`;
      terminal.out(`${counts}; ${found.length} ${found.length === 1 ? 'problem' : 'problems'}.`);
    }
    return found.length === 0 ? 0 : 1;
  },
};
