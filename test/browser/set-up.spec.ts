import { expect, type Page, test } from '@playwright/test';
import { Keyboard } from './keyboard';
import { launchProgram, type RunningProgram } from './start-program';

const LONGEST_SECONDS = 600;
const STEPS = 13;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** What a committee that has never done this answers on a step, by the labels on the screen; most it only looks at. */
const ANSWERS: Record<string, (page: Page, keys: Keyboard) => Promise<void>> = {
  'Which rooms do you have?': async (page, keys) => {
    await keys.press(page.getByRole('button', { name: 'Add a room' }));
    await keys.write(page.getByLabel('Room 1', { exact: true }), 'Lecture theatre A');
    await keys.write(page.getByLabel('Seats people'), '120');
    await keys.press(page.getByRole('checkbox', { name: 'Hearing loop' }), 'Space');
  },
  'Who answers for people’s data, and how long is it kept?': async (page, keys) => {
    await keys.write(page.getByLabel('Who answers for the data'), 'University of Warwick');
    await keys.write(page.getByLabel('How people reach them'), 'dpo@university.example');
  },
};

/** From the link that a new server prints to the first step of the path. */
async function found(page: Page, { url, said }: RunningProgram, title: string): Promise<Keyboard> {
  const keys = new Keyboard(page);
  const [, path = ''] = /(\/sign-in\/founder\S*)/.exec(said()) ?? [];
  await page.goto(`${url}${path}`);
  await keys.write(page.getByLabel('Name', { exact: false }).first(), 'Amina Rahman');
  await keys.write(page.getByLabel('Address', { exact: false }).first(), 'amina@university.example');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Set up your first conference')).toBeVisible();
  await keys.press(page.getByRole('radio').first(), 'Space');
  await keys.write(page.getByLabel('Title'), title);
  await keys.writeDay(page.getByLabel('First day'), '2027-06-09');
  await expect(page.getByLabel('Last day')).toHaveValue('2027-06-09');
  await keys.write(page.getByLabel('Time zone'), 'Europe/London');
  await keys.write(page.getByLabel('Address for questions'), 'conference@university.example');
  await keys.press(page.getByRole('button', { name: 'Set it up' }));
  await expect(heading(page, 'What is it called, when and where?')).toBeVisible();
  return keys;
}

/** Walks the path as it leads, answering what is asked, and opens the call. */
async function walk(page: Page, keys: Keyboard, seen: (title: string) => Promise<void>): Promise<void> {
  for (let step = 1; step < STEPS; step++) {
    await expect(page.getByText(`Step ${step} of ${STEPS}`)).toBeVisible();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await ANSWERS[title]?.(page, keys);
    await seen(title);
    await keys.press(page.getByRole('button', { name: /– on to/ }));
    await expect(heading(page, title)).toHaveCount(0);
  }
  await expect(heading(page, 'Check your answers, then open the call')).toBeVisible();
  await seen('Check your answers');
  await keys.press(page.getByRole('button', { name: 'Open the call' }));
  await expect(page.getByRole('heading', { name: 'The call is open' })).toBeFocused();
}

for (const [device, width] of [
  ['a desk', 1440],
  ['a phone', 360],
] as const) {
  test(`a committee sets up its first conference on ${device}, by keyboard alone, from nothing to an open call`, async ({
    browser,
  }) => {
    test.setTimeout(LONGEST_SECONDS * 1000);
    const program = await launchProgram('--empty');
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'en-GB' });
    try {
      const began = Date.now();
      const keys = await found(page, program, 'Student Research Day 2027');
      const wide: string[] = [];
      await walk(page, keys, async (title) => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${title}: ${over} px too wide`);
      });
      const seconds = (Date.now() - began) / 1000;
      console.log(`From nothing to an open call on ${device}: ${seconds.toFixed(1)} s`);
      expect(seconds).toBeLessThan(LONGEST_SECONDS);
      expect(wide).toEqual([]);
      const link = await page.getByLabel('Link for students').inputValue();
      await page.context().clearCookies();
      await page.goto(`${program.url}/${new URL(link).hash}`);
      await expect(page.getByRole('heading', { name: 'Student Research Day 2027' })).toBeVisible();
    } finally {
      await page.close();
      await program.stop();
    }
  });
}
