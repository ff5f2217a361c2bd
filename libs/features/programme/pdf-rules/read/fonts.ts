import { PDFArray, type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { type CharacterMap, readCharacterMap } from './character-map';
import { type FontProgram, readFontProgram } from './font-program';
import { asDict, bytesOf, dictAt, elementsOf, entry, listAt, nameAt, numberAt } from './objects';
import type { UsedCodes } from './page-content';

/** A font that a page shows text in. */
export interface UsedFont {
  readonly dict: PDFDict;
  readonly name: string;
  readonly subtype: string;
  /** The CIDFont of a composite font, else the font itself. */
  readonly inner: PDFDict;
  readonly descriptor: PDFDict | undefined;
  readonly codes: UsedCodes;
  readonly isEmbedded: boolean;
  /** Null where it is no TrueType program. */
  readonly program: FontProgram | null;
  readonly toUnicode: CharacterMap | null;
  /** Thousandths of an em by character code, as the font's dictionary has them. */
  readonly widths: ReadonlyMap<number, number>;
  readonly isSymbolic: boolean;
}

function compositeWidths(inner: PDFDict): Map<number, number> {
  const found = new Map<number, number>();
  const all = listAt(inner, 'W');
  for (let at = 0; at + 1 < all.length; ) {
    const [first, second, third] = [all[at], all[at + 1], all[at + 2]];
    if (!(first instanceof PDFNumber)) break;
    const from = first.asNumber();
    if (second instanceof PDFArray) {
      elementsOf(second).forEach((width, place) => {
        if (width instanceof PDFNumber) found.set(from + place, width.asNumber());
      });
      at += 2;
    } else if (second instanceof PDFNumber && third instanceof PDFNumber) {
      for (let code = from; code <= second.asNumber(); code += 1) found.set(code, third.asNumber());
      at += 3;
    } else break;
  }
  return found;
}

function simpleWidths(dict: PDFDict): Map<number, number> {
  const first = numberAt(dict, 'FirstChar') ?? 0;
  return new Map(
    listAt(dict, 'Widths').flatMap((width, at) =>
      width instanceof PDFNumber ? [[first + at, width.asNumber()] as const] : [],
    ),
  );
}

const SYMBOLIC = 4;

/** Reads what the rules ask of a font. */
export function readFont(dict: PDFDict, codes: UsedCodes): UsedFont {
  const subtype = nameAt(dict, 'Subtype') ?? '';
  const inner = (subtype === 'Type0' ? asDict(listAt(dict, 'DescendantFonts')[0]) : undefined) ?? dict;
  const descriptor = dictAt(inner, 'FontDescriptor');
  const files = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) => entry(descriptor, key));
  const trueType = bytesOf(entry(descriptor, 'FontFile2'));
  const map = bytesOf(entry(dict, 'ToUnicode'));
  return {
    ...{ dict, subtype, inner, descriptor, codes },
    name: nameAt(dict, 'BaseFont') ?? subtype,
    isEmbedded: files.length > 0,
    program: (trueType && readFontProgram(trueType)) ?? null,
    toUnicode: map ? readCharacterMap(map.toString('latin1')) : null,
    widths: subtype === 'Type0' ? compositeWidths(inner) : simpleWidths(dict),
    isSymbolic: ((numberAt(descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0,
  };
}
