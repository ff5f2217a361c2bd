import { indicoFile, pretalxFiles } from '../builders/foreign-files';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

const upload = ({ name, base64 }: { name: string; base64: string }) => ({
  ...{ name, mimeType: 'application/json', buffer: Buffer.from(base64, 'base64') },
});

test('an organiser sees what files of another system would bring, decides, and mends what is wrong', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signInAs('organiser');
  await openScreen(page, 'submissions/import');
  const files = page.getByLabel(/A workbook/);
  await files.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"hello": 1}') });
  await expect(page.getByRole('alert')).toContainText('neither of pretalx’s API');
  await files.setInputFiles(pretalxFiles(3).map(upload));
  await expect(page.getByText('Choose above first: 2 names are not known here.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0);
  for (const name of ['“Alchemy”', '“Methods”']) {
    const select = page.getByLabel(name);
    await select.focus();
    await select.selectOption({ index: 1 });
    await expect(select).toBeFocused();
  }
  await expect(page.getByText('3 new.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring in 3 new' })).toBeEnabled();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await findBarriers(page)).toEqual([]);
  await files.setInputFiles(upload(indicoFile(2)));
  await expect(page.getByText('This is an export of Indico.')).toBeVisible();
});

test('an organiser brings back the table that went out: nothing changes but the cell that was changed', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  const table = await (await page.request.get(`/api/v1/conferences/${CONFERENCE}/submissions/export.csv`)).text();
  await openScreen(page, 'submissions/import');
  const files = page.getByLabel(/A workbook/);
  const csv = (text: string) => ({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await files.setInputFiles(csv(table));
  await expect(page.getByText('there is nothing to do')).toBeVisible();
  await files.setInputFiles(csv(table.replace(/\r\nUG-002,("[^"]*"|[^,]*),/, '\r\nUG-002,A better title,')));
  await expect(page.getByRole('button', { name: 'Bring in 1 changed' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Changes' }).getByRole('insertion')).toHaveText('A better title');
  expect(await findBarriers(page)).toEqual([]);
});
