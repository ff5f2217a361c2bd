import type { Browser, Page } from '@playwright/test';
import { CONFERENCE, openScreen } from './demo';
import { findBarriers } from './find-barriers';
import { expect, test } from './own-program';

const API = `/api/v1/conferences/${CONFERENCE}`;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const NOTE = 'We have no hour in common, and I do not dare to say so.';
/** The narrowest and the widest that people have: what lies between is tried by the parts themselves. */
const barriersOf = (page: Page) => findBarriers(page, [PHONE.width, DESK.width]);

interface Pair {
  readonly id: string;
  readonly code: string;
  readonly mentorId: string;
  readonly submissionId: string;
  readonly state: string;
}

/** Somebody of the demo in a browser of their own, as wide as what they hold in their hands. */
async function somebody(browser: Browser, baseURL: string, personId: string, viewport = PHONE): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, viewport, reducedMotion: 'reduce' })).newPage();
  expect((await page.request.post('/api/v1/demo/sign-in', { data: { personId } })).ok()).toBe(true);
  return page;
}

/** Lets the engine propose for everybody again, and waits for what it proposes. */
async function matchAgain(desk: Page): Promise<void> {
  await openScreen(desk, 'mentors');
  await desk.getByRole('button', { name: 'Let the engine propose' }).click();
  await desk.getByRole('radio', { name: /^All of them again/ }).check();
  await desk.getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(desk.getByRole('tab', { name: /^Table/ })).toBeVisible({ timeout: 30_000 });
}

/** The pair that stands for a work, as organisers see it. */
async function pairOf(desk: Page, code: string): Promise<Pair> {
  const { pairs }: { pairs: Pair[] } = await (await desk.request.get(`${API}/pair-board`)).json();
  const found = pairs.filter((pair) => pair.code === code && !['ended', 'declined'].includes(pair.state)).at(-1);
  if (!found) throw new Error(`Nobody is with ${code}.`);
  return found;
}

/** Both sides of a pair say yes, each on a phone, the author last: then it begins. */
async function sayYes(mentor: Page, author: Page, { code, submissionId }: Pair): Promise<void> {
  await openScreen(mentor, 'mentees');
  await mentor.getByRole('button', { name: new RegExp(`^I can help ?: ${code}`) }).click();
  await expect(mentor.getByText('You have said yes.', { exact: false })).toBeVisible();
  await openScreen(author, `submissions/${submissionId}`);
  await author.getByRole('button', { name: new RegExp(`^Yes, with pleasure ?: ${code}`) }).click();
  await expect(author.getByText(/is your mentor\./)).toBeVisible();
}

/** An author gives the mentor the draft as it is now to read. */
async function askForFeedback(author: Page, submission: string, round: number): Promise<void> {
  await openScreen(author, `my-submissions/${submission}`);
  await author.getByRole('button', { name: 'Ask for feedback' }).click();
  await expect(author.getByRole('heading', { name: new RegExp(`^Round ${round} is with`) })).toBeVisible();
}

/** A mentor writes three things and returns the open round. */
async function returnRound(mentor: Page, submission: string, nextStep: string): Promise<void> {
  await openScreen(mentor, `mentees/${submission}`);
  await mentor.getByLabel('What works, and why?').fill('One question, and one answer to it.');
  await mentor.getByLabel('One question').fill('Who would be surprised by it?');
  await mentor.getByLabel('One next step').fill(nextStep);
  await mentor.getByRole('button', { name: 'Return the round' }).click();
  await expect(mentor.getByText('Returned. The authors are told by mail.', { exact: false })).toBeVisible();
}

test('a cohort is matched and published, a mentor has to stop, and two rounds later the abstract is better', async ({
  browser,
  program,
}) => {
  test.slow();
  const people: { personId: string; name: string; roles: string[] }[] = await (
    await fetch(`${program}/api/v1/demo/people`)
  ).json();
  const [organiser, trusted] = people.filter(({ roles }) => roles.includes('organiser'));
  const desk = await somebody(browser, program, organiser!.personId, DESK);

  await openScreen(desk, 'mentors');
  await desk.getByRole('button', { name: 'How pairs come together' }).click();
  await desk.getByLabel('To whom can people turn', { exact: false }).selectOption(trusted!.personId);
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByText('Saved. It holds for pairs', { exact: false })).toBeVisible();

  await matchAgain(desk);
  expect(await barriersOf(desk)).toEqual([]);
  await desk.getByRole('tab', { name: 'Picture' }).click();
  await expect(desk.getByRole('img', { name: /^\d+ pairs: / })).toBeVisible();
  expect(await barriersOf(desk)).toEqual([]);
  await desk.setViewportSize(DESK);
  await desk.getByRole('tab', { name: /^Table/ }).click();
  const weakest = desk.getByRole('table', { name: 'Proposed pairs' }).getByRole('row').nth(1);
  const code = /^\w+-\d+/.exec((await weakest.getByRole('button').textContent()) ?? '')?.[0] ?? '';
  await weakest.getByRole('button').click();
  const dialog = desk.getByRole('dialog');
  const other = dialog.getByLabel('Decide about this work and');
  const named = (await other.locator('option:not(:checked)').first().textContent()) ?? '';
  await other.selectOption({ label: named });
  await dialog.getByRole('button', { name: 'Lock: see the price' }).click();
  await expect(dialog.getByRole('status')).toContainText(/mean/, { timeout: 20_000 });
  await dialog.getByRole('button', { name: `Lock ${code} and ${named}` }).click();
  await expect(desk.getByText(`Kept for ${code}.`, { exact: false })).toBeVisible();

  await matchAgain(desk);
  await expect(desk.getByText(`${named} (locked)`)).toBeVisible();
  await desk.getByLabel('Compare with the proposal of').selectOption({ index: 1 });
  await expect(desk.getByText(/^They differ for \d+ of \d+ works\.$/)).toBeVisible();
  await desk.getByRole('button', { name: 'Accept' }).click();
  await expect(desk.getByRole('heading', { name: /draft pairs?$/ })).toBeVisible();
  await desk.getByRole('button', { name: 'See the messages and publish' }).click();
  await expect(desk.getByText('These pairs end by it', { exact: false })).toBeVisible();
  await desk.getByRole('button', { name: /^Publish and send/ }).click();
  await expect(desk.getByText(/pairs? (is|are) published\.$/)).toBeVisible();

  const first = await pairOf(desk, code);
  const work = await (await desk.request.get(`${API}/submissions/${first.submissionId}`)).json();
  const presenter = work.authors.find((one: { presenter: boolean }) => one.presenter).personId;
  const [leaver, author] = [
    await somebody(browser, program, first.mentorId),
    await somebody(browser, program, presenter),
  ];
  await openScreen(leaver, 'mentees');
  await openScreen(author, `submissions/${first.submissionId}`);
  for (const asked of [leaver, author]) {
    expect(await barriersOf(asked)).toEqual([]);
    await asked.setViewportSize(PHONE);
  }
  await sayYes(leaver, author, first);

  await author.getByRole('button', { name: 'Does it not work with you two?', exact: false }).click();
  await author.getByLabel('What does not work?').fill(NOTE);
  expect(await barriersOf(author)).toEqual([]);
  await author.setViewportSize(PHONE);
  await author.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(author.getByText(`${trusted!.name} has your note.`, { exact: false })).toBeVisible();
  const confidant = await somebody(browser, program, trusted!.personId);
  await openScreen(confidant, 'quiet');
  await expect(confidant.getByText(NOTE)).toBeVisible();
  await openScreen(desk, 'quiet');
  await expect(desk.getByText(NOTE)).toHaveCount(0);

  await openScreen(leaver, 'mentees');
  await leaver.getByRole('button', { name: `I have to stop mentoring ${code}` }).click();
  await leaver.getByRole('dialog').getByRole('button', { name: 'I have to stop' }).click();
  await expect(leaver.getByText(`Somebody else is found for ${code}.`, { exact: false })).toBeVisible();

  const seeWho = desk.getByRole('button', { name: `See who it is for ${code}` });
  await expect(async () => {
    await openScreen(desk, 'mentors');
    await expect(seeWho).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await seeWho.click();
  await desk.getByRole('button', { name: 'Confirm, and ask both by mail' }).click();
  await expect(desk.getByText('Both are asked by mail.', { exact: false })).toBeVisible();
  expect(await barriersOf(desk)).toEqual([]);

  const second = await pairOf(desk, code);
  expect(second.mentorId).not.toBe(first.mentorId);
  const mentor = await somebody(browser, program, second.mentorId);
  await sayYes(mentor, author, second);
  await askForFeedback(author, first.submissionId, 1);

  await openScreen(mentor, `mentees/${first.submissionId}`);
  await mentor.getByRole('button', { name: 'Choose words from a list' }).click();
  await mentor.getByRole('button', { name: 'Write on these words' }).click();
  await mentor.getByRole('button', { name: 'Suggest other words' }).click();
  await mentor.getByLabel('Other words').fill('What we found about');
  await mentor.getByRole('button', { name: 'Suggest', exact: true }).click();
  await expect(mentor.getByRole('heading', { name: 'Comment 1' })).toBeVisible();
  await returnRound(mentor, first.submissionId, 'Begin with the finding.');

  await openScreen(author, `my-submissions/${first.submissionId}`);
  await author.getByRole('button', { name: 'Take these words' }).click();
  await expect(author.getByRole('group', { name: 'Title' })).toContainText('What we found about');
  await askForFeedback(author, first.submissionId, 2);

  await returnRound(mentor, first.submissionId, 'Send it.');
  await openScreen(author, `my-submissions/${first.submissionId}`);
  await expect(author.getByRole('heading', { name: /^Round 2, from/ })).toBeVisible();
  await expect(author.getByText('Send it.')).toBeVisible();
  expect(await barriersOf(author)).toEqual([]);
});
