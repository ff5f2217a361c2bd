import type { Browser, Page } from '@playwright/test';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

const AT = `/app/c/${CONFERENCE}/set-up`;

/** Two organisers of the demo, each in a browser of their own. */
async function twoOrganisers(browser: Browser, baseURL: string | undefined): Promise<[Page, Page]> {
  const pages: Page[] = [];
  for (const place of [0, 1]) {
    const page = await browser.newPage({ baseURL, locale: 'en-GB' });
    const people: { personId: string; roles: string[] }[] = await (
      await page.request.get('/api/v1/demo/people')
    ).json();
    const organiser = people.filter(({ roles }) => roles.includes('organiser'))[place];
    await page.request.post('/api/v1/demo/sign-in', { data: { personId: organiser?.personId } });
    pages.push(page);
  }
  return pages as [Page, Page];
}

const saved = (page: Page) => page.getByText('All changes saved');

test.describe.configure({ mode: 'serial' });

test('two organisers write in the same step: different answers are joined, the same one is chosen', async ({
  browser,
  baseURL,
}) => {
  const [amina, ben] = await twoOrganisers(browser, baseURL);
  for (const page of [amina, ben]) {
    await page.goto(`${AT}/basics`);
    await expect(page.getByLabel('Place (optional)')).toBeVisible();
  }
  const before = await amina.getByLabel('Place (optional)').inputValue();
  const contact = await amina.getByLabel('Address for questions').inputValue();

  await amina.getByLabel('Place (optional)').fill('Town hall, Coventry');
  await expect(amina.getByText('Not saved yet …')).toBeVisible();
  await expect(saved(amina)).toBeVisible();
  await ben.getByLabel('Address for questions').fill('help@university.example');
  await expect(ben.getByText('both changes are in')).toBeVisible();
  await expect(ben.getByLabel('Place (optional)')).toHaveValue('Town hall, Coventry');

  await amina.reload();
  await expect(amina.getByLabel('Address for questions')).toHaveValue('help@university.example');
  await amina.getByLabel('Place (optional)').fill('Library, Coventry');
  await expect(amina.getByText('Not saved yet …')).toBeVisible();
  await expect(saved(amina)).toBeVisible();
  await ben.getByLabel('Place (optional)').fill('Museum, Coventry');
  const choice = ben.getByRole('alert', { name: /at the same time/ });
  await expect(choice).toBeFocused();
  await expect(choice).toContainText('Museum, Coventry');
  await expect(choice).toContainText('Library, Coventry');
  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await expect(saved(ben)).toBeVisible();
  await amina.reload();
  await expect(amina.getByLabel('Place (optional)')).toHaveValue('Museum, Coventry');

  await amina.getByLabel('Place (optional)').fill(before);
  await amina.getByLabel('Address for questions').fill(contact);
  await expect(amina.getByText('Not saved yet …')).toBeVisible();
  await expect(saved(amina)).toBeVisible();
});

test('what is typed without a connection is there after a reload, and reaches the server', async ({
  browser,
  baseURL,
}) => {
  const [page, second] = await twoOrganisers(browser, baseURL);
  await page.goto(`${AT}/rooms`);
  const first = page.getByLabel('Room 1', { exact: true });
  const before = await first.inputValue();
  await page.route('**/api/v1/**/set-up/rooms', (route) => route.abort());
  await first.fill('Wilson Theatre');
  await expect(page.getByText('No connection.')).toBeVisible();
  await page.reload();
  await expect(first).toHaveValue('Wilson Theatre');
  await page.unroute('**/api/v1/**/set-up/rooms');
  await expect(saved(page)).toBeVisible({ timeout: 15_000 });
  await second.goto(`${AT}/rooms`);
  await expect(second.getByLabel('Room 1', { exact: true })).toHaveValue('Wilson Theatre');
  await second.getByLabel('Room 1', { exact: true }).fill(before);
  await expect(second.getByText('Not saved yet …')).toBeVisible();
  await expect(saved(second)).toBeVisible();
});

test('a time that the clocks skip is refused with the two times it may mean', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await page.goto(`${AT}/phases`);
  const begins = page.getByRole('group', { name: 'Review', exact: true }).getByLabel('Begins');
  const before = await begins.inputValue();
  await begins.fill('2027-03-28T01:30');
  await expect(page.getByText('does not exist')).toBeVisible();
  await page.getByRole('button', { name: /after the clocks have gone forward/ }).click();
  await expect(saved(page)).toBeVisible();
  await expect(begins).toHaveValue('2027-03-28T02:30');
  await begins.fill(before);
  await expect(page.getByText('Not saved yet …')).toBeVisible();
  await expect(saved(page)).toBeVisible();
});

test('sections of an abstract begin as four questions, move by keys and by dragging, and are tried as authors meet them', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await openScreen(page, 'set-up/abstract');
  await page.getByRole('button', { name: /^Start from four questions/ }).click();
  await expect(page.getByLabel('Heading').first()).toBeFocused();
  const order = () =>
    page.getByLabel('Heading').evaluateAll((fields) => fields.map((field) => 'value' in field && field.value));
  await page.getByRole('button', { name: 'Move “Why”, 1 of 4' }).press('ArrowDown');
  expect(await order()).toEqual(['What', 'Why', 'So what', 'Now what']);
  await expect(page.getByRole('button', { name: 'Move “Why”, 2 of 4' })).toBeFocused();
  const handle = page.getByRole('button', { name: 'Move “What”, 1 of 4' });
  await handle.hover();
  await page.mouse.down();
  const last = await page.getByRole('button', { name: 'Move “Now what”, 4 of 4' }).boundingBox();
  await page.mouse.move((last?.x ?? 0) + 10, (last?.y ?? 0) + 500, { steps: 5 });
  await page.mouse.up();
  expect(await order()).toEqual(['Why', 'So what', 'Now what', 'What']);
  await page.getByLabel('Word limit').first().fill('400');
  await expect(page.getByText(/^! Talk, 300 words:/)).toContainText('100 too many');
  await page.getByText('See what authors meet').click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Bees die of *Varroa*.');
  await expect(page.getByText('4 of 400 words')).toBeVisible();
  await expect(page.getByRole('region', { name: 'As it will be printed' })).toHaveText(/Why\. Bees die of Varroa\./);
  expect(await findBarriers(page)).toEqual([]);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Heading')).toHaveCount(4);
  expect(await order()).toEqual(['Why', 'So what', 'Now what', 'What']);
  for (const name of await order()) await page.getByRole('button', { name: `Remove “${name}”` }).click();
  await expect(page.getByRole('button', { name: /^Start from four questions/ })).toBeVisible();
  await expect(saved(page)).toBeVisible();
});

const STEPS = [
  'basics',
  'phases',
  'tracks',
  'types',
  'rooms',
  'days',
  'posters',
  'abstract',
  'form',
  'people',
  'privacy',
  'check',
];

test('no step of the set-up has a barrier that a machine can find', async ({ page, signInAs }) => {
  test.setTimeout(240_000);
  await signInAs('organiser');
  const found: string[] = [];
  for (const step of ['', ...STEPS]) {
    await openScreen(page, `set-up/${step}`);
    found.push(...(await findBarriers(page)));
  }
  expect(found).toEqual([]);
});
