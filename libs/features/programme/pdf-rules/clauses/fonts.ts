import type { PDFDict } from '@cantoo/pdf-lib';
import { type CharacterMap, readCharacterMap } from '../read/character-map';
import type { UsedFont } from '../read/fonts';
import { asDict, bytesOf, dictAt, entry, listAt, nameAt, numberAt, textAt } from '../read/objects';
import type { Rule } from '../rule';

const each = (id: string, demands: string, holds: (font: UsedFont) => boolean): Rule => ({
  ...{ id, demands },
  breaches: ({ fonts }) => fonts.filter((font) => !holds(font)).map(({ name }) => name),
});

/** The CMaps that every reader has (ISO 32000-1, 9.7.5.2, table 118). */
const PREDEFINED =
  /^(Identity|GB-EUC|GBpc-EUC|GBK|GBKp-EUC|GBK-EUC|GBK2K|UniGB-UCS2|UniGB-UTF16|B5pc|HKscs-B5|ETen-B5|ETenms-B5|CNS-EUC|UniCNS-UCS2|UniCNS-UTF16|83pv-RKSJ|90ms-RKSJ|90msp-RKSJ|90pv-RKSJ|Add-RKSJ|EUC|Ext-RKSJ|UniJIS-UCS2|UniJIS-UCS2-HW|UniJIS-UTF16|KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC|UniKS-UCS2|UniKS-UTF16)-[HV]$|^[HV]$/;

const isComposite = ({ subtype }: UsedFont): boolean => subtype === 'Type0';
const isTrueType = ({ subtype }: UsedFont): boolean => subtype === 'TrueType';
const isSubset = ({ name }: UsedFont): boolean => /^[A-Z]{6}\+/.test(name);

/** A CMap that the file brings along. */
function ownMap(font: UsedFont): { readonly dict: PDFDict; readonly map: CharacterMap } | undefined {
  const found = isComposite(font) ? entry(font.dict, 'Encoding') : undefined;
  const source = bytesOf(found);
  const dict = asDict(found);
  return source && dict ? { dict, map: readCharacterMap(source.toString('latin1')) } : undefined;
}

function systemsAgree(font: UsedFont): boolean {
  if (!isComposite(font) || /^Identity-[HV]$/.test(nameAt(font.dict, 'Encoding') ?? '')) return true;
  const own = dictAt(font.inner, 'CIDSystemInfo');
  const system = ownMap(font)?.map.system;
  if (!system) return true;
  const isSame = textAt(own, 'Registry') === system.registry && textAt(own, 'Ordering') === system.ordering;
  return isSame && (numberAt(own, 'Supplement') ?? 0) <= system.supplement;
}

/** The glyph of a code; null where the font maps codes by a stream of its own or by an encoding. */
function glyphOf(font: UsedFont, code: number): number | null {
  const isPlain = isComposite(font) && /^Identity-[HV]$/.test(nameAt(font.dict, 'Encoding') ?? '');
  return isPlain && nameAt(font.inner, 'CIDToGIDMap') === 'Identity' ? code : null;
}

function everyGlyph(
  font: UsedFont,
  codes: ReadonlySet<number>,
  holds: (glyph: number, code: number) => boolean,
): boolean {
  return [...codes].every((code) => {
    const glyph = glyphOf(font, code);
    return glyph === null || holds(glyph, code);
  });
}

/** Widths may differ by rounding. */
const ROUNDING = 1;

function widthsAgree(font: UsedFont): boolean {
  const { program, widths, codes, inner } = font;
  if (!program) return true;
  const fallback = numberAt(inner, 'DW') ?? 1000;
  return everyGlyph(font, codes.rendered, (glyph, code) => {
    return Math.abs((widths.get(code) ?? fallback) - program.width(glyph)) <= ROUNDING;
  });
}

function identifiesAll({ codes, descriptor, program }: UsedFont): boolean {
  const set = bytesOf(entry(descriptor, 'CIDSet'));
  if (!set) return true;
  const isThere = (code: number): boolean => ((set[code >> 3] ?? 0) & (0x80 >> (code & 7))) !== 0;
  const glyphs = program ? Array.from({ length: program.glyphs }, (_, at) => at) : [...codes.shown];
  return glyphs.every(isThere);
}

const isNamedEncoding = (name: string | undefined): boolean =>
  name === 'MacRomanEncoding' || name === 'WinAnsiEncoding';

function hasPlainEncoding({ dict }: UsedFont): boolean {
  const encoding = dictAt(dict, 'Encoding');
  if (isNamedEncoding(nameAt(dict, 'Encoding'))) return true;
  return isNamedEncoding(nameAt(encoding, 'BaseEncoding')) && listAt(encoding, 'Differences').length === 0;
}

const isSymbolMap = ({ platform, encoding }: { platform: number; encoding: number }): boolean =>
  platform === 3 && encoding === 0;

/** Characters that stand for nothing. */
const NOTHING = new Set([0, 0xfeff, 0xfffe]);

/** Whether codes without a map of their own are characters all the same. */
function hasKnownCodes({ dict, subtype }: UsedFont): boolean {
  const encoding = nameAt(dict, 'Encoding') ?? nameAt(dictAt(dict, 'Encoding'), 'BaseEncoding');
  return subtype !== 'Type0' && (isNamedEncoding(encoding) || encoding === 'MacExpertEncoding');
}

/** Clause 7.21: fonts. */
export const FONTS: readonly Rule[] = [
  each('7.21.3.1-1', 'A composite font and its CMap are of one collection of characters.', systemsAgree),
  each('7.21.3.2-1', 'An embedded TrueType CIDFont says which glyph is whose.', ({ inner, isEmbedded }) => {
    if (nameAt(inner, 'Subtype') !== 'CIDFontType2' || !isEmbedded) return true;
    return nameAt(inner, 'CIDToGIDMap') === 'Identity' || bytesOf(entry(inner, 'CIDToGIDMap')) !== undefined;
  }),
  each('7.21.3.3-1', 'A CMap is a well-known one or in the file.', (font) => {
    return !isComposite(font) || PREDEFINED.test(nameAt(font.dict, 'Encoding') ?? '') || ownMap(font) !== undefined;
  }),
  each('7.21.3.3-2', 'A CMap and its dictionary agree on the direction of writing.', (font) => {
    const own = ownMap(font);
    return !own || (own.map.writingMode ?? 0) === (numberAt(own.dict, 'WMode') ?? 0);
  }),
  each('7.21.3.3-3', 'A CMap builds on none but well-known ones.', (font) => {
    const own = ownMap(font);
    const uses = own && (own.map.uses ?? nameAt(own.dict, 'UseCMap'));
    return !uses || PREDEFINED.test(uses);
  }),
  each('7.21.4.1-1', 'The program of every font that is seen is in the file.', ({ subtype, isEmbedded, codes }) => {
    return subtype === 'Type3' || isEmbedded || codes.rendered.size === 0;
  }),
  each('7.21.4.1-2', 'Every glyph that is seen is in its font.', (font) => {
    const { program, codes } = font;
    return !program || everyGlyph(font, codes.rendered, (glyph) => glyph < program.glyphs);
  }),
  each('7.21.4.2-2', 'A list of the glyphs in a subset is complete.', (font) => !isSubset(font) || identifiesAll(font)),
  each('7.21.5-1', 'Widths in the file and in its fonts agree.', widthsAgree),
  each('7.21.6-1', 'A TrueType font of letters maps characters to glyphs.', (font) => {
    if (!isTrueType(font) || font.isSymbolic || !font.program) return true;
    return font.program.maps.some((map) => !isSymbolMap(map));
  }),
  each('7.21.6-2', 'A TrueType font of letters has a well-known encoding.', (font) => {
    return !isTrueType(font) || font.isSymbolic || hasPlainEncoding(font);
  }),
  each('7.21.6-3', 'A TrueType font of symbols has no encoding.', (font) => {
    return !isTrueType(font) || !font.isSymbolic || entry(font.dict, 'Encoding') === undefined;
  }),
  each('7.21.6-4', 'A TrueType font of symbols maps characters in one way.', (font) => {
    if (!isTrueType(font) || !font.isSymbolic || !font.program) return true;
    return font.program.maps.length === 1 || font.program.maps.some(isSymbolMap);
  }),
  each('7.21.7-1', 'Every glyph that is shown stands for a text.', (font) => {
    return hasKnownCodes(font) || [...font.codes.shown].every((code) => font.toUnicode?.texts.get(code));
  }),
  each('7.21.7-2', 'No glyph stands for a character that is none.', ({ toUnicode, codes }) => {
    return [...codes.shown].every((code) => {
      const text = toUnicode?.texts.get(code) ?? '';
      return [...text].every((sign) => !NOTHING.has(sign.codePointAt(0) ?? 0));
    });
  }),
  each('7.21.8-1', 'The sign for what a font lacks is not shown.', (font) => {
    return everyGlyph(font, font.codes.shown, (glyph) => glyph !== 0);
  }),
];
