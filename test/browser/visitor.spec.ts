import { CONFERENCE, expect, test } from './demo';

const FILES = {
  'programme.pdf': 'application/pdf',
  'schedule.ics': 'text/calendar',
  'schedule.json': 'application/json',
  'release.json': 'application/json',
  'submissions.csv': 'text/csv',
  'changes.atom': 'application/atom+xml',
};

test.describe('a visitor without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('learns what the conference is, when it is and what happens next', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Student Research Conference 2027');
    await expect(page.getByText('Wednesday 9 June to Thursday 10 June 2027')).toBeVisible();
    const timeline = page.getByRole('list').filter({ hasText: 'Mentoring' });
    await expect(timeline.getByRole('listitem')).toHaveCount(8);
    await expect(timeline).toContainText(/\d{2}:\d{2} (GMT|BST)/);
    await expect(page.getByRole('link', { name: 'Look around the workspace' })).toHaveAttribute('href', '/app/');
  });

  test('goes from the home page to an abstract, and to the board of a poster', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Abstracts' }).click();
    const work = page.locator('main a.work').first();
    const title = (await work.textContent()) ?? '';
    await work.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goto('/');
    await page.getByRole('link', { name: 'Floor plan and posters' }).click();
    await expect(page.locator('svg').first()).toBeVisible();
    await expect(page.getByText('Great Hall').first()).toBeVisible();
  });

  test('can take everything that is published away, each file as what it is', async ({ page }) => {
    for (const [file, type] of Object.entries(FILES)) {
      const answer = await page.request.get(`/c/${CONFERENCE}/releases/latest/${file}`);
      expect([file, answer.status(), answer.headers()['content-type']]).toEqual([
        file,
        200,
        expect.stringContaining(type),
      ]);
      const readers = answer.headers()['access-control-allow-origin'];
      expect([file, readers]).toEqual([file, file.endsWith('.pdf') ? undefined : '*']);
    }
  });
});

test('somebody who is not signed in meets the sign-in on every address of the workspace', async ({ page }) => {
  await page.goto(`/app/c/${CONFERENCE}/sessions`);
  await expect(page.getByRole('heading', { level: 1, name: 'Look around' })).toBeVisible();
  await page.getByRole('button', { name: 'Robin Ellery' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable' })).toBeVisible();
});
