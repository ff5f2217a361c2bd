import type { Page } from '@playwright/test';
import { expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

/** Presses Tab until the control of that role and name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to the ${role} "${name}".`);
}

async function add(page: Page, kind: string, question: string): Promise<void> {
  await tabTo(page, 'button', 'Add a question');
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: kind });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  while (!(await item.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toBeFocused();
  await page.keyboard.type(question);
}

const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

test('an organiser builds a form by keyboard alone, and tries it as author and reviewer', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openScreen(page, 'set-up/form');
  await add(page, 'One choice', 'Do you need power?');
  await tabTo(page, 'textbox', 'Answer 1');
  await page.keyboard.type('Yes');
  await tabTo(page, 'textbox', 'Answer 2');
  await page.keyboard.type('No');

  await add(page, 'Short text', 'How many sockets?');
  await tabTo(page, 'combobox', 'When is it shown?');
  await page.keyboard.type('Only with');
  await tabTo(page, 'checkbox', 'Yes');
  await page.keyboard.press('Space');
  await expect(page.getByText('Shown only when “Do you need power?” is “Yes”.').first()).toBeVisible();
  await tabTo(page, 'checkbox', 'Reviewers of this work');
  await page.keyboard.press('Space');
  await saved(page);

  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('textbox', { name: /How many sockets/ })).toHaveCount(0);
  await tabTo(page, 'radio', 'Yes');
  await page.keyboard.press('Space');
  await expect(preview.getByRole('textbox', { name: /How many sockets/ })).toBeVisible();
  await preview.getByRole('combobox', { name: 'Seen by' }).focus();
  await page.keyboard.type('Rev');
  await expect(preview.getByText('The answer is not for reviewers.')).toBeVisible();
  await expect(preview.getByRole('term')).toHaveText('How many sockets?');
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 1000 });

  await page.getByRole('button', { name: 'Move “How many sockets?” up' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“How many sockets?” is now 1 of 2.')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move “How many sockets?” up' })).toBeFocused();

  await page.getByRole('button', { name: 'More for “Do you need power?”' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const faults = page.getByRole('region', { name: 'One thing needs another look' });
  await expect(faults).toContainText('waits for an answer to “Do you need power?”, which is no longer in the form');
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await faults.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'When is it shown?' })).toBeFocused();
  await expect(page.getByText(/^Not saved/)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(faults).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(page.getByText(/^Short text · only when “Do you need power\?” is “Yes”/)).toBeVisible();
});

test('an organiser rewords a criterion by which reviews are written, and cannot remove it', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openScreen(page, 'set-up/reviewing');
  await expect(page.getByText('Their scores stay as they were given.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await page.getByLabel('Weight').fill('2.5');
  await page.getByRole('textbox', { name: '1 – the least' }).fill('');
  await expect(page.getByText('Say what a score of 1 means.')).toBeVisible();
  await page.getByRole('textbox', { name: '1 – the least' }).fill('I could not tell what was found');
  await saved(page);
  await expect(page.getByRole('radio', { name: '1 I could not tell what was found' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});
