import type { Page } from '@playwright/test';
import { expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';
import { walkByKeys } from './walk-by-keys';

// Axe reads every element of long lists six times over; on a busy machine that takes its time.
test.describe.configure({ timeout: 240_000 });

/** The screens of each role, below the conference; those that begin with a slash belong to no conference. */
const SCREENS = {
  organiser: [
    ...[
      'home',
      'submissions',
      'mentors',
      'mentors/people',
      'mentors/feedback',
      'reviews',
      'decisions',
      'decisions/table',
      'sessions',
      'sessions/rooms',
    ],
    ...['posters', 'programme'],
    ...['people', 'people/upload', 'letters', 'submissions/late', 'outbox', 'log', 'set-up', 'set-up/form'],
    ...['set-up/reviewing', '/new', '/inbox', '/account', '/account/data'],
  ],
  author: ['home', 'my-submissions', 'my-hours'],
  mentor: ['home', 'mentees', 'mentor-profile', 'quiet'],
  reviewer: ['home', 'reviewing'],
} as const;

/** By Tab alone, on a phone and at a desk. */
async function walkOnPhoneAndDesk(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await walkByKeys(page)).map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

test('the home page and the sign-in have no barrier that a machine can find', async ({ page }) => {
  await page.goto('/');
  const found = await findBarriers(page);
  await page.goto('/app/');
  await expect(page.getByRole('heading', { name: 'Organisers' })).toBeVisible();
  expect([...found, ...(await findBarriers(page))]).toEqual([]);
});

for (const [role, screens] of Object.entries(SCREENS)) {
  for (const screen of screens) {
    test(`${screen}, for the role of ${role}, has none, and the browser complains of nothing`, async ({
      page,
      signInAs,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await signInAs(role as keyof typeof SCREENS);
      await openScreen(page, screen);
      expect([...(await findBarriers(page)), ...(await walkOnPhoneAndDesk(page)), ...complaints]).toEqual([]);
    });
  }
}

test('the palette of commands and the menus have none', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'programme');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('trans');
  await expect(page.getByRole('option').first()).toBeVisible();
  const found = await findBarriers(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'change to another conference' }).click();
  expect([...found, ...(await findBarriers(page))]).toEqual([]);
});

test('a work with its abstract and the feedback has none', async ({ page, signInAs }) => {
  await signInAs('author');
  await openScreen(page, 'my-submissions');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What the reviewers wrote to you' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('a planted barrier is found', async ({ page }) => {
  await page.goto('/');
  await page.locator('h1').evaluate((heading) => {
    const pale = document.createElement('button');
    pale.append('hardly to be read');
    pale.style.color = '#bbb';
    pale.style.background = '#fff';
    const nameless = document.createElement('button');
    const unseen = document.createElement('button');
    unseen.append('without a ring');
    unseen.style.outline = 'none';
    heading.after(pale, nameless, unseen);
  });
  const found = (await findBarriers(page)).join();
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
  expect((await walkByKeys(page)).join()).toContain('has no ring');
});
