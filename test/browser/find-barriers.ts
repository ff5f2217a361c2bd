import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 768, 1440];

/**
 * Axe on the page itself, asked for nothing but what is wrong. Our pages have no frames, so nothing has to be put together
 * in a page of its own, as axe does it otherwise after every look.
 */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** What axe finds on the page as it stands, and whether it is wider than the window. */
async function barriersAsItStands(page: Page, axe: AxeBuilder): Promise<string[]> {
  // From the top: what happens to lie half below a bar just now is not a small target.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await axe.analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`),
    ...(wide > 0 ? [`${page.url()}: ${wide} px too wide`] : []),
  ];
}

/**
 * What axe finds on a phone, a tablet and a desk: everything in light, and in dark what the dark can change, the contrast.
 * @param widths where to look, for a journey through many screens
 * @param within looks at a part of the page alone, such as the window that has just opened
 */
export async function findBarriers(page: Page, widths: readonly number[] = WIDTHS, within = 'html'): Promise<string[]> {
  const axe = () => axeOn(page).include(within);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    found.push(...(await barriersAsItStands(page, axe().withTags(TAGS))));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    found.push(...(await barriersAsItStands(page, axe().withRules('color-contrast'))));
  }
  return found;
}
