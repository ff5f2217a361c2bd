/**
 * Times how the first screens of authors, mentors, organisers and reviewers come on a slow phone and a slow line, as
 * Lighthouse has it: slow 4G, a processor four times slower, nothing fetched before. Prints for each the first and the
 * largest paint with their budgets, how far anything moved, when the program was there, and what was fetched; with
 * `--fetches` each file too. With `--hold` it ends with 1 where a budget is exceeded by a tenth or anything has moved.
 *
 *   colloquy start & CHROMIUM_PATH=/usr/bin/chromium node bench/first-paint.mjs http://localhost:3000 [times] [--hold]
 *
 * The server is one with the demo conference. What is told is the middle of the times, and in brackets the least: on a
 * machine that does something else meanwhile, that is nearer to the truth. `ONLY=mentor` measures one.
 */
import { chromium } from '@playwright/test';

const [BASE = 'http://localhost:3000', TIMES = '3'] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const TELLS_FETCHES = process.argv.includes('--fetches');
const HOLDS = process.argv.includes('--hold');
const CONFERENCE = 'student-research-2027';
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, locale: 'en-GB', baseURL: BASE };
const SLOW_4G = { latency: 562, downloadThroughput: (1_475 * 1_024) / 8, uploadThroughput: (675 * 1_024) / 8 };
const CPU_TIMES_SLOWER = 4;
const SETTLING_MS = 2_000;

/** First and largest paint in milliseconds, for a page of the server's own and for a screen of the workspace. */
const PAGE = [900, 1_300];
const SCREEN = [1_800, 2_500];
const TOLERANCE = 1.1;
/** What browsers themselves count as nothing. */
const STILL = 0.0005;

const WRITING = 'main textarea';
/** The program has taken the place of what the server painted. */
const HEADING = 'body:not(:has(#meanwhile)) main h1';
const workspace = `/app/c/${CONFERENCE}`;

/** What is opened by whom, what tells that it can be used, and in which time it is to be seen. */
const SCREENS = [
  { name: 'author: start page', path: `/c/${CONFERENCE}/submit`, usable: 'button:has-text("Start")', budget: PAGE },
  // Two questions one after the other, of which the first is kept: the button's own, and the page to which it leads.
  { name: 'author: Start pressed', path: `/c/${CONFERENCE}/submit`, press: 'Start', usable: WRITING, budget: SCREEN },
  { name: 'author: first screen, by link', as: 'writer', usable: WRITING, budget: PAGE },
  {
    name: 'author: my submissions',
    as: 'author',
    path: `${workspace}/my-submissions`,
    usable: HEADING,
    budget: SCREEN,
  },
  { name: 'mentor: queue', as: 'mentor', path: `${workspace}/mentees`, usable: HEADING, budget: SCREEN },
  { name: 'organiser: next step', as: 'organiser', path: workspace, usable: HEADING, budget: SCREEN },
  { name: 'reviewer: queue', as: 'reviewer', path: `${workspace}/reviewing`, usable: HEADING, budget: SCREEN },
];

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Signs a new context in, on a line that is not slow. For a writer: with a draft just begun, whose address is told. */
async function become(context, role) {
  if (role === 'writer') {
    const page = await context.newPage();
    await page.goto(`/c/${CONFERENCE}/submit`);
    await page.getByRole('button', { name: 'Start' }).tap();
    await page.waitForSelector('main textarea');
    const { pathname } = new URL(page.url());
    await page.close();
    return pathname;
  }
  const people = await (await context.request.get('/api/v1/demo/people')).json();
  const { personId } = people.find(({ roles }) => roles.includes(role));
  await context.request.post('/api/v1/demo/sign-in', { data: { personId } });
  return null;
}

/** Makes the line and the processor slow, and notes what is fetched from then on. */
async function slowDown(context, page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
  const fetched = { bytes: 0, count: 0 };
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    fetched.bytes += encodedDataLength;
    fetched.count += 1;
  });
  return fetched;
}

/** Read in the page itself: its paints and moves so far. */
async function paints() {
  const seen = (type) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 300);
    });
  const [largest, moves] = [await seen('largest-contentful-paint'), await seen('layout-shift')];
  const told = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return {
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largest: largest.at(-1)?.startTime ?? Number.NaN,
    what: largest.at(-1)?.element?.outerHTML.slice(0, 80) ?? '',
    moved: moves.filter((move) => !move.hadRecentInput).reduce((sum, { value }) => sum + value, 0),
    fetches: told.map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
  };
}

async function measure(browser, { as, path, press, usable }) {
  const context = await browser.newContext(PHONE);
  const address = (as ? await become(context, as) : null) ?? path;
  const page = await context.newPage();
  const fetched = await slowDown(context, page);
  await page.goto(address, { waitUntil: press ? 'load' : 'commit' });
  if (press) {
    // Somebody reads before they press, and meanwhile the browser fetches.
    await page.waitForTimeout(SETTLING_MS * 2);
    await page.getByRole('button', { name: press }).tap();
  }
  await page.waitForSelector(usable);
  const ready = await page.evaluate(() => performance.now());
  await page.waitForTimeout(SETTLING_MS);
  const told = await page.evaluate(paints);
  await context.close();
  return { ...told, ...fetched, ready };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const wanted = process.env.ONLY ?? '';
let failed = false;
for (const screen of SCREENS.filter(({ name }) => name.includes(wanted))) {
  const runs = [];
  for (let time = 0; time < Number(TIMES); time += 1) runs.push(await measure(browser, screen));
  const of = (key) => Math.round(middle(runs.map((run) => run[key])));
  const moved = Math.max(...runs.map((run) => run.moved));
  const [first, largest] = ['first', 'largest'].map((key, place) => {
    const least = Math.round(Math.min(...runs.map((run) => run[key])));
    const isOver = of(key) > screen.budget[place] * TOLERANCE;
    if (isOver || moved >= STILL) failed = true;
    return `${key} ${of(key)} (${least}) of ${screen.budget[place]} ms${isOver ? ' OVER' : ''}`;
  });
  console.log(
    `${screen.name.padEnd(30)} ${first}, ${largest}, usable ${of('ready')} ms, moved ${moved.toFixed(3)}, ${of('count')} fetches, ${Math.round(of('bytes') / 1000)} kB`,
  );
  if (TELLS_FETCHES) {
    console.log(`  largest: ${runs[0].what}`);
    for (const { name, startTime, responseEnd } of runs[0].fetches)
      console.log(
        `  ${String(Math.round(startTime)).padStart(6)} to ${String(Math.round(responseEnd)).padStart(6)}  ${name.replace(BASE, '')}`,
      );
  }
}
await browser.close();
if (HOLDS && failed) process.exitCode = 1;
