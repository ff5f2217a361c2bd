import type { Schemas } from '@colloquy/api-client';
import type { Page } from '@playwright/test';
import { CONFERENCE, openScreen } from './demo';
import { findBarriers } from './find-barriers';
import { expect, test } from './own-program';

type Table = Schemas['SubmissionTableDto'];

test.describe.configure({ timeout: 240_000 });

const SURNAMES = ['Haddad', 'Müller', 'Roux', 'Zhang', 'Quinn', 'Eze', 'Ortiz', 'Holt', 'Sigurðsson', 'Rao', 'Black'];
const STATES = ['submitted', 'draft', 'accepted', 'withdrawn'] as const;

/** Gives the screen five thousand submissions in place of the demo's. */
async function crowd(page: Page): Promise<void> {
  await page.route('**/submission-table', async (route) => {
    const table: Table = await (await route.fetch()).json();
    const rows = Array.from({ length: 5_000 }, (_, place) => {
      const like = table.rows[place % table.rows.length] as Table['rows'][number];
      const state = STATES[place % STATES.length] ?? 'draft';
      const sent = state === 'draft' ? { version: null, submittedAt: null } : {};
      const authors = [`Zoë ${SURNAMES[place % SURNAMES.length]} ${place}`, ...like.authors.slice(1)];
      return { ...like, id: `${place}`.padStart(32, '0'), code: `UG-${place}`, state, authors, ...sent };
    });
    await route.fulfill({ json: { ...table, rows } });
  });
}

test('five thousand submissions are searched, narrowed, sorted and chosen without waiting', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await crowd(page);
  await openScreen(page, 'submissions');
  await expect(page.getByText('5000 submissions')).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  const search = page.getByRole('searchbox', { name: 'Search in: Submissions' });
  const took = await search.evaluate(async (field: HTMLInputElement) => {
    const statuses = () => Array.from(document.querySelectorAll('main [role=status]'));
    const isThere = () => statuses().some(({ textContent }) => / of 5000 /.test(textContent ?? ''));
    const started = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'muller 42');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (!isThere() && performance.now() - started < 5_000) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
  console.log(`from typing to the rows: ${took.toFixed(0)} ms of 5,000`);
  await expect(page.getByText(/^\d+ of 5000 submissions$/)).toBeVisible();
  await page.getByLabel('State', { exact: true }).selectOption('draft');
  await expect(page.getByText(/^\d+ of 1250 submissions$/)).toBeVisible();
  await page.getByRole('columnheader', { name: 'Authors' }).getByRole('button').click();
  await expect(page).toHaveURL(/state=draft/);
  await expect(page).toHaveURL(/search=muller/);
  await expect(page).toHaveURL(/sort=authors/);
  const first = await page.getByRole('row').nth(1).textContent();
  await page.reload();
  await expect(page.getByRole('row').nth(1)).toHaveText(first ?? '');
  await expect(search).toHaveValue('muller 42');
  await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  await expect(page.getByRole('region', { name: 'What to do with those chosen' })).toBeVisible();
});

test('an organiser sees what a change would do, does it, and takes it back', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'submissions');
  const marks = () => page.locator('tbody td[data-title="Track"]');
  const before = await marks().allTextContents();
  for (const place of [1, 2, 3]) await page.getByRole('checkbox').nth(place).check();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to a track' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move to a track' });
  await dialog.getByLabel('Track').selectOption({ index: 1 });
  await expect(dialog.getByRole('status')).toContainText('will be moved');
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Move \d submissions?$/ }).click();
  await expect(page.getByText(/^Moved \d submissions?\.$/)).toBeVisible();
  await expect(marks().first()).toHaveText('A');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Taken back for \d submissions?\.$/)).toBeVisible();
  await expect(marks()).toHaveText(before);
});

test('on a phone an organiser begins one for somebody, finds it among the drafts, and writes to them', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('organiser');
  await openScreen(page, 'submissions');
  await page.getByRole('button', { name: 'Begin one for somebody' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ben Adeyemi');
  await page.getByLabel('E-mail address').fill('ben.adeyemi@example.org');
  await page.getByRole('button', { name: 'Begin it' }).click();
  const work = page.getByRole('dialog', { name: /^UG-\d+$/ });
  await expect(work.getByText('Ben Adeyemi').first()).toBeVisible();
  await expect(work.getByText('by an organiser for them')).toBeVisible();
  await expect(page).toHaveURL(/work=/);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await work.getByRole('button', { name: 'Remind its presenters' }).click();
  await page.getByRole('button', { name: 'See how it reads' }).click();
  await expect(page.getByText('Dear Ben Adeyemi,')).toBeVisible();
  await page.getByRole('button', { name: 'Send to 1 person' }).click();
  await expect(page.getByText('1 person gets a message.')).toBeVisible();
  await page.goto(`/app/c/${CONFERENCE}/submissions?state=draft&columns=code+title+saved+alike`);
  await expect(page.getByRole('row', { name: /No title yet/ }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Works that look alike' }).click();
  await page.getByRole('button', { name: 'Compare all texts' }).click();
  await expect(page.getByText('No two works look alike.')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});
