import type { Schemas } from '@colloquy/api-client';
import type { Page } from '@playwright/test';
import { CONFERENCE, openScreen } from './demo';
import { findBarriers } from './find-barriers';
import { Keyboard } from './keyboard';
import { expect, test } from './own-program';

type Desk = Schemas['TimetableDto'];

const grid = (page: Page) => page.getByRole('grid', { name: /^Timetable/ });
const talks = (page: Page) => grid(page).getByRole('gridcell');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

/** Takes out all talks of the day that is shown. */
async function emptyDay(page: Page, keys: Keyboard): Promise<void> {
  await keys.goTo(grid(page).locator('[role="gridcell"][tabindex="0"]'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(talks(page)).toHaveCount(0);
}

/** What the engine proposed, once it is there, accepted as a whole. */
async function acceptWhole(page: Page, keys: Keyboard): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Proposed timetable' })).toBeFocused();
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  await expect(accept).toBeVisible({ timeout: 60_000 });
  await keys.press(accept);
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable' })).toBeVisible();
}

/** A talk whose mentor chairs a session that it is not in, and that session: organisers know such things by heart. */
async function talkOfAChair(page: Page) {
  const desk = await (await page.request.get(`/api/v1/conferences/${CONFERENCE}/timetable`)).json();
  const { talks, sessions, blocks, rooms }: Desk = desk;
  for (const { chairId, blockId, roomId } of sessions) {
    const isElsewhere = ({ placement }: Desk['talks'][number]) =>
      placement !== null && (placement.blockId !== blockId || placement.roomId !== roomId);
    const talk = talks.find((each) => isElsewhere(each) && each.mentors.some(({ id }) => id === chairId));
    const mentor = talk?.mentors.find(({ id }) => id === chairId);
    if (!talk || !mentor) continue;
    const dayOf = (id?: string) => blocks.find((block) => block.id === id)?.day;
    const ofDay = blocks.filter(({ day }) => day === dayOf(blockId));
    return {
      ...{ code: talk.code, mentor: mentor.name, from: dayOf(talk.placement?.blockId), to: dayOf(blockId) },
      room: rooms.findIndex(({ id }) => id === roomId),
      slotsBefore: ofDay
        .slice(
          0,
          ofDay.findIndex(({ id }) => id === blockId),
        )
        .reduce((sum, { slots }) => sum + slots, 0),
    };
  }
  throw new Error('Nobody chairs who mentors a talk of another session.');
}

/** Walks by arrows to a talk of the day that is shown: room after room, from the first minute of each. */
async function walkTo(page: Page, keys: Keyboard, code: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await keys.goTo(grid(page).locator('[role="gridcell"][tabindex="0"]'));
  const press = async (...all: string[]) => {
    for (const key of all) await page.keyboard.press(key);
  };
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Home');
  for (let last = ''; !(await here()).includes(code); ) {
    const now = await here();
    await press(...(now === last ? ['ArrowRight', 'Home'] : ['ArrowDown']));
    last = now;
  }
}

test.describe.configure({ timeout: 180_000 });

test('an organiser builds the timetable from nothing, improves, breaks and repairs it, and publishes, by keys alone', async ({
  page,
  signInAs,
}) => {
  const keys = new Keyboard(page);
  await signInAs('organiser');
  await openScreen(page, 'sessions');

  await emptyDay(page, keys);
  await keys.press(page.getByRole('button', { name: 'Thu 10 Jun' }));
  await emptyDay(page, keys);
  await expect(tab(page, /^Not placed/)).toContainText('23');

  await keys.goTo(page.getByRole('listbox').locator('[role="option"][tabindex="0"]'));
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Drop here' })).toBeEnabled();
  await expect(page.getByText(/^from/).first()).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(tab(page, /^Not placed/)).toContainText('22');
  await expect(talks(page)).toHaveCount(1);

  await keys.press(page.getByRole('button', { name: 'Let the engine work …' }));
  await keys.press(page.getByRole('button', { name: 'Improve from here' }));
  await acceptWhole(page, keys);
  await expect(tab(page, /^Not placed/)).toContainText('0');

  await keys.press(page.getByRole('button', { name: 'Undo' }));
  await expect(tab(page, /^Not placed/)).toContainText('22');
  await keys.press(page.getByRole('button', { name: 'Redo' }));
  await expect(tab(page, /^Not placed/)).toContainText('0');

  const first = grid(page).locator('[role="gridcell"][tabindex="0"]');
  await keys.goTo(first);
  const before = await first.getAttribute('aria-label');
  await page.keyboard.press('Delete');
  await expect(tab(page, /^Not placed/)).toContainText('1');
  await page.keyboard.press('Enter');
  const places = page.getByRole('dialog').locator('ol').getByRole('button');
  await keys.press(places.first());
  await expect(tab(page, /^Not placed/)).toContainText('0');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(talks(page).and(page.locator(`[aria-label="${before}"]`))).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  const { code, mentor, from, to, room, slotsBefore } = await talkOfAChair(page);
  const shown = page.locator('[data-day][aria-pressed="true"]');
  await keys.press(page.locator(`[data-day="${from}"]`));
  await walkTo(page, keys, code);
  await page.keyboard.press('m');
  await expect(page.getByText(/^from/).first()).toBeVisible();
  if (from !== to) await page.keyboard.press((from ?? '') < (to ?? '') ? 'PageDown' : 'PageUp');
  await expect(shown).toHaveAttribute('data-day', to ?? '');
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < room; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < slotsBefore; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await keys.press(tab(page, /^Not placed/), 'ArrowRight');
  const clash = page.getByRole('listitem').filter({ hasText: 'Must not be' }).filter({ hasText: mentor });
  await keys.press(clash.getByRole('button', { name: 'It stays …' }));
  await keys.write(page.getByRole('textbox', { name: 'Your reason' }), 'Both of them asked for it.');
  await keys.press(page.getByRole('button', { name: 'Let it stay' }));
  const kept = page.getByRole('listitem').filter({ hasText: 'says it stays: Both of them asked for it.' });
  await keys.press(kept.getByRole('button', { name: 'Take back' }));
  await keys.press(clash.getByRole('button', { name: code }));
  await keys.press(places.first());
  await expect(page.getByText('Must not be')).toHaveCount(0);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await openScreen(page, 'programme');
  await keys.press(page.getByRole('button', { name: /^Publish release/ }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('nothing of the timetable is a barrier, lifted, opened or compared; and a talk is dragged, and pinned', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  const card = grid(page).locator('[role="gridcell"][tabindex="0"]');
  await card.focus();
  await page.keyboard.press('p');
  await expect(card).toHaveAttribute('aria-label', /pinned/);
  await page.keyboard.press('Delete');
  await expect(page.getByText(/is pinned\. Take its pin out first\./)).toBeVisible();
  await page.keyboard.press('p');
  await expect(card).not.toHaveAttribute('aria-label', /pinned/);

  const code = (await card.locator('strong').textContent()) ?? '';
  // All of both places is in sight: the page does not move under the pointer.
  await page.setViewportSize({ width: 1440, height: 1000 });
  const other = page.getByRole('button', { name: 'Thu 10 Jun' });
  const [from, day] = [await card.boundingBox(), await other.boundingBox()];
  if (!from || !day) throw new Error('The talk and the other day are not in sight.');
  await page.mouse.move(from.x + 50, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 40, { steps: 4 });
  await page.mouse.move(day.x + 30, day.y + 20, { steps: 8 });
  await expect(other).toHaveAttribute('aria-pressed', 'true');
  const place = await page.locator('[data-cell]:not(:has([data-talk]))').first().getAttribute('data-cell');
  const free = page.locator(`[data-cell="${place}"]`);
  const to = await free.boundingBox();
  if (!to) throw new Error('The free place is not in sight.');
  await page.mouse.move(to.x + 50, to.y + 150, { steps: 12 });
  await expect(free.locator('[data-ghost]')).toContainText(/[+−±]/);
  await page.mouse.up();
  await expect(free.getByText(code)).toBeVisible();

  await card.focus();
  await page.keyboard.press('m');
  const found = await findBarriers(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('ol').getByRole('button').first()).toBeVisible();
  found.push(...(await findBarriers(page)));
  expect(found).toEqual([]);
});

test('no window and no proposal is a barrier; rooms are locked on a phone, and what cannot hold then is said', async ({
  page,
  signInAs,
}) => {
  const found: string[] = [];
  const look = async (within = 'dialog') => {
    found.push(...(await findBarriers(page, [360, 1440], within)));
    if (within === 'dialog') await page.keyboard.press('Escape');
  };
  const choose = async (menu: string, item: RegExp) => {
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  };
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  await page.locator('[data-session]').first().click();
  await look();
  for (const item of [/^Chairs/, /^What matters/, /^How good/, /^What was changed/]) {
    await choose('More', item);
    await look();
  }
  await page
    .getByRole('button', { name: 'Against it' })
    .or(tab(page, /^Against it/))
    .last()
    .click();
  await page.getByRole('button', { name: 'It stays …' }).first().click();
  await look();

  await page.getByRole('gridcell').first().click();
  await page.getByRole('button', { name: 'Take it out of the timetable' }).click();
  await page.setViewportSize({ width: 360, height: 900 });
  await choose('View and locks', /^Locks …/);
  for (const day of ['Wed 9 Jun', 'Thu 10 Jun']) await page.getByRole('checkbox', { name: day, exact: true }).check();
  await look();
  await expect(page.getByRole('button', { name: 'Wed 9 Jun (locked)' })).toBeVisible();

  await openScreen(page, 'sessions/variants');
  await page.getByRole('button', { name: 'Ask for a variant …' }).click();
  await page.getByRole('slider', { name: 'Talks in one session belong together' }).press('End');
  await look('dialog[open]');
  await page.getByRole('button', { name: 'Improve from here' }).click();
  await expect(page.getByRole('heading', { name: /cannot (all )?hold/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('(the day is locked)')).toHaveCount(2);
  await expect(page.getByText('above almost everything')).toBeVisible();
  await look('html');
  await page.getByRole('link', { name: 'Compare with others' }).click();
  await expect(page.getByRole('row', { name: /^All together/ })).toBeVisible();
  await look('html');
  expect(found).toEqual([]);
});

test('two organisers move one talk: the second sees both places, and chooses', async ({
  page,
  signInAs,
  browser,
  baseURL,
}) => {
  await signInAs('organiser');
  await openScreen(page, 'sessions');
  const card = grid(page).locator('[role="gridcell"][tabindex="0"]');
  const code = (await card.locator('strong').textContent()) ?? '';
  await card.focus();
  await page.keyboard.press('m');

  const other = await (await browser.newContext({ baseURL })).newPage();
  const people: { personId: string; roles: string[] }[] = await (await other.request.get('/api/v1/demo/people')).json();
  const second = people.filter(({ roles }) => roles.includes('organiser'))[1];
  await other.request.post('/api/v1/demo/sign-in', { data: { personId: second?.personId } });
  await openScreen(other, 'sessions');
  await expect(other.getByText(/^Also here: /)).toBeVisible();
  await other.getByRole('gridcell', { name: new RegExp(code) }).focus();
  await other.keyboard.press('Delete');
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const choice = page.getByRole('dialog', { name: /moved this talk first$/ });
  await expect(choice).toContainText('not placed');
  expect(await findBarriers(page, [360, 1440], 'dialog')).toEqual([]);
  await choice.getByRole('button', { name: 'Take mine' }).click();
  await expect(choice).toHaveCount(0);
  await expect(talks(page).filter({ hasText: code })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(other.getByRole('gridcell', { name: new RegExp(code) })).toBeVisible({ timeout: 15_000 });
  await other.context().close();
});
