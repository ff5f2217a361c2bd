import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();

/** The name object of a key, made once. */
function nameOf(key: string): PDFName {
  const known = names.get(key) ?? PDFName.of(key);
  names.set(key, known);
  return known;
}

/** The entry of a dictionary with references followed; undefined when it is not there. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(nameOf(key)) ?? undefined;
}

/** A dictionary, or that of a stream. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

/** The entry as a dictionary. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(entry(dict, key));
}

/** The elements of an array with references followed; what is no array counts as its only element. */
export function listAt(dict: PDFDict | undefined, key: string): PDFObject[] {
  const found = entry(dict, key);
  if (found === undefined) return [];
  return found instanceof PDFArray ? elementsOf(found) : [found];
}

/** The dictionaries of an array. */
export function dictsAt(dict: PDFDict | undefined, key: string): PDFDict[] {
  return listAt(dict, key).flatMap((one) => asDict(one) ?? []);
}

/** The elements of an array with references followed. */
export function elementsOf(array: PDFArray): PDFObject[] {
  return Array.from({ length: array.size() }, (_, at) => array.lookup(at)).filter((one) => one !== undefined);
}

/** The entry as a text string. */
export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const found = entry(dict, key);
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined;
}

/** The entry as a name. */
export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  const found = entry(dict, key);
  return found instanceof PDFName ? found.decodeText() : undefined;
}

/** The entry as a number. */
export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const found = entry(dict, key);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

/** The entry as true or false. */
export function flagAt(dict: PDFDict | undefined, key: string): boolean | undefined {
  const found = entry(dict, key);
  return found instanceof PDFBool ? found.asBoolean() : undefined;
}

/** What a stream holds, decoded. */
export function bytesOf(object: PDFObject | undefined): Buffer | undefined {
  if (!(object instanceof PDFRawStream)) return undefined;
  const contents = Buffer.from(object.contents);
  const filter = entry(object.dict, 'Filter');
  if (filter === undefined) return contents;
  if (filter === nameOf('FlateDecode') && !entry(object.dict, 'DecodeParms')) return inflateSync(contents);
  return Buffer.from(decodePDFRawStream(object).decode());
}

/** The values of a number tree (ISO 32000-1, 7.9.7) by their keys. */
export function numberTree(root: PDFDict | undefined): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const walk = (node: PDFDict | undefined, depth: number): void => {
    const numbers = listAt(node, 'Nums');
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [key, value] = [numbers[at], numbers[at + 1]];
      if (key instanceof PDFNumber && value) found.set(key.asNumber(), value);
    }
    if (depth < 20) for (const kid of listAt(node, 'Kids')) walk(asDict(kid), depth + 1);
  };
  walk(root, 0);
  return found;
}
