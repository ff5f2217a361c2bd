import { create, type Font, type GlyphRun } from 'fontkit';
import type { Fonts } from '../lines/tools';
import type { FaceName } from '../model/plan';

/** The font files of a book: TrueType or OpenType, static instances. */
export interface FontFiles {
  readonly faces: Readonly<Record<FaceName, Uint8Array>>;
  /** Asked in order for what a face does not have; each is read when a text needs it for the first time. */
  readonly fallbacks: readonly (() => Uint8Array)[];
}

/** Text that one font can show. */
export interface FontRun {
  /** Place among `fonts`. */
  readonly font: number;
  readonly text: string;
}

/** Opened fonts: measures for planning, runs for painting. */
export interface OpenFonts extends Fonts {
  /** Those that are open so far, each at its place. */
  readonly fonts: readonly (Font | undefined)[];
  /** Glyphs and places of text that one font shows, in the font's units. Kept per word. */
  shape(font: number, text: string): GlyphRun;
  /** Divides text so that each part is in the first font of the face's chain that has all of the cluster. */
  runs(face: FaceName, text: string): readonly FontRun[];
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is kept of a laid-out word: a small part of what fontkit returns. */
function shaped(font: Font, text: string): GlyphRun {
  const { glyphs, positions, advanceWidth } = font.layout(text);
  return {
    advanceWidth,
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => ({ id, advanceWidth, codePoints })),
    positions: positions.map(({ xAdvance, xOffset, yOffset }) => ({ xAdvance, xOffset, yOffset })),
  };
}

/**
 * Opens font files. Fallback is decided per grapheme cluster, so that a letter and its marks stay in one font. Widths
 * and runs are kept per word and face, without which a book is measured many times over.
 */
export function openFonts(files: FontFiles): OpenFonts {
  const names = Object.keys(files.faces) as FaceName[];
  const fonts: (Font | undefined)[] = names.map((name) => create(files.faces[name]));
  const opened = (place: number): Font | undefined => {
    const read = files.fallbacks[place - names.length];
    if (read) fonts[place] ??= create(read());
    return fonts[place];
  };
  const chains = new Map(
    names.map((name, own) => [name, [own, ...files.fallbacks.map((_, at) => names.length + at)]] as const),
  );
  const covers = (font: number, text: string): boolean => {
    for (const sign of text) if (!opened(font)?.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)) return false;
    return true;
  };
  const fontFor = (face: FaceName, cluster: string): number | undefined =>
    chains.get(face)?.find((font) => covers(font, cluster));
  const divide = (face: FaceName, text: string): FontRun[] => {
    const own = chains.get(face)?.[0] ?? 0;
    if (covers(own, text)) return [{ font: own, text }];
    const runs: { font: number; text: string }[] = [];
    for (const { segment } of clusters.segment(text)) {
      const font = fontFor(face, segment) ?? own;
      const last = runs.at(-1);
      if (last && last.font === font) last.text += segment;
      else runs.push({ font, text: segment });
    }
    return runs;
  };
  const runsByFace = new Map(names.map((name) => [name, new Map<string, readonly FontRun[]>()]));
  const widthsByFace = new Map(names.map((name) => [name, new Map<string, number>()]));
  const runs = (face: FaceName, text: string): readonly FontRun[] => {
    const known = runsByFace.get(face);
    const found = known?.get(text) ?? divide(face, text);
    known?.set(text, found);
    return found;
  };
  const shapes = [...names, ...files.fallbacks].map(() => new Map<string, GlyphRun>());
  const shape = (font: number, text: string): GlyphRun => {
    const known = shapes[font];
    const source = opened(font);
    if (!known || !source) throw new RangeError(`There is no font ${font}.`);
    const found = known.get(text) ?? shaped(source, text);
    known.set(text, found);
    return found;
  };
  const width = (face: FaceName, text: string): number => {
    const known = widthsByFace.get(face);
    const found = known?.get(text);
    if (found !== undefined) return found;
    const sum = runs(face, text).reduce((total, run) => {
      return total + shape(run.font, run.text).advanceWidth / (fonts[run.font]?.unitsPerEm ?? 1000);
    }, 0);
    known?.set(text, sum);
    return sum;
  };
  const missing = (face: FaceName, text: string): string[] =>
    runs(face, text).every(({ font, text: part }) => covers(font, part))
      ? []
      : [...clusters.segment(text)]
          .map(({ segment }) => segment)
          .filter((one) => one !== ' ' && fontFor(face, one) === undefined);
  return { fonts, shape, runs, width, missing };
}
