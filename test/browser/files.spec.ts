import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badFiles } from '../builders/sample-files/bad-files';
import { named, type SampleFile } from '../builders/sample-files/good-files';
import { pdf, stream } from '../builders/sample-files/pdf';
import { png } from '../builders/sample-files/pictures';
import { CONFERENCE, expect, test } from './demo';
import { findBarriers } from './find-barriers';
import { buildKit, openSpecimen } from './serve-kit';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-kit-'));
test.beforeAll(() => buildKit(folder));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asFile = ({ name, type, bytes }: SampleFile) => ({ name, mimeType: type, buffer: bytes });

/** The specimen on the running server: its work is the one of that number. Answers with what stops its pieces. */
async function openFiles(page: Page, work: number): Promise<{ pieces: number; away: boolean }> {
  const network = { pieces: 0, away: false };
  const { items } = await (await page.request.get(`/api/v1/conferences/${CONFERENCE}/submissions`)).json();
  await page.route('**/conferences/specimen/submissions/work/**', (route) => {
    const isPiece = route.request().method() === 'PATCH';
    if (isPiece) network.pieces += 1;
    if (network.away || (isPiece && network.pieces === 3)) {
      network.away = true;
      return route.abort('internetdisconnected');
    }
    const url = route
      .request()
      .url()
      .replace('/specimen/submissions/work/', `/${CONFERENCE}/submissions/${items[work].id}/`);
    return route.continue({ url });
  });
  await openSpecimen(page, folder, 'files');
  await expect(page.getByRole('region', { name: 'Your poster' })).toBeVisible();
  return network;
}

test('a poster is sent, fetched, replaced, removed and brought back', async ({ page, signInAs }) => {
  await signInAs('organiser');
  await openFiles(page, 30);
  const choose = page.getByLabel('Choose a file: Your poster');
  await choose.setInputFiles(asFile(named('figure.png', png())));
  const list = page.getByRole('list', { name: 'Your poster' });
  await expect(list.getByRole('button', { name: 'Download figure.png' })).toBeVisible();
  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Download figure.png' }).click();
  expect((await download).suggestedFilename()).toBe('figure.png');
  await page.getByLabel('Replace: figure.png').setInputFiles(asFile(named('Köln.pdf', pdf())));
  await expect(list.getByRole('button', { name: 'Download Köln.pdf' })).toBeVisible();
  await list.getByText('An earlier version').click();
  await expect(list.getByText('Version 1: figure.png')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await list.getByRole('button', { name: 'Remove Köln.pdf' }).click();
  await expect(page.getByText('Removed Köln.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('button', { name: 'Download Köln.pdf' })).toBeVisible();
});

test('what cannot be taken is said before it is sent, or with the reason that the server found', async ({
  page,
  signInAs,
}) => {
  await signInAs('organiser');
  const network = await openFiles(page, 31);
  const choose = page.getByLabel('Choose a file: Your poster');
  await choose.setInputFiles({
    name: 'large.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(21 * 1024 * 1024),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'at most 20 MB' })).toBeVisible();
  await expect(choose).toHaveAccessibleDescription(/at most 20 MB/);
  await choose.setInputFiles({ name: 'notes.docx', mimeType: '', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert').filter({ hasText: 'PDF, PNG, JPEG or PPTX' })).toBeVisible();
  expect(network.pieces).toBe(0);
  const macro = badFiles()['a macro'];
  if (macro) await choose.setInputFiles(asFile(macro));
  await expect(page.getByRole('alert').filter({ hasText: 'holds a macro' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByText('was not taken')).toHaveCount(0);
});

test('a poster goes on by itself after a tunnel and a closed page', async ({ page, signInAs }) => {
  await signInAs('organiser');
  const network = await openFiles(page, 32);
  const poster = pdf({ objects: [stream('', randomBytes(2_000_000))] });
  await page.getByLabel('Choose a file: Your poster').setInputFiles(asFile(named('poster.pdf', poster)));
  await expect(page.getByRole('status').filter({ hasText: 'Offline' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.goto('about:blank');
  network.away = false;
  network.pieces = 3;
  await openSpecimen(page, folder, 'files');
  await expect(page.getByRole('button', { name: 'Download poster.pdf' })).toBeVisible();
  expect(network.pieces).toBeGreaterThan(3);
});
