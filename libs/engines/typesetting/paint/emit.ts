import type { LinkMark, Plan, PlannedPage } from '../model/plan';
import { PRODUCER, writeMetadata } from './metadata';
import { packObjects, separateObjects } from './object-streams';
import type { OpenFonts } from './open-fonts';
import { writeOutline } from './outline';
import { writePageLabels } from './page-labels';
import { type Archive, type EmbeddedFont, openPdf, type PdfReference, type PdfWriter, pdfText } from './pdf-objects';
import { colourOperands, shapeOperators } from './shape-operators';
import { linkKeys, writeStructure } from './structure';
import { textPainter } from './text-operators';

/** Anchors as destinations: all names of one length and case, so that every reader finds them in the name tree. */
function destinationNames(plan: Plan): Map<string, string> {
  return new Map([...plan.anchors.keys()].map((anchor, at) => [anchor, `d${String(at).padStart(6, '0')}`]));
}

function linkOf(
  pdf: PdfWriter,
  link: LinkMark,
  height: number,
  key: number,
  names: ReadonlyMap<string, string>,
): PdfReference {
  const [left, top, right, bottom] = link.box;
  const target = link.to.startsWith('#')
    ? { Dest: pdfText(names.get(link.to.slice(1)) ?? '') }
    : { A: { S: 'URI', URI: pdfText(encodeURI(link.to)) } };
  const ref = pdf.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [left, height - bottom, right, height - top],
    Border: [0, 0, 0],
    F: 4,
    Contents: pdfText(link.description),
    StructParent: key,
    ...target,
  });
  return ref;
}

function contentOf(
  page: PlannedPage,
  paintText: ReturnType<typeof textPainter>,
  use: (font: EmbeddedFont) => string,
): string {
  const out: string[] = [];
  for (const { owner, content, marks } of page.groups) {
    out.push(owner ? `/${owner.tag} <</MCID ${content}>> BDC` : '/Artifact BMC');
    let colour = '';
    for (const mark of marks) {
      if (mark.kind === 'shape') out.push(shapeOperators(mark));
      else {
        const wanted = `${colourOperands(mark.colour)} rg`;
        if (wanted !== colour) out.push(wanted);
        colour = wanted;
        out.push(paintText(mark, use));
      }
    }
    out.push('EMC');
  }
  return out.join('\n');
}

/**
 * Paints a plan as a tagged PDF, page by page: the next page is made when the last one is taken, so a slow reader
 * bounds the memory. The same plan gives the same bytes. The file claims nothing until it is `marked`.
 *
 * @param fonts the fonts with which it was planned
 */
export async function* emit(
  plan: Plan,
  fonts: OpenFonts,
  archive: Archive = '2a',
): AsyncGenerator<Uint8Array, void, undefined> {
  const created = new Date(plan.createdAt);
  const pdf = openPdf({
    archive,
    language: plan.language,
    info: {
      Title: plan.title,
      Author: plan.organiser,
      Subject: plan.subject,
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: created,
      ModDate: created,
    },
  });
  const packer = archive === '1a' ? separateObjects : packObjects(pdf);
  const names = destinationNames(plan);
  const opened = new Map<number, EmbeddedFont>();
  const embedded = (font: number): EmbeddedFont => {
    const known = opened.get(font);
    if (known) return known;
    const source = fonts.fonts[font];
    if (!source) throw new RangeError(`The plan uses font ${font}, which is not open.`);
    pdf.font(source, `face-${font}`);
    opened.set(font, pdf._font);
    return pdf._font;
  };
  const paintText = textPainter(fonts, embedded);
  const keys = linkKeys(plan.pages);
  const pages: PdfReference[] = [];
  const links: PdfReference[][] = [];
  for (const [at, page] of plan.pages.entries()) {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    const { dictionary, fonts: onPage, annotations } = pdf.page;
    dictionary.data.StructParents = at;
    pdf.addContent(
      contentOf(page, paintText, (font) => {
        onPage[font.id] ??= font.ref();
        return font.id;
      }),
    );
    const own = page.links.map((link, place) => linkOf(pdf, link, page.height, (keys[at] ?? 0) + place, names));
    if (own.length > 0) annotations.push(...own);
    for (const { name, y } of page.anchors)
      pdf.addNamedDestination(names.get(name) ?? '', 'XYZ', null, Math.max(0, y - 12), null);
    for (const link of own) packer.pack(link);
    pages.push(dictionary);
    links.push(own);
    const bytes = pdf.read();
    if (bytes) yield bytes;
  }
  writeStructure(pdf, plan.structure, plan.pages, { pages, links }, packer);
  writeOutline(pdf, plan, pages, packer);
  writePageLabels(pdf, plan.pages);
  packer.flush();
  writeMetadata(pdf, plan, archive);
  pdf.end();
  for (let bytes = pdf.read(); bytes; bytes = pdf.read()) yield bytes;
}
