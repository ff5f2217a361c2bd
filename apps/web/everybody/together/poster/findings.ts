import {
  dotsPerInch,
  enlargement,
  formatOf,
  type Picture,
  readingJumps,
  type Sheet,
  type TextRun,
  typeSizes,
} from './measures';

/** What was read of the first page of a poster. */
export interface PosterFacts {
  /** In points; of a picture file in dots. */
  readonly width: number;
  readonly height: number;
  /** Null for a picture file, in which no machine finds letters, pictures or fonts. */
  readonly pdf: {
    readonly runs: readonly TextRun[];
    readonly pictures: readonly Picture[];
    /** Fonts that are not in the file. */
    readonly missingFonts: readonly string[];
    readonly tagged: boolean;
    readonly hasTitle: boolean;
    readonly hasLanguage: boolean;
    /** Places where letters stand out least, the worst first. */
    readonly contrasts: readonly { readonly text: string; readonly size: number; readonly ratio: number }[];
  } | null;
}

/** One thing that was measured, in a plain sentence, and what to do about it. */
export interface Finding {
  readonly title: string;
  readonly verdict: 'good' | 'look' | 'mend' | 'unknown';
  readonly says: string;
  readonly todo?: string;
}

/** Sizes on the printed sheet, in points, at which people read who stand an arm's length or two away. */
const SMALLEST = { good: 18, mend: 14 };
const USUAL = { good: 24, mend: 18 };
const PRINT = { good: 150, mend: 100 };
/** As WCAG has it; what is larger than 24 points at the size of a screen needs less. */
const CONTRAST = { text: 4.5, large: 3, largeFrom: 36 };

const verdict = (is: number, { good, mend }: { good: number; mend: number }): Finding['verdict'] =>
  is >= good ? 'good' : is >= mend ? 'look' : 'mend';
const points = (size: number): string => `${Math.round(size)} points`;

/** Everything that can be said of a poster by measuring it, for the sheet on which it is printed. */
export function findingsOf(facts: PosterFacts, sheet: Sheet): Finding[] {
  const { width, height, pdf } = facts;
  if (!pdf) return ofPicture(facts, sheet);
  const enlarged = enlargement(width, height, sheet);
  return [
    ofFormat(facts, sheet),
    ...ofType(pdf.runs, enlarged, sheet),
    ofContrast(pdf.contrasts, enlarged),
    ofOrder(pdf),
    ofFonts(pdf.missingFonts),
    ofPictures(pdf.pictures, enlarged, sheet),
    ofNames(pdf),
  ];
}

function ofFormat({ width, height }: PosterFacts, sheet: Sheet): Finding {
  const { mm, name, upright, fits } = formatOf(width, height);
  const says = `The page is ${mm[0]} × ${mm[1]} mm${name ? `: ${name} ${upright ? 'upright' : 'across'}` : ''}.`;
  if (!fits)
    return {
      ...{
        title: 'Page',
        verdict: 'mend',
        says: `${says} It has not the shape of ${sheet}, so white is left at two sides.`,
      },
      todo: `Set the page to ${sheet} in the program that made it, and arrange it anew.`,
    };
  if (name === sheet) return { title: 'Page', verdict: 'good', says };
  return { title: 'Page', verdict: 'good', says: `${says} It has the shape of ${sheet} and can be enlarged to it.` };
}

function ofType(runs: readonly TextRun[], enlarged: number, sheet: Sheet): Finding[] {
  const sizes = typeSizes(runs);
  if (!sizes)
    return [
      {
        ...{
          title: 'Type',
          verdict: 'mend',
          says: 'There is no text in this file that a machine can read, only pictures of text.',
        },
        todo: 'Export the PDF anew with text as text: screen readers and searches find nothing otherwise.',
      },
    ];
  const [smallest, usual] = [sizes.smallest * enlarged, sizes.usual * enlarged];
  const small = verdict(smallest, SMALLEST);
  const most = verdict(usual, USUAL);
  return [
    {
      title: 'Most of the text',
      verdict: most,
      says: `Most of the text has ${points(usual)} on ${sheet}${inFile(sizes.usual, enlarged)}.`,
      ...(most === 'good'
        ? {}
        : { todo: `${USUAL.good} points are read from a metre and a half. Cut words, then enlarge.` }),
    },
    {
      title: 'The smallest text',
      verdict: small,
      says: `The smallest, such as “${cut(sizes.example)}”, has ${points(smallest)} on ${sheet}${inFile(sizes.smallest, enlarged)}.`,
      ...(small === 'good'
        ? {}
        : { todo: `Captions and sources have at least ${SMALLEST.good} points. Enlarge them or leave them out.` }),
    },
  ];
}

const inFile = (size: number, enlarged: number): string =>
  Math.abs(enlarged - 1) < 0.05 ? '' : `, ${size.toFixed(1).replace(/\.0$/, '')} in the file`;
const cut = (text: string): string => (text.length > 30 ? `${text.slice(0, 29).trim()}…` : text);

function ofContrast(contrasts: NonNullable<PosterFacts['pdf']>['contrasts'], enlarged: number): Finding {
  const title = 'Contrast of text';
  const [worst] = contrasts;
  if (!worst) return { title, verdict: 'unknown', says: 'No text was found whose contrast can be measured.' };
  const needed = (size: number) => (size * enlarged >= CONTRAST.largeFrom ? CONTRAST.large : CONTRAST.text);
  const faint = contrasts.filter(({ size, ratio }) => ratio < needed(size));
  const number = (ratio: number) => `${ratio.toFixed(1)} to 1`;
  if (faint.length === 0)
    return {
      title,
      verdict: 'good',
      says: `Where it stands out least, text has ${number(worst.ratio)} against its ground.`,
    };
  const named = faint.slice(0, 3).map(({ text, ratio }) => `“${cut(text)}” (${number(ratio)})`);
  return {
    ...{ title, verdict: 'mend', says: `Some text hardly stands out: ${named.join(', ')}.` },
    todo: `Make it darker or its ground lighter: ${CONTRAST.text} to 1 for text, ${CONTRAST.large} to 1 for headings.`,
  };
}

function ofOrder({ runs, tagged }: NonNullable<PosterFacts['pdf']>): Finding {
  const title = 'Reading order';
  const { steps, jumps } = readingJumps(runs);
  if (steps === 0) return { title, verdict: 'unknown', says: 'There is too little text to speak of an order.' };
  const tags = tagged
    ? 'The file is tagged, so screen readers can follow its order.'
    : 'The file is not tagged, so screen readers read it in the order in which it was drawn.';
  const todo = tagged
    ? undefined
    : 'Export it as a tagged (accessible) PDF; the box is among the options of the export.';
  if (jumps.length === 0)
    return {
      title,
      verdict: tagged ? 'good' : 'look',
      says: `The text follows the columns from top to bottom. ${tags}`,
      ...(todo ? { todo } : {}),
    };
  const shown = jumps.slice(0, 3).map(({ from, to }) => `after “${from}” comes “${to}”`);
  const times = jumps.length === 1 ? 'once' : `${jumps.length} times`;
  return {
    ...{
      title,
      verdict: tagged ? 'look' : 'mend',
      says: `The order of the text jumps back ${times}: ${shown.join('; ')}. ${tags}`,
    },
    todo: 'Put the boxes in the order in which people read, first below, last on top, and export again with tags.',
  };
}

function ofFonts(missing: readonly string[]): Finding {
  if (missing.length === 0)
    return { title: 'Fonts', verdict: 'good', says: 'All fonts are in the file: it prints as you see it.' };
  return {
    ...{
      title: 'Fonts',
      verdict: 'mend',
      says: `Not in the file: ${missing.slice(0, 4).join(', ')}. A printer may take others.`,
    },
    todo: 'Export with all fonts embedded.',
  };
}

function ofPictures(pictures: readonly Picture[], enlarged: number, sheet: Sheet): Finding {
  const title = 'Pictures';
  const [coarsest] = pictures.map((picture) => dotsPerInch(picture, enlarged)).sort((a, b) => a - b);
  if (coarsest === undefined)
    return { title, verdict: 'good', says: 'There are no photographs; drawn lines are sharp at every size.' };
  const is = verdict(coarsest, PRINT);
  return {
    ...{ title, verdict: is, says: `The coarsest picture has ${Math.round(coarsest)} dots per inch on ${sheet}.` },
    ...(is === 'good'
      ? {}
      : { todo: `From ${PRINT.good} on it looks sharp. Take a larger original, or show it smaller.` }),
  };
}

function ofNames({ hasTitle, hasLanguage }: NonNullable<PosterFacts['pdf']>): Finding {
  const title = 'Title and language';
  if (hasTitle && hasLanguage) return { title, verdict: 'good', says: 'The file says its title and its language.' };
  const lacking = [hasTitle ? [] : ['title'], hasLanguage ? [] : ['language']].flat().join(' or ');
  return {
    ...{ title, verdict: 'look', says: `The file does not say its ${lacking}, which screen readers announce first.` },
    todo: 'Fill it in among the properties of the document before you export.',
  };
}

function ofPicture({ width, height }: PosterFacts, sheet: Sheet): Finding[] {
  const { fits } = formatOf(width, height);
  const dpi = width / ((width * enlargement(width, height, sheet)) / 72);
  const is = verdict(dpi, PRINT);
  return [
    {
      ...{ title: 'Page', verdict: fits ? 'good' : 'look' },
      says: `The picture has ${width} × ${height} dots${fits ? '' : `, not the shape of ${sheet}`}.`,
    },
    {
      ...{ title: 'Sharpness', verdict: is, says: `On ${sheet} that is ${Math.round(dpi)} dots per inch.` },
      ...(is === 'good'
        ? {}
        : { todo: `Text looks sharp from ${PRINT.good} on. Send a PDF: its text is sharp at every size.` }),
    },
    {
      title: 'Type, order, fonts',
      verdict: 'unknown',
      says: 'This is a picture, in which text cannot be measured and screen readers find nothing.',
      todo: 'Send the PDF as well; then all of it is measured here.',
    },
  ];
}
