import type { Page } from '@playwright/test';
import { openScreen } from './demo';
import { findBarriers } from './find-barriers';
import { Keyboard } from './keyboard';
import { expect, test } from './own-program';

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const stop = (page: Page) => page.locator('svg [data-board][tabindex="0"]');

test.describe.configure({ timeout: 120_000 });

test('an organiser adds a session, meets a narrow aisle and widens it, has boards proposed and moves a poster, by keys alone', async ({
  page,
  signInAs,
}) => {
  const keys = new Keyboard(page);
  await signInAs('organiser');
  await openScreen(page, 'posters');
  await keys.press(page.getByRole('button', { name: /^Add a poster session/ }));
  await keys.write(page.getByRole('textbox', { name: 'Title' }), 'Late posters');
  await keys.writeDay(page.getByLabel('Day'), '2027-06-10');
  await keys.write(page.getByRole('spinbutton', { name: 'Boards wanted' }), '12');
  await keys.press(page.getByRole('button', { name: 'Add the session' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Late posters' })).toBeVisible();

  await keys.press(page.getByRole('button', { name: 'Hall', exact: true }));
  const runs = page.locator('svg [data-thing^="run "]');
  const before = await runs.count();
  await keys.press(page.getByRole('button', { name: 'Add', exact: true }));
  await page.keyboard.press('Enter');
  await expect(runs).toHaveCount(before + 1);
  await saved(page);
  await keys.press(tab(page, /^Not hung/), 'ArrowRight');
  const narrow = page.getByRole('listitem').filter({ hasText: 'Between run R2 and the wall' });
  await expect(narrow).toBeVisible();
  await keys.goTo(page.locator('svg [data-thing="run R2"]'));
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(narrow).toHaveCount(0);
  await saved(page);
  const corners = page.locator('svg [data-handle]');
  await keys.goTo(page.locator('svg [data-thing="outline outline"]'));
  await keys.press(corners.nth(1));
  await expect(corners).toHaveCount(5);
  await keys.press(corners.nth(2), 'Delete');
  await expect(corners).toHaveCount(4);
  await saved(page);

  await keys.press(page.getByRole('link', { name: 'All poster sessions' }));
  await keys.press(page.getByRole('link', { name: 'Poster session', exact: true }));
  await keys.goTo(stop(page));
  await page.keyboard.press('m');
  await page.keyboard.press('c');
  await expect(page.getByText(/costs|gains/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(tab(page, /^Not hung/)).toContainText('1');
  await keys.press(page.getByRole('button', { name: 'Let the engine work …' }));
  await keys.press(page.getByRole('button', { name: 'Improve from here' }));
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  await expect(accept).toBeVisible({ timeout: 60_000 });
  await keys.press(accept);
  await expect(tab(page, /^Not hung/)).toContainText('0');

  await keys.goTo(stop(page));
  const label = (await stop(page).getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await keys.press(page.getByRole('dialog').locator('ol').getByRole('button').first());
  await expect(page.locator(`svg [aria-label="${label}"]`)).toHaveCount(0);
  await saved(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator(`svg [aria-label="${label}"]`)).toBeVisible();
  await saved(page);

  await keys.goTo(stop(page));
  await page.keyboard.press('Delete');
  await expect(tab(page, /^Not hung/)).toContainText('1');
  await saved(page);
  await keys.press(page.getByRole('link', { name: 'All poster sessions' }));
  await keys.press(page.getByRole('link', { name: 'Share posters out' }));
  await expect(page.getByRole('row', { name: /^All posters/ })).toContainText('0 → 1');
  await keys.press(page.getByRole('button', { name: 'Accept', exact: true }));
  await expect(page.getByText(/^Nothing is to be shared out/)).toBeVisible();
  await keys.press(page.getByRole('link', { name: 'All poster sessions' }));
  await keys.press(page.getByRole('link', { name: 'Late posters' }));
  await expect(tab(page, /^Not hung/)).toContainText('1');
});

test('a dragged poster is taken back after a reload, and what was moved elsewhere meanwhile is not overwritten', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await openScreen(page, 'posters');
  await page.getByRole('link', { name: 'Poster session', exact: true }).click();
  const hung = page.locator('svg [data-board][data-poster]');
  await expect(hung.first()).toBeVisible();
  const id = await hung.first().getAttribute('data-poster');
  const [from, to] = [await hung.first().getAttribute('data-board'), await hung.nth(4).getAttribute('data-board')];
  const poster = page.locator(`svg [data-poster="${id}"]`);
  // What it costs stands above the picture, and moves it when it comes.
  await expect(page.getByText(/^Costs/)).toBeVisible();
  await poster.hover();
  await page.mouse.down();
  await page.locator(`svg [data-board="${to}"]`).hover({ force: true });
  await page.locator(`svg [data-board="${to}"]`).hover({ force: true, position: { x: 4, y: 4 } });
  await page.mouse.up();
  await expect(poster).toHaveAttribute('data-board', to ?? '');
  await saved(page);
  await page.reload();
  await poster.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(poster).toHaveAttribute('data-board', from ?? '');
  await saved(page);

  await poster.focus();
  await page.keyboard.press('m');
  const status = await page.evaluate(async (submissionId) => {
    const [, , , slug, , session] = location.pathname.split('/');
    const at = `/api/v1/conferences/${slug}/poster-sessions/${session}`;
    const { posters } = await (await fetch(`${at}/desk`)).json();
    const { version } = posters.find((one: { submissionId: string }) => one.submissionId === submissionId);
    const headers = { 'content-type': 'application/json', 'Idempotency-Key': 'from-another-window' };
    const body = JSON.stringify({ kind: 'move', steps: [{ submissionId, version, to: null }] });
    return (await fetch(`${at}/moves`, { method: 'POST', headers, body })).status;
  }, id);
  expect(status).toBe(200);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Theirs, which stands now');
  await page.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(poster).toHaveCount(0);

  await page.getByRole('button', { name: 'Hall', exact: true }).click();
  await page.locator('svg [data-thing="outline outline"]').focus();
  const corners = page.locator('svg [data-handle]');
  await expect(corners).toHaveCount(4);
  const side = page.locator('svg [data-side="0"]');
  await side.hover();
  const { x, y } = (await side.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.down();
  await page.mouse.move(x + 20, y - 40, { steps: 6 });
  await page.mouse.up();
  await expect(corners).toHaveCount(5);
  await saved(page);
});

test('nothing of halls and posters is a barrier, on a phone and on a desk', async ({ page, signInAs }) => {
  const found: string[] = [];
  await signInAs('organiser');
  for (const screen of ['posters', 'posters/share-out']) {
    await openScreen(page, screen);
    found.push(...(await findBarriers(page, [360, 1440])));
  }
  await openScreen(page, 'posters');
  await page.getByRole('link', { name: 'Poster session', exact: true }).click();
  await expect(page.locator('svg [data-poster]').first()).toBeVisible();
  await stop(page).focus();
  await page.keyboard.press('m');
  found.push(...(await findBarriers(page, [360, 1440])));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('ol').getByRole('button').first()).toBeVisible({ timeout: 20_000 });
  found.push(...(await findBarriers(page, [360, 1440], 'dialog[open]')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hall', exact: true }).click();
  await tab(page, /^Hall/).click();
  await page.locator('svg [data-thing^="run "]').first().focus();
  found.push(...(await findBarriers(page, [360, 1440])));
  expect(found).toEqual([]);
});
