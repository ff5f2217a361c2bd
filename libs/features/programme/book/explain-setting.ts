import { explain, plan, type SettingAccount } from '@colloquy/engines/typesetting';
import type { Release } from '../domain/release';
import { bookOf } from './book-of';
import { directions } from './directions';
import { hyphenateBritish } from './hyphenate';
import { programmeFonts } from './programme-fonts';

/** How an abstract of the printed programme has been set; null where the release has none with this code. */
export async function explainSetting(release: Release, code: string): Promise<SettingAccount | null> {
  const fonts = await programmeFonts();
  return explain(plan(bookOf(release), { fonts, directions, hyphenate: hyphenateBritish }), fonts, code);
}
