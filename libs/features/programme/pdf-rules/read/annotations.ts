import { type PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { asDict, dictAt, dictsAt, listAt, nameAt, numberAt, numberTree, textAt } from './objects';
import type { StructElement, Structure } from './structure';

/** Something on a page that can be tapped, filled in or read apart from its content. */
export interface Annotation {
  readonly dict: PDFDict;
  readonly subtype: string;
  readonly contents: string | undefined;
  /** Hidden, or outside what of the page is shown. */
  readonly isUnseen: boolean;
  /** The element in which the tag tree has it. */
  readonly element: StructElement | undefined;
}

const HIDDEN = 2;

type Box = readonly [left: number, bottom: number, right: number, top: number];

function boxOf(objects: readonly PDFObject[]): Box | undefined {
  const [x1, y1, x2, y2] = objects.map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function shownBox(page: PDFDict): Box | undefined {
  for (const key of ['CropBox', 'MediaBox'])
    for (let at: PDFDict | undefined = page, depth = 0; at && depth < 50; at = dictAt(at, 'Parent'), depth += 1) {
      const box = boxOf(listAt(at, key));
      if (box) return box;
    }
  return undefined;
}

function isOutside(own: Box | undefined, shown: Box | undefined): boolean {
  if (!own || !shown) return false;
  return own[2] < shown[0] || own[0] > shown[2] || own[3] < shown[1] || own[1] > shown[3];
}

const parents = new WeakMap<Structure, Map<number, PDFObject>>();

/** The annotations of a page with their places in the tag tree. */
export function readAnnotations(page: PDFDict, structure: Structure): Annotation[] {
  const tree = parents.get(structure) ?? numberTree(dictAt(structure.root, 'ParentTree'));
  parents.set(structure, tree);
  const shown = shownBox(page);
  return dictsAt(page, 'Annots').map((dict): Annotation => {
    const key = numberAt(dict, 'StructParent');
    const found = key === undefined ? undefined : tree.get(key);
    return {
      dict,
      subtype: nameAt(dict, 'Subtype') ?? '',
      contents: textAt(dict, 'Contents'),
      isUnseen: ((numberAt(dict, 'F') ?? 0) & HIDDEN) !== 0 || isOutside(boxOf(listAt(dict, 'Rect')), shown),
      element: structure.elementOf(asDict(found)),
    };
  });
}
