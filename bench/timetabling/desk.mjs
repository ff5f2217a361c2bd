/**
 * Times the desk of the timetable in the browser with many talks: until it can be used, how long a key takes until the next
 * picture, and how evenly the pictures come while a talk is dragged.
 *
 *   colloquy start & CHROMIUM_PATH=/usr/bin/chromium node bench/timetabling/desk.mjs http://localhost:3000 [talks …]
 *
 * The server is one with the demo conference; its timetable is answered with copies of its talks, in as many rooms and days
 * as they need. Nothing is written. The engine's rules run in the browser on all of them, as they do for an organiser.
 */
import { chromium } from '@playwright/test';

const [BASE = 'http://localhost:3000', ...COUNTS] = process.argv.slice(2);
const CONFERENCE = 'student-research-2027';
const ROOMS = 8;
const BLOCKS_OF_A_DAY = 4;
const DAY_MS = 86_400_000;
const KEYS = 40;
const DRAG_STEPS = 180;
const SMOOTH_MS = 1000 / 60;

const middle = (numbers, share = 0.5) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
const id = (kind, number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The demo's timetable grown to so many talks. */
function grown(desk, count) {
  const slots = desk.blocks[0].slots;
  const perDay = ROOMS * BLOCKS_OF_A_DAY * slots;
  const days = Math.ceil(count / perDay);
  const rooms = Array.from({ length: ROOMS }, (_, room) => ({
    id: id('a', room),
    name: `Room ${room + 1}`,
    capacity: 60,
  }));
  const blocks = Array.from({ length: days * BLOCKS_OF_A_DAY }, (_, block) => {
    const day = Math.floor(block / BLOCKS_OF_A_DAY);
    const start = Date.parse('2027-06-09T08:30:00Z') + day * DAY_MS + (block % BLOCKS_OF_A_DAY) * 7_200_000;
    const moments = [start, start + slots * desk.slotMinutes * 60_000].map((each) => new Date(each).toISOString());
    const [startsAt, endsAt] = moments;
    return { id: id('b', block), name: `Block ${block + 1}`, startsAt, endsAt, slots, day: startsAt.slice(0, 10) };
  });
  const cells = blocks.flatMap(({ id: blockId }) => rooms.map(({ id: roomId }) => ({ blockId, roomId })));
  const talks = Array.from({ length: count }, (_, talk) => {
    const model = desk.talks[talk % desk.talks.length];
    const cell = cells[Math.floor(talk / slots)];
    return {
      ...model,
      submissionId: id('c', talk),
      code: `T-${talk + 1}`,
      placement: { ...cell, slot: talk % slots },
      joins: null,
    };
  });
  const trackOf = (place) => talks[place * slots]?.trackId ?? desk.tracks[0].id;
  const sessions = cells.slice(0, Math.ceil(count / slots)).map((cell, place) => ({
    ...desk.sessions[0],
    ...cell,
    ...{ id: id('d', place), code: `${place + 1}`, trackId: trackOf(place), chairId: null },
  }));
  const zeros = (length) => Array.from({ length }, () => 0);
  const numbers = desk.tracks.map(() => zeros(blocks.length));
  const submissions = talks.map(({ submissionId, title, trackId }, talk) => ({
    ...{ ref: submissionId, title, track: desk.tracks.findIndex((track) => track.id === trackId), slots: 1, order: 0 },
    ...{ presenters: [`p${talk}`], attendees: [`m${talk % 40}`], timezonePenalty: zeros(blocks.length) },
    ...{ sessionPenalty: zeros(blocks.length), roomPenalty: zeros(ROOMS) },
  }));
  const instance = {
    ...{ sessions: blocks.map(({ name, day }) => ({ name, slots, date: day })), rooms: rooms.map(({ name }) => name) },
    ...{ tracks: desk.tracks.map(({ name }) => ({ name, chairs: [] })), submissions, weights: desk.instance.weights },
    ...{ similar: desk.tracks.map(() => zeros(desk.tracks.length)), trackSession: numbers },
    ...{ trackRoom: desk.tracks.map(() => zeros(ROOMS)), sessionRoom: blocks.map(() => zeros(ROOMS)) },
  };
  return { ...desk, instance, talks, sessions, blocks, rooms, solution: { placements: [] } };
}

/** Collects the time between pictures for as long as it is asked to. */
function watchFrames() {
  const frames = [];
  let last = performance.now();
  let goesOn = true;
  const step = (now) => {
    frames.push(now - last);
    last = now;
    if (goesOn) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  window.stopFrames = () => {
    goesOn = false;
    return frames.slice(1);
  };
}

/** Collects how long it takes from each key to the picture after it. */
function watchKeys() {
  window.keyTimes = [];
  const hear = ({ timeStamp }) =>
    requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - timeStamp)));
  document.addEventListener('keydown', hear, { capture: true });
}

async function measure(browser, count) {
  const page = await browser.newPage({ baseURL: BASE, viewport: { width: 1440, height: 900 } });
  const people = await (await page.request.get('/api/v1/demo/people')).json();
  const { personId } = people.find(({ roles }) => roles.includes('organiser'));
  await page.request.post('/api/v1/demo/sign-in', { data: { personId } });
  const address = `/api/v1/conferences/${CONFERENCE}/timetable`;
  const desk = grown(await (await page.request.get(address)).json(), count);
  await page.route(`**${address}`, (route) => route.fulfill({ json: desk }));
  const begun = performance.now();
  await page.goto(`/app/c/${CONFERENCE}/sessions`);
  const cards = page.locator('[role="gridcell"]');
  await cards.first().waitFor();
  const usable = performance.now() - begun;
  await page.getByText(/^Costs /).waitFor();
  const judged = performance.now() - begun;
  await page.evaluate(watchKeys);
  await cards.first().focus();
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
    await page.waitForFunction((least) => window.keyTimes.length >= least, key + 1);
  }
  const keys = await page.evaluate(() => window.keyTimes);
  const from = await cards.first().boundingBox();
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
  await page.evaluate(watchFrames);
  for (let step = 0; step < DRAG_STEPS; step += 1)
    await page.mouse.move(from.x + 60 + ((step * 9) % 700), from.y + 40 + ((step * 5) % 420));
  const frames = await page.evaluate(() => window.stopFrames());
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.close();
  const late = frames.filter((each) => each > SMOOTH_MS * 1.5).length / Math.max(1, frames.length);
  const inMs = (number) => `${number.toFixed(1)} ms`;
  console.log(
    [
      `${String(count).padStart(5)} talks: usable after ${usable.toFixed(0)} ms, judged after ${judged.toFixed(0)} ms`,
      `a key takes ${inMs(middle(keys))}, the slowest ${inMs(Math.max(...keys))}`,
      `dragging, a picture every ${inMs(middle(frames))}, one in twenty ${inMs(middle(frames, 0.95))}, late ${(late * 100).toFixed(1)} %`,
    ].join('; '),
  );
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const count of COUNTS.length > 0 ? COUNTS.map(Number) : [60, 300, 4000]) await measure(browser, count);
await browser.close();
