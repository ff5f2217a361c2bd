import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './demo';
import { findBarriers } from './find-barriers';
import { buildKit, openSpecimen } from './serve-kit';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-kit-'));
test.beforeAll(() => buildKit(folder));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A note on a server, kept with its version: a save from an older version is refused. */
async function keepNote(context: BrowserContext) {
  const note = { value: 'As it was', version: 1 };
  await context.route('**/note-of-the-kit', async (route) => {
    if (route.request().method() === 'GET') return route.fulfill({ json: note });
    const { value, version } = route.request().postDataJSON();
    if (version !== note.version) {
      const problem = { code: 'stale-note', detail: 'Somebody else changed this note.' };
      return route.fulfill({ status: 409, json: problem });
    }
    Object.assign(note, { value, version: version + 1 });
    return route.fulfill({ json: note });
  });
  return note;
}

test('every part is without a barrier, open or shut', async ({ page }) => {
  const found: string[] = [];
  for (const name of ['form', 'overlays', 'parts', 'table']) {
    await openSpecimen(page, folder, name);
    found.push(...(await findBarriers(page)));
  }
  await openSpecimen(page, folder, 'overlays');
  await page.getByRole('button', { name: 'Move' }).click();
  found.push(...(await findBarriers(page)));
  await page.getByRole('menuitem', { name: 'Hall B' }).click();
  await page.getByRole('button', { name: 'Tell more' }).click();
  found.push(...(await findBarriers(page)));
  expect(found).toEqual([]);
});

test('what is wrong with a form is said at its top and beside each field, and leads there', async ({ page }) => {
  await openSpecimen(page, folder, 'form');
  await page.getByLabel('About').fill('It must not be lost.');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  const summary = page.getByRole('alert', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle('Error: The parts of the workspace');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title')).toBeFocused();
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription(/Error: Enter: title\./);
  await page.keyboard.type('On sound');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'The room holds 12; 30 are expected.' }).click();
  await expect(page.getByLabel('Seats')).toBeFocused();
  await expect(page.getByLabel('Seats')).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link', { name: 'A showcase has no reviews.' }).click();
  await expect(page.getByLabel('Showcase')).toBeFocused();
  await expect(page.getByLabel('About')).toHaveValue('It must not be lost.');
});

test('a dialog keeps the keyboard inside, and gives the focus back', async ({ page }) => {
  await openSpecimen(page, folder, 'overlays');
  const opener = page.getByRole('button', { name: 'Tell more' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'More about it' });
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.getByRole('button', { name: 'Release' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Send to 48 authors' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Released' })).toBeVisible();
});

test('a menu is moved through by arrows and letters, and what it did can be undone', async ({ page }) => {
  await openSpecimen(page, folder, 'overlays');
  const opener = page.getByRole('button', { name: 'Move' });
  await opener.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Hall B' })).toBeFocused();
  await page.keyboard.press('w');
  await expect(page.getByRole('menuitem', { name: 'Withdraw' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Hall C' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is in Hall B.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to Hall B' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('It is in Hall A.')).toBeVisible();
});

test('a message does not go while somebody is on it', async ({ page }) => {
  await page.clock.install();
  await openSpecimen(page, folder, 'overlays');
  await page.getByRole('button', { name: 'Move' }).press('ArrowDown');
  await page.keyboard.press('Enter');
  const message = page.getByText('Moved to Hall B');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.clock.fastForward('05:00');
  await expect(message).toBeVisible();
  await page.getByRole('button', { name: 'Tell more' }).focus();
  await page.clock.fastForward('05:00');
  await expect(message).toHaveCount(0);
});

test('what is typed without a connection is kept, and saved when the server is back, even after leaving', async ({
  page,
  context,
}) => {
  let away = true;
  const note = await keepNote(context);
  await page.route('**/note-of-the-kit', (route) =>
    away && route.request().method() === 'PUT' ? route.abort('internetdisconnected') : route.fallback(),
  );
  await openSpecimen(page, folder, 'autosave');
  const field = page.getByLabel('Note');
  await field.fill('Typed in a tunnel');
  await expect(page.getByRole('status').filter({ hasText: 'Offline: kept on this device' })).toBeVisible();
  expect(note.value).toBe('As it was');
  const asked = page.waitForEvent('dialog');
  const leaving = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  away = false;
  await dialog.accept();
  await leaving;
  await expect(field).toHaveValue('Typed in a tunnel');
  await expect(page.getByRole('status').filter({ hasText: /Saved \d\d:\d\d/ })).toBeVisible();
  expect(note.value).toBe('Typed in a tunnel');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('somebody with two tabs sees both texts and chooses; nothing is overwritten in silence', async ({
  page,
  context,
}) => {
  const note = await keepNote(context);
  const other = await context.newPage();
  for (const tab of [page, other]) await openSpecimen(tab, folder, 'autosave');
  await page.getByLabel('Note').fill('From the first tab');
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  await other.getByLabel('Note').fill('From the second tab');
  const choice = other.getByRole('alert').filter({ hasText: 'Somebody else changed this' });
  await expect(choice.getByRole('definition')).toHaveText(['From the second tab', 'From the first tab']);
  expect(note.value).toBe('From the first tab');
  await choice.getByRole('button', { name: 'Keep yours' }).press('Enter');
  await expect(other.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  expect(note.value).toBe('From the second tab');
  await page.getByLabel('Note').fill('From the first tab again');
  await page.getByRole('button', { name: 'Take theirs' }).press('Enter');
  await expect(page.getByLabel('Note')).toHaveValue('From the second tab');
});

test('five thousand people are searched, scrolled and chosen without waiting', async ({ page }) => {
  await openSpecimen(page, folder, 'table');
  await expect(page.getByText('5000 people')).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  const search = page.getByRole('searchbox');
  const started = Date.now();
  await search.pressSequentially('muller 42');
  await expect(page.getByText(/^\d+ of 5000 people$/)).toBeVisible();
  console.log(`typed nine letters and saw the rows in ${Date.now() - started} ms`);
  await page
    .getByRole('checkbox', { name: /^Choose Zoë Müller/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Write to them' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Wrote to Zoë Müller/ })).toBeVisible();
  await search.fill('');
  const slowest = await page.evaluate(async () => {
    const frames: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 60; step += 1) {
      window.scrollBy(0, 1_500);
      await new Promise(requestAnimationFrame);
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames.sort((a, b) => a - b);
  });
  console.log(`scrolled: median ${slowest[30]?.toFixed(0)} ms a frame, worst ${slowest.at(-1)?.toFixed(0)} ms`);
  await page.getByRole('button', { name: 'Works' }).click();
  await expect(page.getByRole('columnheader', { name: 'Works' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Show all, to find or print' }).click();
  await expect(page.getByRole('row')).toHaveCount(5001);
});
