import { expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';
import { Keyboard } from './keyboard';

test('an organiser sees what will be deleted and when, and publishes a notice by keyboard alone', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('organiser');
  await page.setViewportSize({ width: 1440, height: 900 });
  await openScreen(page, 'set-up/privacy');
  const plan = page.getByRole('region', { name: 'What will be deleted, and when' });
  await expect(plan.getByText(/^After .* this goes: \d+ reviews/)).toBeVisible();

  const keys = new Keyboard(page);
  await keys.press(page.getByRole('button', { name: 'Add a notice of your own' }));
  await keys.write(page.getByLabel('Title'), 'Cloakroom');
  await keys.write(page.getByLabel('What people read'), '{controller} looks after your coats at {conference}.');
  await keys.press(page.getByRole('button', { name: 'Keep the draft' }));
  await keys.press(page.getByRole('button', { name: 'Publish Cloakroom' }));
  await keys.press(page.getByRole('button', { name: 'Publish version 1' }));
  const notice = page.getByRole('listitem').filter({ hasText: 'Cloakroom' });
  await expect(notice.getByText('Version 1 is published.')).toBeVisible();
  await keys.press(notice.locator('summary'));
  await expect(notice.getByText(/^Example University .* looks after your coats/)).toBeVisible();

  await keys.press(page.getByRole('button', { name: /Change the draft of|Write a new version of/ }).first());
  expect(await findBarriers(page)).toEqual([]);
});
