import type { APIRequestContext, Browser, Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { CONFERENCE, expect, openScreen, test } from './demo';
import { findBarriers } from './find-barriers';

const API = `/api/v1/conferences/${CONFERENCE}`;

/** A poster on A3 with text of 12 and of 5 points, a faint line, and nothing embedded or tagged. */
function poster(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A3', margin: 40 });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  document.fontSize(40).text('Roads cut meadows into pieces', 60, 60);
  document.fontSize(12).text('Wild bees were marked and caught again. '.repeat(12), 60, 180, { width: 330 });
  document.fontSize(12).text('Few of the marked bees cross. '.repeat(12), 440, 180, { width: 330 });
  document.fillColor('#bbbbbb').text('A faint line that nobody reads', 60, 520);
  document.fillColor('#000000').fontSize(5).text('Sources and thanks to everybody', 60, 1100);
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))));
}

/** A pair of the demo that has said yes, each in a browser of their own; counted from the last work. */
async function pair(browser: Browser, baseURL: string | undefined, place: number) {
  const signedIn = async (personId: string): Promise<Page> => {
    const page = await (await browser.newContext({ baseURL })).newPage();
    const answer = await page.request.post('/api/v1/demo/sign-in', { data: { personId } });
    expect(answer.ok()).toBe(true);
    return page;
  };
  const visitor = await browser.newContext({ baseURL });
  const people: { personId: string; roles: string[] }[] = await (
    await visitor.request.get('/api/v1/demo/people')
  ).json();
  const organiser = await signedIn(people.find(({ roles }) => roles.includes('organiser'))?.personId ?? '');
  const { items } = await (await organiser.request.get(`${API}/pairings?limit=100`)).json();
  const own: { id: string; mentorId: string; submissionId: string } = items.at(-1 - place);
  const work = await (await organiser.request.get(`${API}/submissions/${own.submissionId}`)).json();
  const author = await signedIn(work.authors.find((one: { presenter: boolean }) => one.presenter).personId);
  const mentor = await signedIn(own.mentorId);
  for (const side of [mentor, author]) await side.request.post(`${API}/pairings/${own.id}/accept`);
  await organiser.close();
  await visitor.close();
  return { mentor, author, submission: own.submissionId };
}

async function send(request: APIRequestContext, submission: string, buffer: Buffer): Promise<void> {
  const uploads = `${API}/submissions/${submission}/uploads`;
  const data = { name: 'poster.pdf', type: 'application/pdf', bytes: buffer.length, purpose: 'poster' };
  const { id } = await (await request.post(uploads, { data })).json();
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  await request.fetch(`${uploads}/${id}`, { method: 'PATCH', headers, data: buffer });
  expect((await request.post(`${uploads}/${id}/complete`)).ok()).toBe(true);
}

test('a mentor speaks about places of a poster, and its author answers and mends', async ({ browser, baseURL }) => {
  const { mentor, author, submission } = await pair(browser, baseURL, 0);
  await send(author.request, submission, await poster());
  await mentor.setViewportSize({ width: 1440, height: 900 });
  await openScreen(mentor, `submissions/${submission}/pages`);
  await mentor.getByRole('button', { name: 'I agree' }).click();

  const picture = mentor.getByRole('img', { name: 'Page 1' });
  await expect(picture).toHaveAttribute('data-painted', '1');
  const box = (await picture.boundingBox())!;
  await mentor.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.05);
  await mentor.mouse.down();
  await mentor.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.1, { steps: 4 });
  await mentor.mouse.up();
  await mentor.getByLabel('What you would like to say').fill('A clear title.');
  await mentor.getByRole('button', { name: 'Write the comment' }).click();
  await expect(mentor.getByRole('link', { name: 'Comment 1, top left' })).toBeVisible();

  await mentor.getByRole('button', { name: 'Comment on a place' }).press('Enter');
  await expect(mentor.getByRole('button', { name: /^Marked place, middle of the page/ })).toBeFocused();
  for (const key of ['Shift+ArrowLeft', 'ArrowUp']) await mentor.keyboard.press(key);
  await mentor.getByLabel('Where on the page').selectOption('bottom left');
  await mentor.getByLabel('What you would like to say').fill('Who reads this line?');
  await mentor.getByRole('button', { name: 'Write the comment' }).click();
  await expect(mentor.getByRole('listitem').filter({ hasText: 'Page 1, bottom left' })).toBeVisible();

  await author.setViewportSize({ width: 360, height: 800 });
  await openScreen(author, `submissions/${submission}/pages`);
  await author.getByRole('button', { name: 'Read it later' }).click();
  await author.getByRole('button', { name: 'Answer comment 2' }).click();
  await author.getByLabel('Your answer').fill('I take it out.');
  await author.getByRole('button', { name: 'Comment on a place' }).click();
  expect(await findBarriers(author)).toEqual([]);
  await author.getByRole('button', { name: 'Answer', exact: true }).click();
  await author.getByRole('button', { name: 'Resolve comment 2' }).click();
  await expect(author.getByRole('heading', { name: '1 open comment' })).toBeVisible();
});

test('a poster is measured in the browser, and the rest of it ticked by people', async ({ browser, baseURL }) => {
  const { author, submission } = await pair(browser, baseURL, 2);
  await send(author.request, submission, await poster());
  await openScreen(author, `submissions/${submission}/poster-check`);
  await author.getByRole('button', { name: 'Read it later' }).click();
  const measured = author.getByRole('list', { name: 'What was measured' });
  await expect(measured).toContainText('has 14 points on A0, 5 in the file');
  await expect(measured).toContainText('“A faint line that nobody reads”');
  await expect(measured).toContainText('A3 upright');
  await expect(measured).toContainText('The file is not tagged');
  await author.getByLabel('A1, 594').check();
  await expect(measured).toContainText('has 10 points on A1');
  await author.getByLabel('The title says what was found').check();
  await expect(author.getByText('Ticked by')).toBeVisible();
  expect(await findBarriers(author)).toEqual([]);
});

test('a talk is rehearsed by keyboard, without a connection for a while, and spoken about', async ({
  browser,
  baseURL,
}) => {
  const { mentor, author, submission } = await pair(browser, baseURL, 4);
  await author.setViewportSize({ width: 360, height: 800 });
  await openScreen(author, `submissions/${submission}/rehearse`);
  await author.getByRole('button', { name: 'I agree' }).click();
  await author.getByRole('button', { name: 'Start' }).press('Space');
  const timer = author.getByRole('region', { name: 'Timer' });
  await expect(timer).toContainText('You have time');
  await author.keyboard.press('ArrowRight');
  await expect(timer).toContainText('slide 2');
  await author.context().setOffline(true);
  await author.getByRole('button', { name: 'Stop' }).press('Space');
  await author.getByRole('button', { name: 'I am done' }).press('Enter');
  await author.getByLabel('What you noticed yourself').fill('Calmer than last time.');
  expect(await findBarriers(author)).toEqual([]);
  await author.context().setOffline(false);
  await author.getByRole('button', { name: 'Keep this rehearsal' }).click();
  await expect(author.getByText('“Calmer than last time.”')).toBeVisible();

  await openScreen(mentor, `submissions/${submission}/rehearse`);
  await mentor.getByRole('button', { name: 'I agree' }).click();
  await mentor.getByRole('button', { name: /^Say three things/ }).click();
  await mentor.getByLabel('One strength').fill('The first sentence.');
  await mentor.getByLabel('One question').fill('Why meadows?');
  await mentor.getByRole('button', { name: 'Say this' }).click();
  await expect(mentor.getByRole('alert').first()).toContainText('one next step');
  await mentor.getByLabel('One next step').fill('Pause before the result.');
  await mentor.getByRole('button', { name: 'Say this' }).click();
  await expect(mentor.getByRole('definition').filter({ hasText: 'Pause before the result.' })).toBeVisible();
});

test('a time to meet is proposed and confirmed, and stands in the calendar', async ({ browser, baseURL }) => {
  const { mentor, author, submission } = await pair(browser, baseURL, 6);
  for (const side of [mentor, author]) {
    const { version } = await (await side.request.get(`${API}/mentoring-agreement`)).json();
    await side.request.post(`${API}/mentoring-agreement`, { data: { version } });
  }
  await openScreen(mentor, `submissions/${submission}/meet`);
  await mentor.getByRole('button', { name: 'Propose a time' }).click();
  await mentor.getByRole('group', { name: 'When' }).getByRole('radio').first().check();
  await mentor.getByRole('textbox', { name: /^Place/ }).fill('Library café');
  await mentor.getByRole('button', { name: 'Propose this' }).click();
  await expect(mentor.getByText('Waits for the other one to confirm.')).toBeVisible();
  await openScreen(author, `submissions/${submission}/meet`);
  await author.getByRole('button', { name: /^Confirm/ }).click();
  await expect(author.getByRole('list', { name: 'Meetings ahead' })).toContainText('confirmed');
  const file = author.waitForEvent('download');
  await author.getByRole('link', { name: /^Add to your calendar/ }).click();
  expect((await file).suggestedFilename()).toBe('meeting.ics');
  await author.getByRole('button', { name: 'Write a line' }).click();
  await author.getByRole('button', { name: /^Move/ }).click();
  expect(await findBarriers(author)).toEqual([]);
  await author.getByRole('button', { name: 'Never mind' }).click();
  await author.getByLabel('What you spoke about').fill('The title.');
  await author.getByRole('button', { name: 'Keep this line' }).click();
  await expect(author.getByRole('list', { name: 'Your log' })).toContainText('The title.');
});
