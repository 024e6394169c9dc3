import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runScript } from './run-tool.ts';

const all = readdirSync(join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown.join(', ')}: there are ${all.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : all) {
    console.log(`\n=== bench/${name}`);
    if (runScript(`bench/${name}.ts`) !== 0) process.exitCode = 1;
  }
}
