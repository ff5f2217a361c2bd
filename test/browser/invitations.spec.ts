import { expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

test.describe('an organiser invites somebody', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('who opens the link on a phone without script, and accepts', async ({ page, browser, signInAs, baseURL }) => {
    await signInAs('organiser');
    await openScreen(page, 'people');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Nora Newcomer');
    await page.getByLabel('E-mail address').fill('nora.newcomer@example.org');
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByRole('tab', { name: /Invited/ }).click();
    await page.getByRole('button', { name: 'Show the link of Nora Newcomer' }).click();
    const link = await page.getByRole('link', { name: 'Open it' }).getAttribute('href');

    const phone = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const guest = await phone.newPage();
    const { pathname, search } = new URL(link ?? '');
    await guest.goto(`${pathname}${search}`);
    await expect(guest.getByText('You are invited to be an author')).toBeVisible();
    await guest.getByRole('button', { name: 'Accept' }).click();
    await expect(guest).toHaveURL(/\/app\/c\/student-research-2027\//);
    await phone.close();

    await openScreen(page, 'people');
    await page.getByPlaceholder('Search people').fill('Newcomer');
    await expect(page.getByRole('button', { name: 'Nora Newcomer' })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });
});
