import type { Page } from '@playwright/test';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

const API = `/api/v1/conferences/${CONFERENCE}`;

interface Pairing {
  readonly id: string;
  readonly submissionId: string;
  readonly state: string;
}

/** Signs in whoever of the demo has the role and a pairing that asks for an answer, and says yes. */
async function sayYes(page: Page, role: string, wanted?: string): Promise<Pairing & { readonly as: string }> {
  const people: { personId: string; roles: string[] }[] = await (await page.request.get('/api/v1/demo/people')).json();
  for (const { personId } of people.filter(({ roles }) => roles.includes(role)).reverse()) {
    await page.request.post('/api/v1/demo/sign-in', { data: { personId } });
    const { items }: { items: Pairing[] } = await (await page.request.get(`${API}/pairings`)).json();
    for (const pairing of items.filter(({ id, state }) => (wanted ? id === wanted : state === 'published'))) {
      const answer = await page.request.post(`${API}/pairings/${pairing.id}/accept`, { data: {} });
      if (answer.ok()) return { ...pairing, as: personId };
    }
  }
  throw new Error(`Nobody who is ${role} could say yes.`);
}

test('a mentor suggests other words by keyboard, and the author takes them on a phone', async ({ page }) => {
  test.slow();
  const { id, submissionId, as: mentor } = await sayYes(page, 'mentor');
  const { as: author } = await sayYes(page, 'author', id);
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
