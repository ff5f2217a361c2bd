import type { Page } from '@playwright/test';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

const API = `/api/v1/conferences/${CONFERENCE}`;

/** Of the pairs of the demo that are together one of whom nobody has written yet, with the person on each side. */
async function pairOfTheDemo(page: Page): Promise<{ submissionId: string; mentor: string; author: string }> {
  const people: { personId: string; roles: string[] }[] = await (await page.request.get('/api/v1/demo/people')).json();
  const personId = people.find(({ roles }) => roles.includes('organiser'))?.personId;
  await page.request.post('/api/v1/demo/sign-in', { data: { personId } });
  const { items }: { items: { submissionId: string; mentorId: string; state: string }[] } = await (
    await page.request.get(`${API}/pairings?limit=100`)
  ).json();
  const { submissionId, mentorId } = items.filter(({ state }) => state === 'active')[20]!;
  const work: { authors: { personId: string; presenter: boolean }[] } = await (
    await page.request.get(`${API}/submissions/${submissionId}`)
  ).json();
  return { submissionId, mentor: mentorId, author: work.authors.find(({ presenter }) => presenter)!.personId };
}

test('a mentor suggests other words by keyboard, and the author takes them on a phone', async ({ page }) => {
  test.slow();
  const { submissionId, mentor, author } = await pairOfTheDemo(page);
  await page.request.post('/api/v1/demo/sign-in', { data: { personId: mentor } });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openScreen(page, `mentees/${submissionId}`);
  await page.getByRole('group', { name: 'Title' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByLabel('Your comment').fill('Could it begin with the finding?');
  await page.getByRole('button', { name: 'Suggest other words' }).click();
  await page.getByLabel('Other words').fill('Roads and');
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await expect(page.getByText('Could it begin with the finding?')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Comment 1' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await page.request.post('/api/v1/demo/sign-in', { data: { personId: author } });
  await openScreen(page, `my-submissions/${submissionId}`);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Take these words' }).click();
  await expect(page.getByText('Taken into your draft.', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Title' })).toContainText('Roads and');
  await page.context().setOffline(true);
  await page.getByText('One resolved comment').click();
  await page.getByRole('button', { name: 'Answer comment 1' }).click();
  await page.getByLabel('Your answer').fill('Thank you, that is better.');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(page.getByText('Kept on this device', { exact: false })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Kept on this device', { exact: false })).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText('Thank you, that is better.')).toBeVisible();
});
