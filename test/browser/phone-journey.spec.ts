import type { CDPSession, Locator, Page } from '@playwright/test';
import { CONFERENCE } from './demo';
import { expect, test } from './own-program';
import { launchProgram } from './start-program';

const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, locale: 'en-GB' } as const;
/** Slow 4G as Lighthouse has it, and a phone of the middle class. */
const SLOW_4G = { latency: 562, downloadThroughput: (1_475 * 1_024) / 8, uploadThroughput: (675 * 1_024) / 8 };
const CPU_TIMES_SLOWER = 4;
const MOST_TAPS = 25;
/** What a person has in all, and what of it is for reading, thinking and typing. */
const THREE_MINUTES = 180;

const TITLE = 'Bees and roads: why verges should be mown late';
const ABSTRACT =
  'Roads cut meadows into pieces, and wild bees have to cross them. I counted 412 crossings of *Bombus terrestris* on six verges in two summers. Bees crossed narrow lanes as often as open meadow, but turned back at wide roads. Verges that were mown late held three times as many nests.';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** What a journey costs, as the browser sees it. */
class Journey {
  taps = 0;
  bytes = 0;
  private readonly began = Date.now();

  private constructor(
    readonly page: Page,
    readonly network: CDPSession,
  ) {}

  static async on(page: Page): Promise<Journey> {
    const network = await page.context().newCDPSession(page);
    const journey = new Journey(page, network);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
    await network.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      journey.bytes += encodedDataLength;
    });
    return journey;
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.tap(field);
    await this.page.keyboard.insertText(text);
  }

  /** How the page that is open came: milliseconds to its first and its largest paint, and how far anything has moved. */
  async came(): Promise<{ readonly first: number; readonly largest: number; readonly moved: number }> {
    return this.page.evaluate(async () => {
      const seen = (type: string) =>
        new Promise<PerformanceEntryList>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => resolve([]), 300);
        });
      const [paints, moves] = [await seen('largest-contentful-paint'), await seen('layout-shift')];
      const shifts = moves as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[];
      return {
        first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        largest: paints.at(-1)?.startTime ?? Number.NaN,
        moved: shifts.filter((move) => !move.hadRecentInput).reduce((sum, { value }) => sum + value, 0),
      };
    });
  }

  get seconds(): number {
    return (Date.now() - this.began) / 1000;
  }
}

/** On a line and a machine that are slow, to be waited for and not to be timed. */
const patiently = expect.configure({ timeout: 60_000 });

/** All steps after the start page, with a prepared text. */
async function writeAndSubmit(journey: Journey): Promise<void> {
  const { page } = journey;
  const on = (heading: string) => page.getByRole('heading', { level: 1, name: heading });
  const next = () => journey.tap(page.getByRole('link', { name: 'Continue' }));
  await journey.write(page.getByRole('textbox', { name: 'Title of your work' }), TITLE);
  await next();
  await patiently(on('Abstract')).toBeVisible();
  await journey.write(page.getByRole('textbox', { name: 'Your abstract' }), ABSTRACT);
  await next();
  await patiently(on('About it')).toBeVisible();
  await journey.tap(page.getByRole('radio', { name: /^Talk/ }));
  await journey.tap(page.getByRole('group', { name: 'Which track' }).getByRole('radio').first());
  await next();
  await patiently(on('Authors')).toBeVisible();
  await journey.write(page.getByLabel('Your name'), 'Zoë Ångström');
  await journey.write(page.getByLabel('Your e-mail address'), `zoe.${Date.now()}@example.ac.uk`);
  await next();
  await patiently(on('Check your answers')).toBeVisible();
  await journey.tap(page.getByRole('button', { name: 'Submit abstract' }));
  await patiently(page.getByRole('region', { name: 'Receipt' })).toContainText(/UG-\d+/);
}

test('from the invitation to the receipt on a slow phone and a slow line leaves nearly all of three minutes for writing', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ ...PHONE, baseURL })).newPage();
  const journey = await Journey.on(page);
  await page.goto(`/c/${CONFERENCE}/submit`);
  const first = journey.seconds;
  const start = await journey.came();
  // Times are told and not judged: a machine under load may be many times slower. That nothing moves holds on each.
  expect(start.moved).toBeLessThan(0.01);
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  await journey.tap(page.getByRole('button', { name: 'Start' }));
  await page.getByRole('textbox', { name: 'Title of your work' }).waitFor();
  const workspace = await journey.came();
  expect(workspace.moved).toBeLessThan(0.01);
  await writeAndSubmit(journey);
  const seconds = journey.seconds;
  const told = ({ first, largest }: typeof start): string => `${Math.round(first)}/${Math.round(largest)} ms`;
  console.log(`first and largest paint: start page ${told(start)}, first screen of writing ${told(workspace)}`);
  console.log(
    `phone journey: ${seconds.toFixed(1)} s of waiting and tapping (start page ${first.toFixed(1)} s), ${journey.taps} taps, ${Math.round(journey.bytes / 1000)} kB`,
  );
  expect(journey.taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(seconds).toBeLessThan(THREE_MINUTES / 2);
  await page.context().close();
});

test('the line is cut and the server killed while somebody types: every word is there, on another device too', async ({
  browser,
}) => {
  const program = await launchProgram();
  try {
    const context = await browser.newContext({ ...PHONE, baseURL: program.url });
    const page = await context.newPage();
    await page.goto(`/c/${CONFERENCE}/submit`);
    await page.getByRole('button', { name: 'Start' }).tap();
    const title = page.getByRole('textbox', { name: 'Title of your work' });
    const line = page.getByRole('main');
    const saved = line.getByText(/^Saved \d+ s ago$/);
    await title.tap();
    await page.keyboard.type('Written on the line,');
    await expect(saved).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.type(' without it,');
    await expect(line.getByText(/^Offline, kept on this phone/)).toBeVisible();
    await context.setOffline(false);
    await expect(saved).toBeVisible({ timeout: 40_000 });
    const killed = program.killAndStartAgain();
    await page.keyboard.type(' while the server was dead,');
    await killed;
    await page.keyboard.type(' and after.');
    await expect(saved).toBeVisible({ timeout: 40_000 });
    await page.close({ runBeforeUnload: false });
    const { cookies } = await context.storageState();
    const desk = await browser.newContext({ baseURL: program.url, storageState: { cookies, origins: [] } });
    const other = await desk.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('textbox', { name: 'Title of your work' })).toHaveValue(
      'Written on the line, without it, while the server was dead, and after.',
    );
    await desk.close();
    await context.close();
  } finally {
    await program.stop();
  }
});

test('a draft opens again without a connection, and what is typed then is sent later', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...PHONE, baseURL });
  const page = await context.newPage();
  await page.goto(`/c/${CONFERENCE}/submit`);
  await page.getByRole('button', { name: 'Start' }).tap();
  const title = (on: Page) => on.getByRole('textbox', { name: 'Title of your work' });
  const saved = (on: Page) => on.getByRole('main').getByText(/^Saved \d+ s ago$/);
  await title(page).tap();
  await page.keyboard.type('Bees');
  await expect(saved(page)).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [program, read] = [await caches.open('colloquy-program'), await caches.open('colloquy-read')];
        const drafts = (await read.keys()).filter(({ url }) => url.endsWith('/draft'));
        return drafts.length > 0 && (await program.keys()).length > 5;
      }),
    )
    .toBe(true);
  const address = page.url();
  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(title(again)).toHaveValue('Bees');
  await title(again).tap();
  await again.keyboard.press('End');
  await again.keyboard.type(' in winter');
  await expect(again.getByRole('main').getByText(/^Offline, kept on this phone/)).toBeVisible();
  await context.setOffline(false);
  await expect(saved(again)).toBeVisible({ timeout: 40_000 });
  await context.close();
});

test('what is typed before the workspace has come stands in it, with the caret where it was', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...PHONE, baseURL });
  const page = await context.newPage();
  let letCome = (): void => undefined;
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/app/assets/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(`/c/${CONFERENCE}/submit`);
  await page.getByRole('button', { name: 'Start' }).tap();
  const title = page.getByRole('textbox', { name: 'Title of your work' });
  await title.tap();
  await page.keyboard.type('Bees and roads');
  await page.keyboard.press('Home');
  await page.keyboard.type('Wild ');
  letCome();
  await expect(page.getByRole('main').getByText(/^Saved \d+ s ago$/)).toBeVisible();
  await expect(title).toBeFocused();
  await page.keyboard.type('young ');
  await expect(title).toHaveValue('Wild young Bees and roads');
  await context.close();
});

test('the title is written and kept without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...PHONE, baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/c/${CONFERENCE}/submit`);
  await page.getByRole('button', { name: 'Start' }).tap();
  await expect(page).toHaveURL(/\/title$/);
  const address = page.url();
  await page.getByRole('textbox', { name: 'Title of your work' }).fill('Bees "and" <roads>');
  await page.getByRole('button', { name: 'Continue' }).tap();
  await expect(page).toHaveURL(/\/text-abstract$/);
  await page.goto(address);
  const title = page.getByRole('textbox', { name: 'Title of your work' });
  await expect(title).toHaveValue('Bees "and" <roads>');
  // Somebody else writes while the page is open: what they wrote stays, and so does what is typed here.
  const draft = new URL(address).pathname.replace(
    /^\/app\/c\/(.*)\/write\/(.*)\/title$/,
    '/api/v1/conferences/$1/submissions/$2/draft',
  );
  const changes = [{ at: 'title', from: 'Bees "and" <roads>', to: 'Wasps' }];
  expect((await page.request.patch(draft, { data: { changes } })).ok()).toBe(true);
  await title.fill('Ants and roads, or bees');
  await page.getByRole('button', { name: 'Continue' }).tap();
  await expect(page.getByText('Somebody else has changed the title meanwhile.')).toBeVisible();
  await expect(title).toHaveValue('Ants and roads, or bees');
  expect((await (await page.request.get(draft)).json()).content.title).toBe('Wasps');
  await page.getByRole('button', { name: 'Continue' }).tap();
  await expect(page).toHaveURL(/\/text-abstract$/);
  expect((await (await page.request.get(draft)).json()).content.title).toBe('Ants and roads, or bees');
  await context.close();
});

test('a page whose program is gone by now opens anew by itself, once, and keeps what was typed', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...PHONE, baseURL });
  const page = await context.newPage();
  const title = page.getByRole('textbox', { name: 'Title of your work' });
  const program = '**/app/assets/index-*.js';
  let opened = 0;
  page.on('domcontentloaded', () => {
    opened += 1;
  });
  /** Opens a page, types into it, and then its program is asked for. @returns once that is so */
  const typeBeforeTheProgram = async (open: () => Promise<unknown>, text: string, isThereAgain: () => boolean) => {
    let done = (): void => {};
    const typed = new Promise<void>((resolve) => {
      done = resolve;
    });
    await page.unroute(program);
    await page.route(program, async (route) => {
      await typed;
      await (route.request().method() === 'GET' && isThereAgain() ? route.continue() : route.fulfill({ status: 404 }));
    });
    await open();
    await title.fill(text);
    opened = 0;
    done();
  };
  await page.goto(`/c/${CONFERENCE}/submit`);
  const start = page.getByRole('button', { name: 'Start' });
  await typeBeforeTheProgram(
    () => start.tap(),
    'Bees and roads',
    () => false,
  );
  await expect(
    page.getByText('The rest of this page could not be loaded. Continue saves what you typed.'),
  ).toBeVisible();
  await expect(title).toHaveValue('Bees and roads');
  expect(opened).toBe(2);
  // Now as after an upgrade: the page that is opened anew names a program that is there.
  await page.evaluate(() => sessionStorage.clear());
  await typeBeforeTheProgram(
    () => page.reload({ waitUntil: 'commit' }),
    'Bees and wide roads',
    () => opened > 0,
  );
  await expect(page.getByRole('main').getByText(/^Saved \d+ s ago$/)).toBeVisible();
  await expect(title).toHaveValue('Bees and wide roads');
  await context.close();
});
