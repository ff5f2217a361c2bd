import type { Page } from '@playwright/test';
import { openScreen } from './demo';
import { findBarriers } from './find-barriers';
import { Keyboard } from './keyboard';
import { expect, test } from './own-program';

const grid = (page: Page) => page.getByRole('grid', { name: /^Timetable/ });
const talks = (page: Page) => grid(page).getByRole('gridcell');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

/** Takes out all talks of the day that is shown. */
async function emptyDay(page: Page, keys: Keyboard): Promise<void> {
  await keys.goTo(grid(page).locator('[role="gridcell"][tabindex="0"]'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(talks(page)).toHaveCount(0);
}

/** What the engine proposed, once it is there, accepted as a whole. */
async function acceptWhole(page: Page, keys: Keyboard): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Proposed timetable' })).toBeFocused();
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  await expect(accept).toBeVisible({ timeout: 60_000 });
  await keys.press(accept);
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable' })).toBeVisible();
}

test.describe.configure({ timeout: 180_000 });

test('an organiser builds the timetable from nothing, improves, breaks and repairs it, and publishes, by keys alone', async ({
  page,
  signInAs,
}) => {
  const keys = new Keyboard(page);
  await signInAs('organiser');
  await openScreen(page, 'sessions');

  await emptyDay(page, keys);
  await keys.press(page.getByRole('button', { name: 'Thu 10 Jun' }));
  await emptyDay(page, keys);
  await expect(tab(page, /^Not placed/)).toContainText('23');

  await keys.goTo(page.getByRole('listbox').locator('[role="option"][tabindex="0"]'));
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Drop here' })).toBeEnabled();
  await expect(page.getByText(/^from/).first()).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(tab(page, /^Not placed/)).toContainText('22');
  await expect(talks(page)).toHaveCount(1);

  await keys.press(page.getByRole('button', { name: 'Let the engine work …' }));
  await keys.press(page.getByRole('button', { name: 'Improve from here' }));
  await acceptWhole(page, keys);
  await expect(tab(page, /^Not placed/)).toContainText('0');

  await keys.press(page.getByRole('button', { name: 'Undo' }));
  await expect(tab(page, /^Not placed/)).toContainText('22');
  await keys.press(page.getByRole('button', { name: 'Redo' }));
  await expect(tab(page, /^Not placed/)).toContainText('0');

  const first = grid(page).locator('[role="gridcell"][tabindex="0"]');
  await keys.goTo(first);
  const before = await first.getAttribute('aria-label');
  await page.keyboard.press('Delete');
  await expect(tab(page, /^Not placed/)).toContainText('1');
  await page.keyboard.press('Enter');
  const places = page.getByRole('dialog').locator('ol').getByRole('button');
  await keys.press(places.first());
  await expect(tab(page, /^Not placed/)).toContainText('0');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(talks(page).and(page.locator(`[aria-label="${before}"]`))).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await openScreen(page, 'programme');
  await keys.press(page.getByRole('button', { name: /^Publish release/ }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('nothing of the timetable is a barrier, lifted, opened or compared; and a talk is dragged, and pinned', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  const card = grid(page).locator('[role="gridcell"][tabindex="0"]');
  await card.focus();
  await page.keyboard.press('p');
  await expect(card).toHaveAttribute('aria-label', /pinned/);
  await page.keyboard.press('Delete');
  await expect(page.getByText(/is pinned\. Take its pin out first\./)).toBeVisible();
  await page.keyboard.press('p');
  await expect(card).not.toHaveAttribute('aria-label', /pinned/);

  const code = (await card.locator('strong').textContent()) ?? '';
  // All of both places is in sight: the page does not move under the pointer.
  await page.setViewportSize({ width: 1440, height: 1000 });
  const place = await page.locator('[data-cell]:not(:has([data-talk]))').first().getAttribute('data-cell');
  const free = page.locator(`[data-cell="${place}"]`);
  const [from, to] = [await card.boundingBox(), await free.boundingBox()];
  if (!from || !to) throw new Error('The talk and the free place are not in sight.');
  await page.mouse.move(from.x + 50, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 40, { steps: 4 });
  await page.mouse.move(to.x + 50, to.y + 150, { steps: 12 });
  await expect(free.locator('[data-ghost]')).toContainText(/[+−±]/);
  await page.mouse.up();
  await expect(free.getByText(code)).toBeVisible();

  await card.focus();
  await page.keyboard.press('m');
  const found = await findBarriers(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('ol').getByRole('button').first()).toBeVisible();
  found.push(...(await findBarriers(page)));
  await openScreen(page, 'sessions/variants');
  expect([...found, ...(await findBarriers(page))]).toEqual([]);
});

test('two organisers move one talk: the second sees both places, and chooses', async ({
  page,
  signInAs,
  browser,
  baseURL,
}) => {
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  const card = grid(page).locator('[role="gridcell"][tabindex="0"]');
  const code = (await card.locator('strong').textContent()) ?? '';
  await card.focus();
  await page.keyboard.press('m');

  const other = await (await browser.newContext({ baseURL })).newPage();
  const people: { personId: string; roles: string[] }[] = await (await other.request.get('/api/v1/demo/people')).json();
  const second = people.filter(({ roles }) => roles.includes('organiser'))[1];
  await other.request.post('/api/v1/demo/sign-in', { data: { personId: second?.personId } });
  await openScreen(other, 'sessions');
  await expect(other.getByText(/^Also here: /)).toBeVisible();
  await other.getByRole('gridcell', { name: new RegExp(code) }).focus();
  await other.keyboard.press('Delete');
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const choice = page.getByRole('dialog', { name: /moved this talk first$/ });
  await expect(choice).toContainText('not placed');
  await choice.getByRole('button', { name: 'Take mine' }).click();
  await expect(choice).toHaveCount(0);
  await expect(talks(page).filter({ hasText: code })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(other.getByRole('gridcell', { name: new RegExp(code) })).toBeVisible({ timeout: 15_000 });
  await other.context().close();
});
