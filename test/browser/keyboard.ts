import { expect, type Locator, type Page } from '@playwright/test';

const MOST_TABS = 400;

/** A person who uses no pointer: reaches everything with Tab, and finds it by what stands on the screen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes on with Tab until this has the focus. */
  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  }

  /** Goes there and presses Enter, or another key. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press(key);
  }

  /** Goes there and types, in the place of what stood there. */
  async write(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Types a day into its three parts, in whatever order this browser asks for them. */
  async writeDay(target: Locator, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.goTo(target);
    for (const order of [date + month + year, month + date + year]) {
      await this.page.keyboard.type(order);
      if ((await target.inputValue()) === day) return;
      for (let part = 0; part < 2; part++) await this.page.keyboard.press('ArrowLeft');
    }
    await expect(target).toHaveValue(day);
  }
}
