import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { OutputFile } from '../../libs/features/programme/domain/output-file';
import { sampleRelease } from '../builders/sample-release';

/** The built program: the pages are made by a JSX runtime that the test runner's own loader would replace. */
const BUILT = join(process.cwd(), 'dist/libs/features/programme');
const { buildSite }: typeof import('../../libs/features/programme/site/build-site') = require(
  join(BUILT, 'site/build-site.js'),
);
const { floorPlanSvgs }: typeof import('../../libs/features/programme/outputs/floor-plans') = require(
  join(BUILT, 'outputs/floor-plans.js'),
);
const { readRelease }: typeof import('../../libs/features/programme/domain/read-release') = require(
  join(BUILT, 'domain/read-release.js'),
);

/** A static host with the site below a folder; can be switched off like the network of a full lecture hall. */
function host(files: readonly OutputFile[]): { server: Server; network: { up: boolean } } {
  const network = { up: true };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const server = createServer((request, response) => {
    if (!network.up) return request.socket.destroy();
    const path = (request.url ?? '').split('?')[0]!.replace(/^\/c\/example\//, '') || 'index.html';
    const file = byPath.get(path);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.mediaType ?? 'text/plain' });
    response.end(file && ('text' in file ? file.text : file.bytes));
  });
  return { server: server.listen(0, '127.0.0.1'), network };
}

const release = sampleRelease();
const { server, network } = host(buildSite(release, { floorPlanSvgs: floorPlanSvgs(readRelease(release), true) }));
const home = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/c/example/`;
test.afterAll(() => void server.close());

const KINDS = ['', 'day-2026-06-10.html', 'session-1a.html', 'abstract-ug-001.html', 'abstract-ug-002.html'];
const OTHERS = ['posters.html', 'abstracts.html', 'people.html', 'saved.html', 'data.html', 'accessibility.html'];

test.describe('an attendee without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('goes from the first page to a talk and takes it into the calendar', async ({ page }) => {
    await page.goto(home());
    await page.getByRole('main').getByRole('link', { name: 'Wednesday 10 June 2026' }).click();
    await page.getByRole('link', { name: /^Logical Inferences/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Logical Inferences with Comparatives/);
    await expect(page.getByText('09:30–09:42 BST')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute('href', 'abstract-ug-001.ics');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('an attendee with a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('finds a person whose name is typed without accents', async ({ page }) => {
    await page.goto(`${home()}day-2026-06-10.html`);
    await page.getByLabel('Search titles').fill('kvapilikova');
    await expect(page.locator('#found')).toContainText('Ivana Kvapilíková');
    await expect(page.locator('#found')).toContainText('Great Hall, board 4');
    await expect(page.getByRole('status')).toHaveText('1 found');
  });

  test('asks where a poster is, and is told its board', async ({ page }) => {
    await page.goto(`${home()}posters.html`);
    await page.getByLabel(/^Where is UG-/).fill('kvapilikova');
    await expect(page.locator('#there')).toContainText('Board 4');
    await expect(page.getByRole('status')).toContainText('Board 4');
    await page.getByLabel(/^Where is UG-/).fill('nobody of this name');
    await expect(page.locator('#there')).toContainText('No poster has these words.');
  });

  test('saves two talks, is told that they overlap, and takes both into the calendar', async ({ page }) => {
    await page.goto(`${home()}day-2026-06-10.html`);
    await page.getByRole('button', { name: 'Save UG-001' }).click();
    await expect(page.getByRole('status')).toHaveText('UG-001 is saved.');
    await page.getByRole('button', { name: 'Save UG-003' }).click();
    await expect(page.getByRole('status')).toHaveText('UG-003 is saved. It overlaps with UG-001.');
    await page.getByRole('link', { name: 'Saved' }).click();
    await expect(page.locator('#saved')).toContainText('Overlaps with UG-003');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add all to calendar' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('brings the list from another device by its link', async ({ page }) => {
    await page.goto(`${home()}saved.html#add=UG-002,UG-099`);
    await expect(page.locator('#saved')).toContainText('Understanding Points of Correspondence');
    await expect(page.locator('#saved')).toContainText('No longer in the programme');
  });

  test('meets no barrier in what the script adds', async ({ page }) => {
    await page.goto(`${home()}saved.html#add=UG-001,UG-003,UG-099`);
    await expect(page.locator('#saved .line')).toHaveCount(3);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(`${home()}abstracts.html`);
    await page.getByLabel('Search titles').fill('a');
    await expect(page.locator('#found .line').first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('sees what is on now', async ({ page }) => {
    await page.clock.setFixedTime('2026-06-10T15:00:00Z');
    await page.goto(home());
    await expect(page.locator('#now')).toContainText('Poster session');
    await page.goto(`${home()}day-2026-06-10.html`);
    await expect(page.locator('.slot.on')).toHaveCount(1);
  });

  test('reads on when the network is gone, and is told which release it is', async ({ page, context }) => {
    await page.goto(home());
    await kept(page, 'abstract-ug-024.html');
    await without(context, async () => {
      await page.goto(`${home()}abstract-ug-024.html`);
      await expect(page.getByRole('heading', { level: 2, name: 'Abstract' })).toBeVisible();
      await expect(page.getByRole('status')).toHaveText(/^You are offline. This is release 1/);
    });
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test.describe(`at ${width} px in ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

      for (const path of [...KINDS, ...OTHERS]) {
        test(`${path || 'the first page'} has no barrier that a machine can find`, async ({ page }) => {
          const complaints: string[] = [];
          page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
          await page.goto(home() + path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(complaints).toEqual([]);
        });
      }
    });
  }
}

/** Waits until the device keeps a page. */
async function kept(page: Page, path: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (name) => Boolean(await caches.match(name)), path)).toBe(true);
}

async function without(context: BrowserContext, act: () => Promise<void>): Promise<void> {
  network.up = false;
  await context.setOffline(true);
  try {
    await act();
  } finally {
    network.up = true;
    await context.setOffline(false);
  }
}
