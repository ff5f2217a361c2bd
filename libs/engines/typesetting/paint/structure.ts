import type { Element, Kid, PlannedPage } from '../model/plan';
import type { ObjectPacker } from './object-streams';
import { type PdfReference, type PdfWriter, pdfText } from './pdf-objects';

/** What the tag tree refers to. */
export interface PaintedPages {
  readonly pages: readonly PdfReference[];
  /** The link annotations of each page. */
  readonly links: readonly (readonly PdfReference[])[];
}

/** The key in the parent tree of a page's links: after those of all pages, page by page. */
export function linkKeys(pages: readonly PlannedPage[]): number[] {
  let next = pages.length;
  return pages.map(({ links }) => {
    const first = next;
    next += links.length;
    return first;
  });
}

function attributesOf(element: Element, heightOf: (page: number) => number): Record<string, unknown> | undefined {
  const { tag, scope, columnSpan, box, numbering } = element;
  if (scope) return { O: 'Table', Scope: scope };
  if (columnSpan) return { O: 'Table', ColSpan: columnSpan };
  if (numbering) return { O: 'List', ListNumbering: numbering };
  if (tag !== 'Figure' || !box) return undefined;
  const height = heightOf(pageOf(element) ?? 0);
  return { O: 'Layout', Placement: 'Block', BBox: [box[0], height - box[3], box[2], height - box[1]] };
}

function pageOf(element: Element): number | undefined {
  const own = element.kids.find((kid) => !('tag' in kid));
  return own && 'page' in own ? own.page : undefined;
}

/**
 * Writes the tag tree (ISO 32000-1, 14.7) after all pages, when every page and link is known by its own reference.
 */
export function writeStructure(
  pdf: PdfWriter,
  root: Element,
  plan: readonly PlannedPage[],
  painted: PaintedPages,
  packer: ObjectPacker,
): void {
  const tree = pdf.getStructTreeRoot();
  const keys = linkKeys(plan);
  const parents: PdfReference[][] = plan.map(() => []);
  const heightOf = (page: number): number => plan[page]?.height ?? 0;
  const write = (element: Element, parent: PdfReference): PdfReference => {
    const home = pageOf(element);
    const ref = pdf.ref({ S: element.tag, P: parent });
    if (home !== undefined) ref.data.Pg = painted.pages[home];
    if (element.title) ref.data.T = pdfText(element.title);
    if (element.alternative) ref.data.Alt = pdfText(element.alternative);
    const attributes = attributesOf(element, heightOf);
    if (attributes) ref.data.A = attributes;
    const kids = element.kids.map((kid) => entry(kid, home, ref));
    if (kids.length > 0) ref.data.K = kids.length === 1 ? kids[0] : kids;
    packer.pack(ref);
    return ref;
  };
  const entry = (kid: Kid, home: number | undefined, ref: PdfReference): unknown => {
    if ('tag' in kid) return write(kid, ref);
    if ('link' in kid) {
      tree.data.ParentTree.add((keys[kid.page] ?? 0) + kid.link, ref);
      return { Type: 'OBJR', Pg: painted.pages[kid.page], Obj: painted.links[kid.page]?.[kid.link] };
    }
    const owners = parents[kid.page];
    if (owners) owners[kid.content] = ref;
    return kid.page === home ? kid.content : { Type: 'MCR', Pg: painted.pages[kid.page], MCID: kid.content };
  };
  tree.data.K = [write(root, tree)];
  parents.forEach((owners, page) => {
    tree.data.ParentTree.add(page, owners);
  });
  tree.data.ParentTreeNextKey = (keys.at(-1) ?? 0) + (plan.at(-1)?.links.length ?? 0);
}
