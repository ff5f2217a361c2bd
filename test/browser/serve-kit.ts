import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const WEB = join(__dirname, '../../apps/web');
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Builds the page of the workspace's parts, which no screen leads to, into `folder`. */
export async function buildKit(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: WEB,
    base: '/kit/',
    configFile: join(WEB, 'vite.config.mts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, rollupOptions: { input: join(WEB, 'kit/index.html') } },
  });
}

/** Opens a specimen of the parts; everything below `/kit/` comes from `folder`. */
export async function openSpecimen(page: Page, folder: string, name: string): Promise<void> {
  await page.route('**/kit/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/kit/', '');
    const file = path === '' ? 'kit/index.html' : path;
    return route.fulfill({
      body: readFileSync(join(folder, file)),
      contentType: TYPES[file.split('.').pop() ?? ''] ?? 'font/woff2',
    });
  });
  await page.goto('about:blank');
  await page.goto(`/kit/#${name}`);
}
