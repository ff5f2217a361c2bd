/**
 * Times how the first screens of authors, mentors, organisers and reviewers come on a slow phone and a slow line, as
 * Lighthouse has it: slow 4G, a processor four times slower, nothing fetched before. Prints for each the first and the
 * largest paint, how far anything moved, when it could be used, and what was fetched; with `--fetches` each file too.
 *
 *   colloquy start & CHROMIUM_PATH=/usr/bin/chromium node bench/first-paint.mjs http://localhost:3000 [times] [--fetches]
 *
 * The server is one with the demo conference. What is told is the middle of the times.
 */
import { chromium } from '@playwright/test';

const [BASE = 'http://localhost:3000', TIMES = '3'] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const TELLS_FETCHES = process.argv.includes('--fetches');
const CONFERENCE = 'student-research-2027';
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, locale: 'en-GB', baseURL: BASE };
const SLOW_4G = { latency: 562, downloadThroughput: (1_475 * 1_024) / 8, uploadThroughput: (675 * 1_024) / 8 };
const CPU_TIMES_SLOWER = 4;
const SETTLING_MS = 2_000;

/** What is opened by whom, and what tells that it is there to be used. */
const SCREENS = [
  { name: 'author: start page', path: `/c/${CONFERENCE}/submit`, usable: 'button:has-text("Start")' },
  { name: 'author: Start pressed', path: `/c/${CONFERENCE}/submit`, press: 'Start', usable: 'main textarea' },
  { name: 'author: first screen, by link', as: 'writer', usable: 'main textarea' },
  { name: 'author: my submissions', as: 'author', path: `/app/c/${CONFERENCE}/my-submissions`, usable: 'main h1' },
  { name: 'mentor: queue', as: 'mentor', path: `/app/c/${CONFERENCE}/mentees`, usable: 'main h1' },
  { name: 'organiser: next step', as: 'organiser', path: `/app/c/${CONFERENCE}`, usable: 'main h1' },
  { name: 'reviewer: queue', as: 'reviewer', path: `/app/c/${CONFERENCE}/reviewing`, usable: 'main h1' },
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
for (const screen of SCREENS.filter(({ name }) => name.includes(wanted))) {
  const runs = [];
  for (let time = 0; time < Number(TIMES); time += 1) runs.push(await measure(browser, screen));
  const of = (key) => Math.round(middle(runs.map((run) => run[key])));
  const moved = Math.max(...runs.map((run) => run.moved)).toFixed(3);
  console.log(
    `${screen.name.padEnd(30)} first ${of('first')} ms, largest ${of('largest')} ms, usable ${of('ready')} ms, moved ${moved}, ${of('count')} fetches, ${Math.round(of('bytes') / 1000)} kB`,
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
