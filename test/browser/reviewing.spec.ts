import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { abstractRows, csvOf } from '../builders/abstract-table';
import { CONFERENCE as DEMO } from './demo';
import { findBarriers } from './find-barriers';
import { expect, test } from './own-program';

const SLUG = 'the-whole-way';
const API = `/api/v1/conferences/${SLUG}`;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
/** How many people review, of those whom the demo has. */
const REVIEWERS = 5;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
}

/** Somebody of the demo in a browser of their own, signed in before there is another conference. */
async function somebody(browser: Browser, baseURL: string, personId: string, viewport = PHONE): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, viewport, reducedMotion: 'reduce' })).newPage();
  expect((await page.request.post('/api/v1/demo/sign-in', { data: { personId } })).ok()).toBe(true);
  return page;
}

async function open(page: Page, screen: string): Promise<void> {
  await page.goto(`/app/c/${SLUG}/${screen}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Loading …')).toHaveCount(0);
}

/** A conference made from the demo, with the same 48 abstracts, of which the first is one person's, and these reviewers. */
async function madeFromTheDemo(desk: APIRequestContext, reviewers: readonly Known[], author: Known): Promise<void> {
  const cloned = await desk.post(`/api/v1/conferences/${DEMO}/clone`, {
    data: { title: 'The whole way', slug: SLUG, startsOn: '2028-06-07', endsOn: '2028-06-08' },
  });
  expect(cloned.ok(), await cloned.text()).toBe(true);
  const opened = await desk.post(`${API}/open-call`, { data: {} });
  expect(opened.ok(), await opened.text()).toBe(true);
  const { tracks }: { tracks: { name: string }[] } = await (await desk.get(API)).json();
  const rows = abstractRows(48).map((row, at) => ({
    ...row,
    track: tracks[at % tracks.length]?.name ?? '',
    ...(at === 0 ? { presenter: author.name, presenter_address: author.addresses[0] ?? '', co_authors: '' } : {}),
  }));
  const headers = { 'content-type': 'text/csv' };
  const taken = await desk.post(`${API}/submissions/import`, { data: Buffer.from(csvOf(rows)), headers });
  expect(taken.ok(), await taken.text()).toBe(true);
  const people = reviewers.map(({ name, addresses }) => ({ name, address: addresses[0] }));
  const added = await desk.post(`${API}/members`, { data: { role: 'reviewer', people } });
  expect(added.ok(), await added.text()).toBe(true);
}

/** Everything that a reviewer still has to review, in short; the scores fall with the code. */
async function reviewTheRest({ request }: Page): Promise<void> {
  const { criteria, works } = await (await request.get(`${API}/review-queue`)).json();
  for (const { submissionId, code, review } of works) {
    if (review) continue;
    const score = 5 - (Number(code.slice(-2)) % 4);
    const scores = Object.fromEntries(criteria.map(({ id }: { id: string }) => [id, score]));
    const data = { scores, commentToAuthors: `${code} asks a good question.`, commentToOrganisers: '' };
    const sent = await request.put(`${API}/submissions/${submissionId}/review`, { data });
    expect(sent.ok(), await sent.text()).toBe(true);
  }
}

test('48 abstracts go from reviewers to answers: assigned at a desk, reviewed on a phone, decided, released, and taken', async ({
  browser,
  baseURL: program = '',
}) => {
  test.slow();
  const everybody: { personId: string; roles: string[] }[] = await (
    await fetch(`${program}/api/v1/demo/people`)
  ).json();
  const withRole = (role: string) => everybody.filter(({ roles }) => roles.includes(role));
  // The last of each, whom no other test expects to be in one conference alone.
  const desk = await somebody(browser, program, withRole('organiser').at(-1)!.personId, DESK);
  const known = async (role: string): Promise<Known[]> =>
    (await (await desk.request.get(`/api/v1/conferences/${DEMO}/people?role=${role}&limit=200`)).json()).items;
  const author = (await known('author')).filter(({ addresses }) => addresses.length > 0).at(-1);
  const reviewers = (await known('reviewer')).filter(({ id }) => id !== author?.id).slice(-REVIEWERS);
  const phones: Page[] = [];
  for (const { id } of reviewers) phones.push(await somebody(browser, program, id));
  const [phone] = phones;
  const authors = await somebody(browser, program, author!.id);
  await madeFromTheDemo(desk.request, reviewers, author!);

  await open(desk, 'reviews/assigning');
  await desk.getByRole('button', { name: 'Propose reviewers' }).click();
  await expect(desk.getByRole('button', { name: 'Assign', exact: true })).toBeVisible({ timeout: 30_000 });
  expect(await findBarriers(desk, [DESK.width])).toEqual([]);
  await desk.getByRole('button', { name: 'Assign', exact: true }).click();
  // Back at the desk the works are given; the button is gone as soon as it is busy.
  await expect(desk).toHaveURL(/\/reviews\/assigning$/);

  await open(phone!, 'reviewing');
  expect(await findBarriers(phone!, [PHONE.width])).toEqual([]);
  await phone!
    .getByRole('main')
    .getByRole('link', { name: /UG-|Review|Begin/ })
    .first()
    .click();
  await expect(phone!.getByRole('button', { name: 'Submit the review' })).toBeVisible();
  for (const scores of await phone!.getByRole('radiogroup').or(phone!.getByRole('group')).all()) {
    const fourth = scores.getByRole('radio').nth(3);
    if ((await fourth.count()) > 0) await fourth.check();
  }
  await phone!.locator('textarea').first().fill('One question, and one answer to it that can be checked.');
  expect(await findBarriers(phone!, [PHONE.width])).toEqual([]);
  await phone!.getByRole('button', { name: 'Submit the review' }).click();
  await expect(phone!).toHaveURL(/\/reviewing$/);
  for (const reviewer of phones) await reviewTheRest(reviewer);

  await open(desk, 'reviews/report');
  await expect(desk.getByText('Every work has the', { exact: false })).toBeVisible();
  expect(await findBarriers(desk, [DESK.width])).toEqual([]);
  await open(desk, 'decisions');
  await desk.getByLabel('Talks', { exact: true }).fill('24');
  await desk.getByLabel('Posters', { exact: true }).fill('20');
  expect(await findBarriers(desk, [DESK.width])).toEqual([]);
  await desk.getByRole('button', { name: 'Take down these 48 decisions' }).click();
  await desk.getByRole('link', { name: 'Look through and release' }).click();
  await expect(desk.getByRole('button', { name: 'Tell the authors of 48 works' })).toBeVisible();
  expect(await findBarriers(desk, [DESK.width])).toEqual([]);
  await desk.getByRole('button', { name: 'Tell the authors of 48 works' }).click();
  const callBack = desk.getByRole('button', { name: /[Cc]all (it|the release) back/ });
  await expect(callBack).toBeVisible();
  await callBack.click();
  await expect(callBack).toHaveCount(0);
  const { digest } = await (await desk.request.get(`${API}/decisions/release`)).json();
  const released = await desk.request.post(`${API}/decisions/release`, { data: { digest, undoMinutes: 0 } });
  expect(await released.json()).toMatchObject({ released: 48 });

  await open(authors, 'my-submissions');
  await authors.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(authors.getByRole('heading', { name: 'What the reviewers wrote to you' })).toBeVisible();
  expect(await findBarriers(authors, [PHONE.width])).toEqual([]);
  await authors.getByRole('button', { name: 'Yes, it will be presented' }).click();
  await expect(authors.getByText('the place is kept for you', { exact: false }).first()).toBeVisible();
  await open(desk, 'decisions/places');
  await expect(desk.getByText('✓ Comes')).toBeVisible();
  expect(await findBarriers(desk, [DESK.width])).toEqual([]);
});
