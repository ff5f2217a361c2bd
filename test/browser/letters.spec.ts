import { expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';
import { Keyboard } from './keyboard';

// Axe reads the open dialog six times over.
test.describe.configure({ timeout: 120_000 });

test('an organiser reads the letters by keys alone: agrees to one, leaves one out and brings it back, writes one', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser', 1);
  await openScreen(page, 'letters');
  const keys = new Keyboard(page);
  const list = (name: string) => page.getByRole('list', { name, exact: true });
  const partner = (name: string) => list(name).getByRole('listitem').filter({ hasText: 'Looking for a partner' });
  await keys.press(partner('Waiting for your word').getByRole('button', { name: /^It may go out/ }));
  await expect(partner('Ready to go out')).toBeVisible();

  await keys.press(partner('Ready to go out').getByRole('button', { name: /^More for/ }));
  await page.keyboard.press('l');
  await expect(page.getByRole('menuitem', { name: 'Leave it out' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Looking for a partner')).toHaveCount(0);
  await keys.press(page.getByRole('button', { name: 'Undo' }));
  await expect(partner('Ready to go out')).toBeVisible();

  await keys.press(page.getByRole('button', { name: 'Write a letter' }));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('To whom?').selectOption({ label: 'Every reviewer' });
  await dialog.getByLabel('Day and time').fill('2027-03-28T01:30');
  await keys.write(dialog.getByLabel('Subject'), 'Thank you, from {title}');
  await keys.write(dialog.getByLabel('Text'), 'Your reviews helped {everybody}.');
  await keys.press(dialog.getByRole('button', { name: 'Add the letter' }));
  await expect(dialog.getByText('Nothing is known that could stand for {everybody} here.').first()).toBeVisible();
  const found = await findBarriers(page);
  await keys.write(dialog.getByLabel('Text'), 'Your reviews helped everybody.');
  await keys.press(dialog.getByRole('button', { name: /^02:30/ }));
  await keys.press(dialog.getByRole('button', { name: 'Add the letter' }));
  await expect(
    list('Waiting for your word').getByRole('heading', { name: 'Thank you, from Student Research Conference 2027' }),
  ).toBeVisible();
  expect(found).toEqual([]);
});
