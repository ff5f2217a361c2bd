import type { Page } from '@playwright/test';

/** Long lists are alike from row to row. */
const MOST_STOPS = 150;

/** What is wrong with the place of the focus, in words; null once it has come round or left the page. */
function judgeStop(): string[] | null {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop === document.body) return null;
  // The parts of a date are one field with several stops.
  if (stop.dataset.walked) return stop.matches('input[type^="date"], input[type="time"]') ? [] : null;
  stop.dataset.walked = 'yes';
  const { left, top, width, height, bottom } = stop.getBoundingClientRect();
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
  const faults: string[] = [];
  if (width === 0 || height === 0) faults.push('has no size');
  if (bottom < 0 || top > innerHeight) faults.push('is outside the window');
  if ((outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0) && boxShadow === 'none')
    faults.push('has no ring');
  const above = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
  const labels = stop instanceof HTMLInputElement ? [...(stop.labels ?? [])] : [];
  // A panel as high as the window is not hidden by a bar above its middle.
  const isIts =
    height > innerHeight / 2 || [stop, ...labels].some((one) => one.contains(above) || above?.contains(one));
  if (above && !isIts) faults.push(`is covered by ${above.tagName.toLowerCase()}`);
  return faults.map((fault) => `${stop.outerHTML.slice(0, 120)} ${fault}`);
}

/** What Tab never came to, though it can be seen and used. */
function neverReached(): string[] {
  const things = 'a[href], button, input:not([type="radio"], [type="hidden"]), select, textarea, summary';
  return [...document.querySelectorAll<HTMLElement>(things)]
    .filter((thing) => !thing.dataset.walked && thing.tabIndex >= 0 && !thing.matches(':disabled'))
    .filter((thing) => thing.checkVisibility({ visibilityProperty: true }) && thing.getBoundingClientRect().width > 0)
    .map((thing) => `${thing.outerHTML.slice(0, 120)} is never reached`);
}

/** Goes through a screen with Tab alone: what cannot be reached, or has the focus unseen. */
export async function walkByKeys(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    for (const walked of document.querySelectorAll<HTMLElement>('[data-walked]')) delete walked.dataset.walked;
  });
  const found: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const faults = await page.evaluate(judgeStop);
    if (faults === null) return [...found, ...(await page.evaluate(neverReached))];
    found.push(...faults);
  }
  return found;
}
