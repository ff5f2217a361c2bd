import { expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

// What the service worker asks for would pass by the answers of this test.
test.use({ serviceWorkers: 'block' });

test('a reviewer scores by keys, submits without a connection, and the review goes out when it is back', async ({
  page,
  signInAs,
}) => {
  await signInAs('reviewer', 1);
  // The demo's decisions are known; for the reviewer they are not yet.
  await page.route('**/review-queue', async (route) => {
    const queue = await (await route.fetch()).json();
    const works = queue.works.map((work: object, place: number) => ({
      ...work,
      ...{ open: true, closed: null, review: null, standing: 'to write', skipped: place > 1 },
    }));
    await route.fulfill({ json: { ...queue, works, next: queue.works[0].submissionId } });
  });
  let away = false;
  const sent: { strength: string; scores: Record<string, number> }[] = [];
  await page.route('**/review', async (route) => {
    if (away) return route.abort('internetdisconnected');
    sent.push(route.request().postDataJSON());
    await route.fulfill({ json: { revision: 9 } });
  });
  await openScreen(page, 'reviewing');
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: /^(Review|Go on with) UG-/ }).press('Enter');

  const form = page.getByRole('form', { name: /^Review of UG-/ });
  const groups = form.getByRole('group').filter({ has: page.getByRole('radio') });
  await expect(groups.first()).toBeVisible();
  for (const group of await groups.all()) {
    await group.getByRole('radio').last().focus();
    await page.keyboard.press('2');
    await expect(group.getByRole('radio', { name: /^2/ })).toBeChecked();
  }
  const strength = page.getByLabel('What works, and why?');
  await strength.fill('The question is clear.');
  await expect(page.getByText(/^✓? ?Saved \d+ s ago/)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await findBarriers(page)).toEqual([]);

  away = true;
  await page.context().setOffline(true);
  await strength.fill('The question is clear from its first line.');
  await expect(page.locator('#content').getByText(/Offline, kept on this/)).toBeVisible();
  await page.getByRole('button', { name: 'Submit the review' }).press('Enter');
  await expect(page.getByText('goes out when you are online')).toBeVisible();
  expect(sent).toEqual([]);

  away = false;
  await page.context().setOffline(false);
  await expect(page.getByText('goes out when you are online')).toHaveCount(0, { timeout: 30_000 });
  expect(sent.map((review) => review.strength)).toEqual(['The question is clear from its first line.']);
  expect(new Set(Object.values(sent[0]?.scores ?? {}))).toEqual(new Set([2]));
});
