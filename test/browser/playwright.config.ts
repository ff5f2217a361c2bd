import { defineConfig } from '@playwright/test';

/** Journeys in a real browser on the real program; `npm run test:browser` finds the browser and runs them. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './start-program.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['dot']],
  use: {
    // Set by start-program.ts before the workers, which read this file anew, begin.
    baseURL: process.env.COLLOQUY_UNDER_TEST,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
