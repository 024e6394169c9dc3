import { chromiumPath, ensureChineseFont } from './chromium.ts';
import { runTool } from './run-tool.ts';

try {
  const CHROME_PATH = await chromiumPath();
  ensureChineseFont();
  process.exitCode = runTool('vitest/vitest.mjs', ['run', ...process.argv.slice(2)], { CHROME_PATH });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
