import { CONFERENCE, expect, openScreen, test } from './demo';

test('somebody goes to a work by typing, with the keyboard alone', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Go to a screen' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ug-004');
  await expect(page.getByRole('option', { selected: true })).toContainText('UG-004');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/submissions\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Submissions');
});

test('leaves the palette with Escape and is back where they were', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  const opener = page.getByRole('button', { name: 'Go to …' });
  await opener.press('Enter');
  await page.getByRole('combobox').press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('chooses dark, and has it on the next visit as well', async ({ page, signInAs }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await signInAs('author');
  await openScreen(page, 'my-submissions');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitemradio', { name: 'Dark', exact: true }).press('Enter');
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ground()).not.toBe(light);
});

test('reaches every place with a thumb on a phone', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signInAs('organiser');
  await openScreen(page, 'submissions');
  await page.getByRole('button', { name: 'All places' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Posters' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Posters' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('is told when there is no connection', async ({ page, context, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'submissions');
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('You are offline')).toHaveCount(0);
});

test('is led to the sign-in and back, where there is no demonstration', async ({ page }) => {
  await page.route('**/api/v1/demo/people', (route) => route.fulfill({ json: [] }));
  await page.goto(`/app/c/${CONFERENCE}/submissions`);
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(`/app/c/${CONFERENCE}/submissions`)}`);
});
