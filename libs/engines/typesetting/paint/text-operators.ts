import type { Glyph, GlyphRun } from 'fontkit';
import type { TextMark } from '../model/plan';
import { openForeign } from './foreign-words';
import { glyphTexts } from './glyph-texts';
import type { OpenFonts } from './open-fonts';
import type { EmbeddedFont } from './pdf-objects';

/** A number as short as a page needs: hundredths of a point. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Glyphs of one word: elements of a TJ array, raised by so many thousandths of an em. */
interface Shown {
  readonly glyphs: string;
  readonly raised: number;
}

/** The text's own axes on a page whose y runs down: level, or turned clockwise. */
function axes(turn = 0): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => String(Math.round(value * 1e4) / 1e4));
  return turn === 0 ? '1 0 0 -1' : `${cos} ${sin} ${sin} ${short(-Number(cos))}`;
}

const SOFT_HYPHEN = 0xad;

/**
 * The code of a glyph in the embedded subset. One that reads as different things in different words has a code for each,
 * since a code has one text.
 */
function codeOf({ id, advanceWidth }: Glyph, text: readonly number[], scale: number, font: EmbeddedFont): string {
  const { subset, widths, unicode } = font;
  if (id === MISSING) return '0000';
  const own = `${id} ${text.join(' ')}`;
  let place = codes.get(font)?.get(own);
  if (place === undefined) {
    place = subset.includeGlyph(id);
    if (unicode[place] !== undefined) place = subset.glyphs.push(id) - 1;
    widths[place] = advanceWidth * scale;
    unicode[place] = text;
    codes.set(font, (codes.get(font) ?? new Map<string, number>()).set(own, place));
  }
  return place.toString(16).padStart(4, '0');
}

/** The glyph that stands for what a font lacks: it reads as nothing, so that whoever checks the file finds it. */
const MISSING = 0;

/** The codes that each font has given out so far. */
const codes = new WeakMap<EmbeddedFont, Map<string, number>>();

/**
 * Glyphs and kerning of a word as elements of a TJ array (ISO 32000-1, 9.4.3). Marks keep the offsets that the font
 * gives them.
 */
function shown(font: EmbeddedFont, run: GlyphRun, text: string, scale: number): Shown[] {
  const { glyphs, positions } = run;
  const texts = glyphTexts(run, text);
  const parts: { glyphs: string; raised: number }[] = [];
  let open = false;
  const close = (part: { glyphs: string }): void => {
    if (open) part.glyphs += '>';
    open = false;
  };
  glyphs.forEach((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const code = codeOf(glyph, texts[at] ?? glyph.codePoints, scale, font);
    let part = parts.at(-1);
    if (!part || part.raised !== yOffset * scale) {
      if (part) close(part);
      part = { glyphs: '', raised: yOffset * scale };
      parts.push(part);
    }
    if (xOffset !== 0) {
      close(part);
      part.glyphs += ` ${short(-xOffset * scale)}`;
    }
    if (!open) part.glyphs += '<';
    open = true;
    part.glyphs += code;
    const further = (xAdvance - xOffset - glyph.advanceWidth) * scale;
    if (Math.abs(further) < 0.01) return;
    close(part);
    part.glyphs += ` ${short(-further)}`;
  });
  const last = parts.at(-1);
  if (last) close(last);
  return parts;
}

/** Writes text marks as operators; keeps what each word needs, since a book says most words many times. */
export function textPainter(fonts: OpenFonts, embedded: (font: number) => EmbeddedFont) {
  const words = new Map<string, readonly Shown[]>();
  const hyphens = new Map<number, string>();
  const perMille = (font: number): number => 1000 / (fonts.fonts[font]?.unitsPerEm ?? 1000);

  const wordIn = (font: number, text: string): readonly Shown[] => {
    const key = `${font} ${text}`;
    const known = words.get(key) ?? shown(embedded(font), fonts.shape(font, text), text, perMille(font));
    words.set(key, known);
    return known;
  };

  /** The glyph of the hyphen once more, so that what reads the text knows that the word goes on. */
  const softHyphen = (font: number): string => {
    const known = hyphens.get(font);
    const [glyph] = fonts.shape(font, '-').glyphs;
    if (known || !glyph) return known ?? '';
    const code = `<${codeOf(glyph, [SOFT_HYPHEN], perMille(font), embedded(font))}>`;
    hyphens.set(font, code);
    return code;
  };

  /** One text object. Fonts that it uses are told to `use`, which returns their name on the page. */
  return (mark: TextMark, use: (font: EmbeddedFont) => string): string => {
    const scale = short(mark.stretch * 100);
    const out = [`BT ${scale === '100' ? '' : `${scale} Tz `}${axes(mark.turn)} ${short(mark.x)} ${short(mark.y)} Tm`];
    let set = '';
    let pending = '';
    const flush = (): void => {
      if (pending) out.push(`[${pending}]TJ`);
      pending = '';
    };
    const select = (font: EmbeddedFont, size: number, rise: number): void => {
      const wanted = `/${use(font)} ${short(size)} Tf ${short(rise)} Ts`;
      if (wanted === set) return;
      flush();
      out.push(set === '' && rise === 0 ? wanted.replace(' 0 Ts', '') : wanted);
      set = wanted;
    };
    const pieces = [...mark.pieces];
    const last = pieces.at(-1);
    if (mark.spaced && last) pieces.push({ ...last, text: ' ' });
    pieces.forEach(({ text, face, size, rise }, place) => {
      const ends = place === mark.pieces.length - 1 && mark.hyphenated;
      const whole = ends ? text.slice(0, -1) : text;
      for (const token of whole.split(/( )/)) {
        if (token === '') continue;
        const opening = openForeign(token);
        if (opening) {
          flush();
          out.push(opening);
        }
        for (const run of fonts.runs(face, token)) {
          const font = embedded(run.font);
          for (const { glyphs, raised } of wordIn(run.font, run.text)) {
            select(font, size, rise + (raised * size) / 1000);
            pending += glyphs;
          }
        }
        if (opening) {
          flush();
          out.push('EMC');
        }
        if (token === ' ' && Math.abs(mark.gap) > 0.001)
          pending += ` ${short((-mark.gap * 1000) / (size * mark.stretch))}`;
      }
      if (!ends) return;
      const font = fonts.runs(face, '-')[0]?.font ?? 0;
      select(embedded(font), size, rise);
      pending += softHyphen(font);
    });
    flush();
    if (!/ 0 Ts$/.test(set)) out.push('0 Ts');
    if (scale !== '100') out.push('100 Tz');
    return `${out.join(' ')} ET`;
  };
}
