/** How the board of decisions feels with thousands of works: the time of each thing that a person does, and the longest halt while they scroll. */
import { chromium } from '@playwright/test';

const ARGS = [
  ...['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-component-update', '--disable-sync'],
];
const SCROLLS = 40;

/** @param url of the board @param cookie of an organiser, as `name=value` */
export async function boardInBrowser(url, cookie) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: new URL(url).origin }]);
  const page = await context.newPage();
  const timed = async (what, act) => {
    const start = performance.now();
    await act();
    console.log(`  ${what}: ${Math.round(performance.now() - start)} ms`);
  };
  console.log('the board in the browser');
  await timed('open', async () => {
    await page.goto(url);
    await page.getByRole('table', { name: 'Works to decide on' }).waitFor();
  });
  await timed('narrow to one track', async () => {
    await page.getByRole('combobox', { name: 'Track' }).selectOption({ index: 1 });
    await page.getByText(/^\d+ works$/).waitFor();
  });
  await page.getByRole('button', { name: 'Show everything' }).click();
  await timed('search', async () => {
    await page.getByRole('searchbox').first().fill('UG-001');
    await page.getByText(/^\d+ of \d+ works$/).waitFor();
  });
  await page.getByRole('searchbox').first().fill('');
  await timed('sort by code', async () => {
    await page.getByRole('button', { name: 'Code' }).click();
    await page.getByText('UG-0001').first().waitFor();
  });
  console.log(`  scroll: ${Math.round(await longestHalt(page))} ms the longest halt between two pictures`);
  await page.evaluate(() => window.scrollTo(0, 0));
  await timed('choose one', async () => {
    await page.locator('tr[data-index] input[type="checkbox"]').first().check();
    await page.getByText('1 work chosen').waitFor();
  });
  await timed('choose all', async () => {
    await page.locator('thead input[type="checkbox"]').first().check();
    await page.getByText(/^\d{4} works chosen$/).waitFor();
  });
  await timed('decide on all', async () => {
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('menuitem', { name: /Poster/ }).click();
    await page
      .getByText(/Poster: \d+ works\./)
      .first()
      .waitFor({ timeout: 120_000 });
  });
  await timed('decide on one by its field', async () => {
    await page.locator('tr[data-index] select').first().selectOption('talk');
    await page.getByText('Talk: one work.').first().waitFor();
  });
  await browser.close();
}

/** Turns the wheel and looks how far two pictures are apart at most. */
async function longestHalt(page) {
  await page.evaluate(() => {
    window.halts = [];
    let last = performance.now();
    const look = (now) => {
      window.halts.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(700, 600);
  for (let turn = 0; turn < SCROLLS; turn += 1) await page.mouse.wheel(0, 700);
  await page.waitForTimeout(300);
  return page.evaluate(() => window.halts.slice(2).reduce((most, each) => Math.max(most, each), 0));
}
