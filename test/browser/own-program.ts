import { test as base } from './demo';
import { launchProgram } from './start-program';

/**
 * Tests on a program of their own with the demo conference as it comes: for ways through screens that other tests
 * change, such as those of the organisers who set up the form.
 */
export const test = base.extend<object, { readonly program: string }>({
  program: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const { url, stop } = await launchProgram();
      await use(url);
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ program }, use) => use(program),
});

export { expect } from './demo';
