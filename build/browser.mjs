/**
 * Runs the browser journeys, where there is a browser: Chromium from CHROMIUM_PATH or a usual place. Without one they
 * are left out and that is said, so that `npm test` works on a machine with Node and nothing else;
 * COLLOQUY_REQUIRE_BROWSER=1 makes its absence a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const chromium = PLACES.find((place) => place && existsSync(place));
if (!chromium) {
  console.log('Browser journeys: not run, because there is no Chromium here. Install it, or name it in CHROMIUM_PATH.');
  process.exit(process.env.COLLOQUY_REQUIRE_BROWSER ? 1 : 0);
}
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(process.execPath, [cli, 'test', '--config', 'test/browser/playwright.config.ts'], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(status ?? 1);
