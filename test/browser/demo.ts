import { test as base, expect, type Page } from '@playwright/test';

/** The demo conference. */
export const CONFERENCE = 'student-research-2027';

type Role = 'organiser' | 'author' | 'mentor' | 'reviewer';

/**
 * Tests on the running program, with a way to be somebody of the demo: of those with a role the first, or the one at a
 * place, so that tests which change something of a person do not meet in the same one.
 */
export const test = base.extend<{ readonly signInAs: (role: Role, place?: number) => Promise<void> }>({
  signInAs: async ({ page }, use) => {
    await use(async (role, place = 0) => {
      const people: { personId: string; roles: string[] }[] = await (
        await page.request.get('/api/v1/demo/people')
      ).json();
      const person = people.filter(({ roles }) => roles.includes(role))[place];
      expect(person, `the demo has an ${role}`).toBeDefined();
      const answer = await page.request.post('/api/v1/demo/sign-in', { data: { personId: person?.personId } });
      expect(answer.ok()).toBe(true);
    });
  },
});

export { expect };

/** Opens a screen of the workspace, in the demo conference unless it begins with a slash, and waits for its content. */
export async function openScreen(page: Page, screen: string): Promise<void> {
  await page.goto(screen.startsWith('/') ? `/app${screen}` : `/app/c/${CONFERENCE}/${screen}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Loading …')).toHaveCount(0);
}
