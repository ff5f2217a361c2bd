import { CONFERENCE, expect, test } from './demo';
import { findBarriers } from './find-barriers';

test('an author opens a message, and it is new no more', async ({ page, signInAs }) => {
  await signInAs('author');
  await page.goto('/app/inbox');
  const subject = page.locator('summary', { hasText: 'Your mentor for' });
  const message = page.getByRole('listitem').filter({ has: subject });
  await expect(message.getByText('New', { exact: true })).toBeVisible();
  await message.locator('summary').click();
  await expect(message.getByText('New', { exact: true })).toBeHidden();
  await expect(message.getByText('you read it here')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('somebody says what they are called, and how lists sort it', async ({ page, signInAs }) => {
  await signInAs('author', 2);
  await page.goto('/app/account');
  await page.getByLabel('Name', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByRole('alert')).toContainText('There is a problem');
  await page.getByLabel('Name', { exact: true }).fill('Sam van der Example');
  await page.getByLabel('Name in lists').fill('');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByLabel('Name in lists')).toHaveValue('van der Example, Sam');
  expect(await findBarriers(page)).toEqual([]);
});

test('somebody signs out a browser that they do not have at hand', async ({ signInAs, page }) => {
  await signInAs('mentor', 1);
  await page.context().clearCookies();
  await signInAs('mentor', 1);
  await page.goto('/app/account');
  const browsers = page.getByRole('list', { name: 'Where you are signed in' }).getByRole('listitem');
  await expect(browsers.filter({ hasText: 'this one' })).toHaveCount(1);
  const before = await browsers.count();
  await browsers
    .getByRole('button', { name: /^Sign out/ })
    .first()
    .click();
  await expect(browsers).toHaveCount(before - 1);
  await expect(browsers.filter({ hasText: 'this one' })).toHaveCount(1);
});

test('an organiser reads what a message says, and finds those in one state', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await page.goto(`/app/c/${CONFERENCE}/outbox`);
  const first = page.getByRole('listitem').filter({ hasText: 'In the inbox only' }).first();
  await first.getByText('Read it').click();
  await expect(first.getByText('Dear ')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Show').selectOption({ label: 'Failed' });
  await expect(page.getByText('No message is in this state.')).toBeVisible();
});
