import { CONFERENCE, expect, openScreen, test } from './demo';

test('an organiser sees what needs doing, and the way to each step', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await page.goto('/app/');
  await expect(page).toHaveURL(new RegExp(`/app/c/${CONFERENCE}/home$`));
  await expect(page.getByText('Every talk has a room and a time.')).toBeVisible();
  await page.getByRole('link', { name: 'Submissions', exact: true }).click();
  await expect(page.getByText(/^\d+ submissions$/)).toBeVisible();
});

test('hears where they are after each step, by keyboard alone', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openScreen(page, 'home');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Mentors' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mentors' })).toBeFocused();
  await expect(page).toHaveTitle('Mentors – Student Research Conference 2027 – Colloquy');
});

test('an author reads the decision and the feedback, and meets a refusal in words elsewhere', async ({
  page,
  signInAs,
}) => {
  await signInAs('author');
  await openScreen(page, 'my-submissions');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 3, name: 'What the reviewers wrote to you' })).toBeVisible();
  await page.goto(`/app/c/${CONFERENCE}/mentors/proposals/00000000-0000-4000-8000-000000000000`);
  await expect(page.getByRole('alert')).toContainText('There is no such work');
});

test('whoever signs in next at the same browser sees nothing of the one before', async ({ page }) => {
  await page.goto(`/app/c/${CONFERENCE}/submissions`);
  await page.getByRole('button', { name: 'Robin Ellery' }).click();
  await expect(page.getByText(/^\d+ submissions$/)).toBeVisible();
  await page.getByRole('button', { name: 'Robin Ellery' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Mentors' }).locator('..').getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('That did not work.');
  await expect(page.getByText('UG-001')).toHaveCount(0);
});
