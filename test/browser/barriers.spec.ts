import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openScreen, test } from './demo';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCREENS = {
  organiser: ['overview', 'submissions', 'mentors', 'reviews', 'decisions', 'sessions', 'posters', 'programme'],
  author: ['my-submissions'],
  mentor: ['mentees'],
  reviewer: ['reviewing'],
} as const;

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`),
    ...(wide > 0 ? [`${page.url()}: ${wide} px too wide`] : []),
  ];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`at ${width} px in ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

      test('the home page and the sign-in have no barrier that a machine can find', async ({ page }) => {
        await page.goto('/');
        const found = await barriers(page);
        await page.goto('/app/');
        await expect(page.getByRole('heading', { name: 'Organisers' })).toBeVisible();
        expect([...found, ...(await barriers(page))]).toEqual([]);
      });

      for (const role of ['organiser', 'author', 'mentor', 'reviewer'] as const) {
        test(`the screens of an ${role} have none`, async ({ page, signInAs }) => {
          await signInAs(role);
          const complaints: string[] = [];
          page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
          const found: string[] = [];
          for (const screen of SCREENS[role]) {
            await openScreen(page, screen);
            found.push(...(await barriers(page)));
          }
          const [work] = await page.getByRole('main').getByRole('listitem').getByRole('link').all();
          if (work && role !== 'organiser') {
            await work.click();
            await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
            found.push(...(await barriers(page)));
          }
          expect([...found, ...complaints]).toEqual([]);
        });
      }
    });
  }
}

test('the form of a review has none', async ({ page, signInAs }) => {
  await signInAs('reviewer');
  await page.route('**/review-queue', async (route) => {
    const answer = await route.fetch();
    const { criteria, works } = await answer.json();
    await route.fulfill({ json: { criteria, works: works.map((work: object) => ({ ...work, open: true })) } });
  });
  await openScreen(page, 'reviewing');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByLabel('To the authors')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a planted barrier is found', async ({ page }) => {
  await page.goto('/');
  await page.locator('h1').evaluate((heading) => {
    const pale = document.createElement('button');
    pale.append('hardly to be read');
    pale.style.color = '#bbb';
    pale.style.background = '#fff';
    const nameless = document.createElement('button');
    heading.after(pale, nameless);
  });
  const found = (await barriers(page)).join();
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
});
