import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

test('an organiser says who comes along to the next conference, and by which short name it goes', async ({
  page,
  signInAs,
}) => {
  // Neither the asker nor who comes along is the first organiser, whom other journeys expect to have one conference.
  await signInAs('organiser', 1);
  await openScreen(page, `/new/from/${CONFERENCE}`);
  const others = page.getByRole('group', { name: 'Who comes along?' }).getByRole('checkbox');
  await expect(others).not.toHaveCount(0);
  const along = page.getByRole('checkbox', { name: /Sam Achterberg/ });
  await expect(along).not.toBeChecked();
  await along.check();
  const name = page.getByRole('textbox', { name: /Short name in addresses/ });
  await name.fill(CONFERENCE);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make it with these dates' }).click();
  await expect(name).toHaveAccessibleDescription(/There is a conference at "student-research-2027" already/);
  await expect(along).toBeChecked();
  await name.fill('the-next-one');
  await page.getByRole('button', { name: 'Make it with these dates' }).click();
  const organisers = async (): Promise<number | undefined> => {
    const answer = await page.request.get('/api/v1/conferences/the-next-one/people?role=organiser');
    return (await answer.json()).items?.length;
  };
  await expect.poll(organisers).toBe(2);
});
