import type { Page } from '@playwright/test';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

/** Among the mentors of the demo one who is asked about a work, and is together with the author of another. */
const ASKED = 2;

for (const [device, width] of [
  ['on a phone', 360],
  ['at a desk', 1440],
] as const) {
  test(`an organiser ${device} sees the next thing first, adds a task and ticks it off`, async ({ page, signInAs }) => {
    await page.setViewportSize({ width, height: 800 });
    await signInAs('organiser');
    await openScreen(page, 'home');
    await expect(page.getByText('Next', { exact: true })).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'The way of the conference' }).getByRole('listitem').first(),
    ).toBeVisible();
    const title = `Order the coffee, ${device}`;
    await page.getByRole('button', { name: 'Add a task' }).click();
    await page.getByRole('button', { name: 'Add the task' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByLabel('What is to be done?').fill(title);
    await page.getByRole('button', { name: 'Add the task' }).click();
    await page.locator('details', { hasText: 'Later' }).locator('summary').first().click();
    await page.getByRole('button', { name: `Mark as done: ${title}` }).click();
    await expect(page.getByText(`Done: ${title}`)).toBeVisible();
    await expect(page.getByRole('button', { name: `Mark as done: ${title}` })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('button', { name: `Mark as done: ${title}` })).toBeVisible();
  });
}

test('an organiser reads a reminder before it goes out', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'home');
  await page
    .getByRole('button', { name: /^Send a reminder/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Send a friendly reminder' });
  await expect(dialog.getByRole('region', { name: 'How it reads' })).toContainText('Dear ');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a mentor sees one step, large, with its button', async ({ page, signInAs }) => {
  await signInAs('mentor', ASKED);
  await openScreen(page, 'home');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Say whether you can be the mentor of');
  await page.getByRole('link', { name: 'Look at the works' }).click();
  await expect(page.getByRole('button', { name: /^I can help/ }).first()).toBeVisible();
});

test('nothing on the queue of a mentor moves while it comes, whichever answer is there first', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await signInAs('mentor', ASKED);
  const whyTheyCame = page.waitForResponse(/\/pairings\b/);
  await page.route('**/api/v1/**/mentees', async (route) => {
    await whyTheyCame;
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    await route.continue();
  });
  // As it comes from the service worker, which has no painted screens.
  await page.route(`**/app/c/${CONFERENCE}/mentees`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: new URL('/app/', route.request().url()).href }) }),
  );
  await openScreen(page, 'mentees');
  await expect(page.getByRole('heading', { name: 'What to read next' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Why they came to you' })).toBeVisible();
  expect(await movedSoFar(page)).toBeLessThan(0.001);
});

for (const [role, screen, place] of [
  ['author', 'my-submissions', 0],
  ['mentor', 'mentees', ASKED],
  ['organiser', 'home', 0],
  ['reviewer', 'reviewing', 0],
] as const) {
  test(`the first screen of each ${role} is there before the program, and is the same when that has come`, async ({
    page,
    signInAs,
  }) => {
    await signInAs(role, place);
    let letCome = (): void => {};
    const seen = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/app/assets/index-*.js', async (route) => {
      await seen;
      await route.continue();
    });
    // What it was made from came with it.
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.goto(`/app/c/${CONFERENCE}/${screen}`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/^.+ – Colloquy$/);
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    const before = await page.getByRole('main').innerHTML();
    letCome();
    await expect(page.locator('#meanwhile')).toHaveCount(0);
    expect(withoutChance(await page.getByRole('main').innerHTML())).toBe(withoutChance(before));
    await expect(link).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await movedSoFar(page)).toBeLessThan(0.001);
  });
}

/** What React writes for itself: where its texts meet, and the ids that it counts. */
const withoutChance = (html: string): string => html.replaceAll(/<!--.*?-->/g, '').replaceAll(/_[rR]_\w+_/g, 'id');

function movedSoFar(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const moves = await new Promise<PerformanceEntryList>((told) => {
      new PerformanceObserver((list) => told(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => told([])));
    });
    return moves.reduce((sum, move) => sum + (move as PerformanceEntry & { readonly value: number }).value, 0);
  });
}
