import type { Browser, BrowserContext, Page } from '@playwright/test';
import { CONFERENCE } from './demo';
import { findBarriers } from './find-barriers';
import { Keyboard } from './keyboard';
import { expect, test } from './own-program';

const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, locale: 'en-GB' } as const;
const START = `/c/${CONFERENCE}/submit`;
const LONG_ENOUGH_TO_SAVE = 5_000;

/** Somebody without an account who has begun to write, on a phone of their own. */
async function beginner(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await (await browser.newContext({ ...PHONE, baseURL })).newPage();
  await page.goto(START);
  await page.getByRole('button', { name: 'Start' }).tap();
  await expect(page.getByRole('heading', { name: 'Title' })).toBeVisible();
  return page;
}

/** Another device on which the same person is signed in. */
async function another(browser: Browser, of: BrowserContext, baseURL: string | undefined): Promise<Page> {
  const storageState = { cookies: (await of.storageState()).cookies, origins: [] };
  return (await browser.newContext({ locale: 'en-GB', baseURL, storageState })).newPage();
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of your work' });
/** What the line at the foot says. */
const line = (page: Page, words: RegExp) => page.getByRole('main').getByText(words);
const saved = (page: Page) => line(page, /^Saved \d+ s ago$/);

/** Waits for the words that have just been typed to be on the server. */
async function whenSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saving …')).toHaveCount(0, { timeout: LONG_ENOUGH_TO_SAVE });
  await expect(saved(page)).toBeVisible();
}

async function writeTitle(page: Page, text: string): Promise<void> {
  await title(page).tap();
  await page.keyboard.type(text);
}

test.describe.configure({ timeout: 240_000 });

test('a student without an account submits from a phone in at most 25 taps, and nothing on the way is a barrier', async ({
  browser,
  baseURL,
}) => {
  const page = await beginner(browser, baseURL);
  let taps = 1;
  const tap = async (target: ReturnType<Page['getByRole']>): Promise<void> => {
    taps += 1;
    await target.tap();
  };
  const found: string[] = [];
  const look = async (): Promise<void> => {
    found.push(...(await findBarriers(page)));
    await page.setViewportSize({ width: 320, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) found.push(`${page.url()}: ${wide} px too wide at 320`);
    await page.setViewportSize(PHONE.viewport);
  };
  const on = async (heading: string): Promise<void> => {
    await look();
    await tap(page.getByRole('link', { name: 'Continue' }));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  };

  await tap(title(page));
  await page.keyboard.type('Why *E. coli* grows at 10^-3^ M');
  await on('Abstract');
  await tap(page.getByRole('textbox', { name: 'Your abstract' }));
  await page.keyboard.type('We asked why, and found $x^2$ in H~2~O.');
  await expect(page.getByRole('main').getByText('8 of 300 words')).toBeVisible();
  await tap(page.getByText('See it as it will be printed'));
  await expect(page.getByRole('figure', { name: 'As it will be printed' }).locator('svg')).toBeVisible();
  await on('About it');
  await tap(page.getByRole('radio', { name: /^Talk/ }));
  await tap(page.getByRole('group', { name: 'Which track' }).getByRole('radio').first());
  await on('Authors');
  await tap(page.getByLabel('Your name'));
  await page.keyboard.type('Zoë Ångström');
  await tap(page.getByLabel('Your e-mail address'));
  const address = `zoe.${Date.now()}@example.ac.uk`;
  await page.keyboard.type(address);
  await on('Check your answers');
  await expect(page.locator('math msup')).toHaveText('x2');
  await look();
  await tap(page.getByRole('button', { name: 'Submit abstract' }));
  const receipt = page.getByRole('region', { name: 'Receipt' });
  await expect(receipt).toContainText(/UG-\d+/);
  await expect(receipt).toContainText(/[0-9a-f]{64}/);
  await expect(receipt).toContainText(
    /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+ \d{4}, \d\d:\d\d:\d\d (GMT|BST)/,
  );
  await expect(receipt).toContainText(`A copy is in your mail: ${address}`);
  await look();
  await page.getByRole('link', { name: 'Change something' }).tap();
  await expect(page.getByRole('list', { name: 'Steps' }).getByText('Done')).toHaveCount(4);
  await look();
  expect(found).toEqual([]);
  expect(taps).toBeLessThanOrEqual(25);
});

test('what is typed without a connection is kept, says so, and is sent when the connection is back', async ({
  browser,
  baseURL,
}) => {
  const page = await beginner(browser, baseURL);
  await writeTitle(page, 'Bees');
  await whenSaved(page);
  await page.context().setOffline(true);
  await page.keyboard.type(' in winter');
  await expect(line(page, /^Offline, kept on this phone/)).toBeVisible();
  await page.getByRole('link', { name: 'All steps' }).first().tap();
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
  await page.getByRole('link', { name: 'Title', exact: true }).tap();
  await expect(title(page)).toHaveValue('Bees in winter');
  await page.context().setOffline(false);
  await whenSaved(page);
  await page.reload();
  await expect(title(page)).toHaveValue('Bees in winter');
});

test('a browser that dies takes no word with it: the next visit sends what it kept', async ({ browser, baseURL }) => {
  const page = await beginner(browser, baseURL);
  await writeTitle(page, 'Bees');
  await whenSaved(page);
  const address = page.url();
  await page.route('**/draft', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
  await page.keyboard.type(' and wasps');
  await expect(line(page, /kept on this phone/)).toBeVisible();
  const again = await page.context().newPage();
  await page.close();
  await again.goto(address);
  await expect(title(again)).toHaveValue('Bees and wasps');
  await whenSaved(again);
});

test('two devices on one draft: words join, with the caret where it was; the same words are chosen side by side', async ({
  browser,
  baseURL,
}) => {
  const phone = await beginner(browser, baseURL);
  await writeTitle(phone, 'one two three four');
  await whenSaved(phone);
  const desk = await another(browser, phone.context(), baseURL);
  await desk.goto(phone.url());
  await expect(title(desk)).toHaveValue('one two three four');
  await title(desk).click();
  await desk.keyboard.press('End');
  await phone.keyboard.press('Home');
  await phone.keyboard.type('zero ');
  await whenSaved(phone);
  await desk.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(title(desk)).toHaveValue('zero one two three four');
  await desk.keyboard.type(' five');
  await whenSaved(desk);
  await expect(title(desk)).toHaveValue('zero one two three four five');

  await title(desk).fill('Theirs alone');
  await whenSaved(desk);
  await phone.context().setOffline(true);
  await title(phone).fill('Mine alone');
  await expect(line(phone, /^Offline, kept/)).toBeVisible();
  await phone.context().setOffline(false);
  const choice = phone.getByRole('region', { name: 'Two of you changed the same words' });
  await expect(choice).toContainText('Mine alone');
  await expect(choice).toContainText('Theirs alone');
  expect(await findBarriers(phone)).toEqual([]);
  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await expect(choice).toHaveCount(0);
  await whenSaved(phone);
  await desk.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(title(desk)).toHaveValue('Mine alone');
});

test('a browser that keeps nothing says so as long as something is unsent', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...PHONE, baseURL });
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('This browser keeps nothing.', 'SecurityError');
    };
  });
  const page = await context.newPage();
  await page.goto(START);
  await page.getByRole('button', { name: 'Start' }).tap();
  await writeTitle(page, 'Bees');
  await whenSaved(page);
  await context.setOffline(true);
  await page.keyboard.type(' in winter');
  await expect(line(page, /^Not kept: this browser refuses storage; keep this page open/)).toBeVisible();
  await context.setOffline(false);
  await whenSaved(page);
});

test('whoever is signed out meanwhile keeps what they type and is led to sign in', async ({ browser, baseURL }) => {
  const page = await beginner(browser, baseURL);
  await writeTitle(page, 'Bees');
  await whenSaved(page);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.keyboard.type(' in winter');
  await expect(line(page, /^You are signed out: kept on this phone; sign in to send it/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', /\/sign-in\?next=%2Fapp/);
  await page.context().addCookies(cookies);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await whenSaved(page);
});

test('pasted Word text keeps italics and subscripts, and marks are put in and taken back by keys', async ({
  browser,
  baseURL,
}) => {
  const page = await beginner(browser, baseURL);
  await expect(saved(page)).toBeVisible();
  await title(page).tap();
  await page.waitForLoadState('networkidle');
  const paste = (html: string, plain: string): Promise<void> =>
    title(page).evaluate(
      (field, [rich, bare]) => {
        const clipboardData = new DataTransfer();
        if (rich) clipboardData.setData('text/html', rich);
        clipboardData.setData('text/plain', bare ?? '');
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, plain],
    );
  await paste('', 'x'.repeat(1_000_000));
  await expect(page.getByText(/longer than a whole thesis, and was left out/)).toBeVisible();
  await paste('<p class="MsoNormal"><i>E. coli</i> in H<sub>2</sub>O</p>', 'E. coli in H2O');
  await expect(title(page)).toHaveValue('*E. coli* in H~2~O');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+b');
  await expect(title(page)).toHaveValue('***E. coli* in H~2~O**');
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveValue('*E. coli* in H~2~O');
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Special characters' }).tap();
  await page.getByRole('button', { name: 'alpha', exact: true }).tap();
  await expect(title(page)).toHaveValue('*E. coli* in H~2~Oα');
  await expect(title(page)).toBeFocused();
});

test('the whole way can be gone by keyboard alone, and what is missing is said with the way there', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ locale: 'en-GB', baseURL })).newPage();
  const keys = new Keyboard(page);
  const on = () => keys.press(page.getByRole('link', { name: 'Continue' }));
  await page.goto(START);
  await keys.press(page.getByRole('button', { name: 'Start' }));
  await keys.write(title(page), 'Bees in winter');
  await on();
  await keys.write(page.getByRole('textbox', { name: 'Your abstract' }), 'We counted bees.');
  await on();
  await keys.press(page.getByRole('radio').first(), 'Space');
  await on();
  await expect(page.getByRole('heading', { name: 'Authors' })).toBeVisible();
  await on();
  await keys.press(page.getByRole('button', { name: 'Submit abstract' }));
  const missing = page.getByRole('region', { name: 'There is a problem' });
  await expect(missing).toBeFocused();
  await keys.press(missing.getByRole('link', { name: 'Choose the track' }));
  await expect(page.getByRole('heading', { name: 'About it' })).toBeVisible();
  await keys.press(page.getByRole('group', { name: 'Which track' }).getByRole('radio').first(), 'Space');
  await keys.press(page.getByRole('link', { name: 'Back to your answers' }));
  await keys.press(missing.or(page.getByRole('region', { name: 'Still to do' })).getByRole('link', { name: /name/ }));
  await keys.write(page.getByLabel('Your name'), 'Ada Obi');
  await keys.press(page.getByRole('link', { name: 'Back to your answers' }));
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await keys.press(page.getByRole('button', { name: 'Submit abstract' }));
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText(/UG-\d+/);
});
