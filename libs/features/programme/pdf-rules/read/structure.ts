import { PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { asDict, dictAt, entry, listAt, nameAt, textAt } from './objects';

/** A node of the tag tree as it stands in the file. */
export interface StructElement {
  readonly dict: PDFDict;
  /** As written. */
  readonly type: string;
  /** By the role map; null when it leads to no standard type. */
  readonly standard: string | null;
  readonly parent: StructElement | null;
  readonly kids: readonly StructElement[];
  readonly language: string | undefined;
  readonly alternative: string | undefined;
  readonly actualText: string | undefined;
  /** Direct content on pages, and objects such as annotations. */
  readonly contents: number;
  readonly objects: readonly PDFDict[];
}

/** The tag tree, and how to get into it from the pages. */
export interface Structure {
  readonly root: PDFDict | undefined;
  /** In reading order. */
  readonly elements: readonly StructElement[];
  /** The element of a numbered piece of a page's content. */
  readonly ownerOf: (page: PDFDict, content: number) => StructElement | undefined;
  readonly elementOf: (dict: PDFDict | undefined) => StructElement | undefined;
  /** The standard type of a type, by the role map. */
  readonly roles: Roles;
}

/** The standard structure types of ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6',
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot',
    'Ruby RB RT RP Warichu WT WP Figure Formula Form',
  ].flatMap((line) => line.split(' ')),
);

/** What the role map makes of types that are not standard. */
export interface Roles {
  readonly of: (type: string) => string | null;
  readonly isCircular: (type: string) => boolean;
  /** Standard types that the map gives another meaning. */
  readonly remapped: readonly string[];
}

function rolesOf(map: PDFDict | undefined): Roles {
  const next = new Map<string, string>();
  for (const [key, value] of map?.entries() ?? [])
    if (value instanceof PDFName) next.set(key.decodeText(), value.decodeText());
  const way = (type: string): { readonly end: string | undefined; readonly isCircular: boolean } => {
    const seen = new Set<string>();
    let at: string | undefined = type;
    while (at !== undefined && !STANDARD.has(at)) {
      if (seen.has(at)) return { end: undefined, isCircular: true };
      seen.add(at);
      at = next.get(at);
    }
    return { end: at, isCircular: false };
  };
  return {
    of: (type) => way(type).end ?? null,
    isCircular: (type) => way(type).isCircular,
    remapped: [...next.keys()].filter((type) => STANDARD.has(type)),
  };
}

/** Deeper than any tag tree is meant. */
const DEEPEST = 500;

/** Reads the tag tree. An element that the tree holds twice is read once. */
export function readStructure(catalog: PDFDict): Structure {
  const root = dictAt(catalog, 'StructTreeRoot');
  const roles = rolesOf(dictAt(root, 'RoleMap'));
  const elements: StructElement[] = [];
  const byDict = new Map<PDFDict, StructElement>();
  const owners = new Map<PDFDict, Map<number, StructElement>>();

  const own = (page: PDFDict | undefined, content: PDFObject | undefined, element: StructElement): boolean => {
    if (!page || !(content instanceof PDFNumber)) return false;
    const known = owners.get(page) ?? new Map<number, StructElement>();
    owners.set(page, known.set(content.asNumber(), element));
    return true;
  };

  const read = (dict: PDFDict, parent: StructElement | null, depth: number): void => {
    if (byDict.has(dict) || depth > DEEPEST) return;
    const type = nameAt(dict, 'S') ?? '';
    const kids: StructElement[] = [];
    const objects: PDFDict[] = [];
    const element = {
      ...{ dict, type, standard: roles.of(type), parent, kids, objects, contents: 0 },
      language: textAt(dict, 'Lang'),
      alternative: textAt(dict, 'Alt'),
      actualText: textAt(dict, 'ActualText'),
    };
    byDict.set(dict, element);
    elements.push(element);
    if (parent) (parent.kids as StructElement[]).push(element);
    const page = dictAt(dict, 'Pg');
    for (const kid of listAt(dict, 'K')) {
      if (own(page, kid, element)) element.contents += 1;
      const inner = asDict(kid);
      if (!inner) continue;
      const kind = nameAt(inner, 'Type');
      if (kind === 'MCR') {
        own(dictAt(inner, 'Pg') ?? page, entry(inner, 'MCID'), element);
        element.contents += 1;
      } else if (kind === 'OBJR') {
        const object = dictAt(inner, 'Obj');
        if (object) objects.push(object);
      } else read(inner, element, depth + 1);
    }
  };
  for (const top of listAt(root, 'K')) {
    const dict = asDict(top);
    if (dict) read(dict, null, 0);
  }
  return {
    ...{ root, elements, roles },
    ownerOf: (page, content) => owners.get(page)?.get(content),
    elementOf: (dict) => (dict ? byDict.get(dict) : undefined),
  };
}

/** The attribute of an element that belongs to `owner` (`Table`, `List` …), if it has one. */
export function attribute(element: StructElement, owner: string, key: string): PDFObject | undefined {
  for (const one of listAt(element.dict, 'A')) {
    const dict = one instanceof PDFDict ? one : undefined;
    if (nameAt(dict, 'O') !== owner) continue;
    const found = entry(dict, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The language in which an element stands: its own, or that of the nearest one around it. */
export function languageOf(element: StructElement | undefined): string | undefined {
  for (let at = element ?? null; at; at = at.parent) if (at.language) return at.language;
  return undefined;
}

/** What a finding calls an element. */
export function called(element: StructElement): string {
  const title = textAt(element.dict, 'T') ?? textAt(element.parent?.dict, 'T');
  return title ? `${element.type} of ${title}` : element.type;
}
