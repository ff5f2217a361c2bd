import { drawSvg, inlineText, type OpenFonts, plain, setAbstract, type TrackMark } from '@colloquy/engines/typesetting';
import { type Inline, parseFormula, parseInline } from '@colloquy/kernel';
import { A4 } from './book-of';
import { directions } from './directions';
import { hyphenateBritish } from './hyphenate';
import { affiliationText, authorText, nameList } from './people-text';
import { programmeFonts } from './programme-fonts';

/** A work before there is a book: what its authors have written so far. */
export interface WorkToPreview {
  readonly code: string;
  readonly title: string;
  /** Inline text; paragraphs separated by a blank line. */
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly authors: readonly {
    readonly name: string;
    readonly presenter: boolean;
    readonly affiliations: readonly string[];
  }[];
  /** The sign of its track; null as long as none is chosen. */
  readonly mark: TrackMark | null;
}

/** A work as its column of the printed programme will show it. */
export interface AbstractPreview {
  /** Outlines of glyphs, without a word that could be read out. */
  readonly svg: string;
  readonly lines: number;
  /** Which formulas will not be printed as they were meant, in sentences. */
  readonly formulas: readonly string[];
  /** What else will not, in sentences. */
  readonly notes: readonly string[];
}

/** Fonts keep every word that they have measured; after so many previews they are opened anew. */
const PREVIEWS_PER_OPENING = 400;
let opened: { readonly fonts: Promise<OpenFonts>; previews: number } | null = null;

function fontsForPreviews(): Promise<OpenFonts> {
  if (!opened || opened.previews >= PREVIEWS_PER_OPENING) opened = { fonts: programmeFonts(), previews: 0 };
  opened.previews += 1;
  return opened.fonts;
}

/** The authors as a release has them: each affiliation once, told by its place. */
function peopleOf({ authors }: WorkToPreview) {
  const affiliations = [...new Set(authors.flatMap((author) => author.affiliations))];
  return {
    affiliations,
    authors: authors.map((author, at) => ({
      personId: String(at),
      presenter: author.presenter,
      affiliations: author.affiliations.map((name) => affiliations.indexOf(name)),
    })),
  };
}

const formulasIn = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece) => {
    if ('children' in piece) return formulasIn(piece.children);
    return piece.kind === 'math' ? [piece.text] : [];
  });

function formulaNotes({ title, abstract }: WorkToPreview): string[] {
  const unknown = new Set(
    [title, abstract].flatMap((text) => formulasIn(parseInline(text)).flatMap((tex) => parseFormula(tex).unknown)),
  );
  return [...unknown].map((name) => `The formula command \\${name} is not known and is printed as it stands.`);
}

function shapeNotes(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [
    `The fonts of the programme have no shape for ${nameList(missing)}. Keep it as it is: the organisers are told.`,
  ];
}

/** Sets and draws a work with the rules and the fonts of the printed programme: the same lines, the same glyphs. */
export async function previewAbstract(work: WorkToPreview): Promise<AbstractPreview> {
  const fonts = await fontsForPreviews();
  const people = peopleOf(work);
  const reader = { person: (id: string) => ({ name: work.authors[Number(id)]?.name ?? '' }) };
  const strip = setAbstract(
    {
      anchor: 'preview',
      code: work.code,
      title: inlineText(work.title),
      mark: work.mark ?? { letter: '', pattern: 0 },
      place: plain('When and where: see the programme'),
      authors: authorText(people, reader, true),
      affiliations: affiliationText(people),
      paragraphs: work.abstract.split(/\n\s*\n/).map(inlineText),
      notes: work.keywords.length > 0 ? [{ label: 'Keywords', text: plain(work.keywords.join(', ')) }] : [],
    },
    A4,
    { fonts, directions, hyphenate: hyphenateBritish },
  );
  return {
    svg: drawSvg(strip, fonts),
    lines: strip.lines,
    formulas: formulaNotes(work),
    notes: shapeNotes(strip.missing),
  };
}
