import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

const API = `/api/v1/conferences/${CONFERENCE}`;
const BEFORE = `Roads cut meadows into pieces. ${'Wild bees were marked and caught again on both sides. '.repeat(12)}`;

/** A work of the author who is signed in: submitted, then changed. */
async function changedWork(page: Page): Promise<{ id: string; code: string }> {
  const ask = async (method: string, path: string, data: object) => {
    const answer = await page.request.fetch(`${API}/submissions${path}`, { method, data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
  const { id, code } = await ask('POST', '', {});
  const rules = await (await page.request.get(`${API}/writing-rules`)).json();
  const { content } = await (await page.request.get(`${API}/submissions/${id}/draft`)).json();
  const save = (...changes: [string, unknown, unknown][]) =>
    ask('PATCH', `/${id}/draft`, { changes: changes.map(([at, from, to]) => ({ at, from, to })) });
  const { revision } = await save(
    ['title', content.title, `Bees and *roads*, ${code}`],
    ['texts.abstract', null, BEFORE],
    ['typeId', null, rules.types[0].id],
    ['trackId', null, rules.tracks[0].id],
    ['keywords', [], ['bees']],
  );
  await ask('POST', `/${id}/submit`, { revision });
  await save(['texts.abstract', BEFORE, BEFORE.replace('cut', 'divide')], ['keywords', ['bees'], ['bees', 'hedges']]);
  return { id, code };
}

test('an author sees each work with what comes next, and keeps the text that the receipt is of', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signInAs('author', 3);
  const { code } = await changedWork(page);
  await openScreen(page, 'my-submissions');
  const card = page.getByRole('listitem').filter({ hasText: code }).first();
  await expect(card).toContainText('Version 1 counts until you submit your changes.');
  await expect(card.getByRole('link', { name: 'Submit your changes' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await card.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Its way' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the text' }).click(),
  ]);
  const sha256 = createHash('sha256')
    .update(await readFile(await file.path()))
    .digest('hex');
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText(sha256);
  await page.getByRole('button', { name: 'Check it now' }).click();
  await expect(page.getByText('it is what you sent')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('an author sees word by word what they changed, brings a version back, and undoes that', async ({
  page,
  signInAs,
}) => {
  await signInAs('author', 4);
  const { id } = await changedWork(page);
  await openScreen(page, `submissions/${id}/versions`);
  const changed = page.getByRole('region', { name: 'What has changed' });
  await expect(changed).toContainText('2 fields have changed.');
  await expect(changed.getByRole('deletion').last()).toContainText('cut');
  await expect(changed.getByRole('insertion').filter({ hasText: 'divide' })).toContainText('put in:');
  await changed.getByRole('button', { name: /unchanged words/ }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('Kept as version 2.')).toBeVisible();
  await page.getByRole('link', { name: /^Submitted/ }).click();
  await expect(page.getByText('Roads cut meadows')).toBeVisible();
  await page.getByRole('button', { name: 'Bring this version back' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  const text = async () =>
    (await (await page.request.get(`${API}/submissions/${id}/draft`)).json()).content.texts.abstract as string;
  expect(await text()).toContain('Roads cut');
  await undo.click();
  await expect(page.getByText('Your draft is again what it was before.')).toBeVisible();
  expect(await text()).toContain('Roads divide');
});

test('an author reads what withdrawing does, withdraws, and brings the work back', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signInAs('author', 2);
  const { id, code } = await changedWork(page);
  await openScreen(page, `submissions/${id}/withdraw`);
  await expect(page.getByText('For 2 days you can undo this by yourself')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: `Withdraw ${code}` }).click();
  await expect(page.getByText(/You can undo this until/)).toBeVisible();
  await openScreen(page, 'my-submissions');
  const card = page.getByRole('listitem').filter({ hasText: code }).first();
  await card.getByRole('button', { name: 'Undo the withdrawal' }).click();
  await expect(card).toContainText('submitted');
  await expect(card.getByRole('link', { name: 'Withdraw' })).toBeVisible();
});

test('an author says on a phone when they cannot be there, finds it again, and takes it back', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signInAs('author', 1);
  await openScreen(page, 'my-submissions');
  await page.getByRole('link', { name: 'Say when you cannot be there' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When you can be there' })).toBeFocused();
  const morning = page.getByRole('region', { name: 'Wednesday 9 June' }).getByRole('group', { name: /^Morning/ });
  const add = page.getByRole('button', { name: 'Add these hours' });
  await morning.getByRole('radio', { name: 'I cannot' }).check();
  await add.click();
  await expect(page.getByText('Say from when.')).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('14:00');
  await page.getByLabel('Until').fill('14:20');
  await add.click();
  await page.getByRole('radio', { name: /one half day only/ }).check();
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/own-hours') && answer.ok());
  await page.getByRole('checkbox', { name: 'A way without steps' }).check();
  await kept;
  await expect(page.getByText(/^Saved/)).toBeVisible();
  expect(await findBarriers(page, [360])).toEqual([]);
  await page.reload();
  await expect(morning.getByRole('radio', { name: 'I cannot' })).toBeChecked();
  await expect(page.getByRole('radio', { name: /one half day only/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'A way without steps' })).toBeChecked();
  await page.getByRole('button', { name: 'Remove: Wednesday 9 June, 14:00 to 14:20: you cannot' }).click();
  await expect(page.getByRole('heading', { name: 'Only certain hours' })).toBeFocused();
  await expect(page.getByText('14:00 to 14:20')).toHaveCount(0);
});
