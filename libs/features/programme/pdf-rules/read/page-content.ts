import { PDFDict, PDFHexString, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { type ContentDict, ContentReader, type ContentValue, isDict } from './content';
import { asDict, bytesOf, dictAt, entry, listAt, nameAt } from './objects';
import type { StructElement } from './structure';

/** A marked piece of a page's content (ISO 32000-1, 14.6). */
export interface MarkedContent {
  readonly tag: string;
  readonly parent: MarkedContent | null;
  /** The element that it belongs to. */
  readonly element: StructElement | undefined;
  readonly language: string | undefined;
  readonly says: (key: 'ActualText' | 'Alt' | 'E') => boolean;
}

/** What a page draws. */
export interface PageContent {
  readonly marked: readonly MarkedContent[];
  /** In which marked piece text is shown or something painted; null for none. */
  readonly drawn: readonly { readonly kind: 'text' | 'shape'; readonly within: MarkedContent | null }[];
  /** Form XObjects that were painted, each time. */
  readonly forms: readonly PDFDict[];
}

/** Character codes by the font that shows them; those shown invisibly are left out of `rendered`. */
export interface UsedCodes {
  readonly shown: Set<number>;
  readonly rendered: Set<number>;
}

const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'EI', 'BI']);
const INVISIBLE = 3;
const DEEPEST = 12;

function textOf(value: ContentValue | PDFObject | undefined): string | undefined {
  if (value instanceof Uint8Array) return PDFHexString.of(Buffer.from(value).toString('hex')).decodeText();
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function codesOf(bytes: Uint8Array, wide: boolean): number[] {
  if (!wide) return [...bytes];
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return codes;
}

/** Reads what a page draws, and the forms in it. */
export function readPageContent(
  page: PDFDict,
  ownerOf: (content: number) => StructElement | undefined,
  usedIn: (font: PDFDict) => UsedCodes,
): PageContent {
  const marked: MarkedContent[] = [];
  const drawn: PageContent['drawn'][number][] = [];
  const forms: PDFDict[] = [];

  const begin = (
    tag: ContentValue | undefined,
    given: ContentDict | PDFDict | undefined,
    parent: MarkedContent | null,
  ) => {
    const at = (key: string): ContentValue | PDFObject | undefined =>
      given instanceof PDFDict ? entry(given, key) : given?.entries.get(key);
    const content = at('MCID');
    const number = content instanceof PDFNumber ? content.asNumber() : content;
    const element = typeof number === 'number' ? ownerOf(number) : undefined;
    const one: MarkedContent = {
      ...{ tag: String(tag).slice(1), parent, element, language: textOf(at('Lang')) },
      says: (key) => at(key) !== undefined,
    };
    marked.push(one);
    return one;
  };

  const read = (bytes: Buffer, resources: PDFDict | undefined, outer: MarkedContent | null, depth: number): void => {
    let within = outer;
    let font: { readonly codes: UsedCodes; readonly wide: boolean } | undefined;
    let mode = 0;
    const show = (text: ContentValue | undefined): void => {
      drawn.push({ kind: 'text', within });
      for (const part of Array.isArray(text) ? text : [text]) {
        if (!font || !(part instanceof Uint8Array)) continue;
        for (const code of codesOf(part, font.wide)) {
          font.codes.shown.add(code);
          if (mode !== INVISIBLE) font.codes.rendered.add(code);
        }
      }
    };
    new ContentReader(bytes).run((operator, operands) => {
      if (operator === 'BMC') within = begin(operands[0], undefined, within);
      else if (operator === 'BDC') {
        const [tag, given] = operands;
        const named = typeof given === 'string' ? dictAt(dictAt(resources, 'Properties'), given.slice(1)) : undefined;
        within = begin(tag, isDict(given) ? given : named, within);
      } else if (operator === 'EMC') within = within?.parent ?? null;
      else if (operator === 'Tf') {
        const dict = dictAt(dictAt(resources, 'Font'), String(operands[0]).slice(1));
        font = dict && { codes: usedIn(dict), wide: nameAt(dict, 'Subtype') === 'Type0' };
      } else if (operator === 'Tr') mode = Number(operands[0]);
      else if (operator === 'Tj' || operator === 'TJ' || operator === "'" || operator === '"') show(operands.at(-1));
      else if (operator === 'Do') {
        const object = entry(dictAt(resources, 'XObject'), String(operands[0]).slice(1));
        const dict = asDict(object);
        if (nameAt(dict, 'Subtype') !== 'Form') drawn.push({ kind: 'shape', within });
        else if (dict) {
          forms.push(dict);
          const inner = bytesOf(object);
          if (inner && depth < DEEPEST) read(inner, dictAt(dict, 'Resources') ?? resources, within, depth + 1);
        }
      } else if (PAINTING.has(operator)) drawn.push({ kind: 'shape', within });
    });
  };

  const parts = listAt(page, 'Contents').flatMap((stream) => bytesOf(stream) ?? []);
  read(Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')])), inherited(page, 'Resources'), null, 0);
  return { marked, drawn, forms };
}

/** An entry of a page that may stand in the tree above it (ISO 32000-1, 7.7.3.4). */
export function inherited(page: PDFDict, key: string): PDFDict | undefined {
  let at: PDFDict | undefined = page;
  for (let depth = 0; at && depth < 50; depth += 1) {
    const found = dictAt(at, key);
    if (found) return found;
    at = dictAt(at, 'Parent');
  }
  return undefined;
}

/** Whether something around a piece of content, or the piece itself, answers. */
export function around(within: MarkedContent | null, answers: (one: MarkedContent) => boolean): boolean {
  for (let at = within; at; at = at.parent) if (answers(at)) return true;
  return false;
}

/** Whether a name stands for nothing but decoration. */
export function isArtefact({ tag }: MarkedContent): boolean {
  return tag === 'Artifact';
}
