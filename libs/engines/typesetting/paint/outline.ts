import type { OutlineEntry, Plan } from '../model/plan';
import type { ObjectPacker } from './object-streams';
import { type PdfReference, type PdfWriter, pdfText } from './pdf-objects';

/** How many lines stand open under these entries, themselves included. */
function visible(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + (entry.open ? visible(entry.children) : 0), 0);
}

/** Writes the bookmarks with the counts that ISO 32000-1, 12.3.3 asks for: negative for what is closed. */
export function writeOutline(pdf: PdfWriter, plan: Plan, pages: readonly PdfReference[], packer: ObjectPacker): void {
  if (plan.outline.length === 0) return;
  const root = pdf.ref({ Type: 'Outlines', Count: visible(plan.outline) });
  const write = (entries: readonly OutlineEntry[], parent: PdfReference): void => {
    const items = entries.map((entry) => {
      const at = plan.anchors.get(entry.to);
      const height = plan.pages[at?.page ?? 0]?.height ?? 0;
      const destination = [pages[at?.page ?? 0], 'XYZ', null, height - (at?.y ?? 0) + 12, null];
      return pdf.ref({ Title: pdfText(entry.title), Parent: parent, Dest: destination });
    });
    items.forEach((item, at) => {
      const { children = [], open = false } = entries[at] ?? {};
      if (at > 0) item.data.Prev = items[at - 1];
      if (at < items.length - 1) item.data.Next = items[at + 1];
      if (children.length > 0) {
        item.data.Count = open ? visible(children) : -visible(children);
        write(children, item);
      }
      packer.pack(item);
    });
    parent.data.First = items[0];
    parent.data.Last = items.at(-1);
  };
  write(plan.outline, root);
  root.end();
  pdf._root.data.Outlines = root;
  pdf._root.data.PageMode = 'UseOutlines';
}
