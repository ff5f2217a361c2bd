import { check } from './check';
import type { Tools } from './lines/tools';
import type { AbstractEntry, Book, Part } from './model/book';
import type { Element, Plan, TextMark } from './model/plan';
import { inlineText, plain, printable } from './model/text';
import { plan } from './plan';
import { setAbstract } from './set-abstract';

/** Fonts in which every character is half an em wide and 한 has no shape. */
const tools: Tools = {
  fonts: {
    width: (_, text) => [...text].length * 0.5,
    missing: (_, text) => [...text].filter((sign) => sign === '한'),
  },
  directions: { levels: (text) => ({ levels: new Uint8Array(text.length), base: 0 }), mirrored: (sign) => sign },
  hyphenate: (word) => word.match(/.{1,4}/g) ?? [word],
};

const mark = { letter: 'A', pattern: 0 };

function entry(
  place: number,
  text = 'Students read what other students wrote and say what they think of it. '.repeat(9),
): AbstractEntry {
  return {
    anchor: `abstract-UG-${place}`,
    code: `UG-${place}`,
    title: plain(`What number ${place} says`),
    mark,
    place: plain('Talk in session 1A'),
    authors: plain('Ada Obi, Siân Rees'),
    affiliations: plain('Example University'),
    paragraphs: [inlineText(text)],
    notes: [{ label: 'Keywords', text: plain('reading, writing') }],
  };
}

function book(parts: readonly Part[]): Book {
  return {
    title: 'A conference',
    organiser: 'Somebody',
    subject: 'Programme',
    language: 'en-GB',
    createdAt: '2026-05-20T09:00:00.000Z',
    paper: { width: 595, height: 842 },
    cover: {
      title: 'A conference',
      kicker: 'Showcase',
      dates: 'Today',
      venue: 'Here',
      edition: 'First',
      tracks: [],
      notices: [],
    },
    parts,
  };
}

function abstracts(entries: readonly AbstractEntry[]): Part {
  return { kind: 'abstracts', heading: 'Abstracts', entries };
}

function marksOf({ pages }: Plan, page: number): TextMark[] {
  return (pages[page]?.placed ?? []).map((placed) => placed.mark).filter((one) => one.kind === 'text');
}

/** What somebody hears who has the paragraphs read out: the text in order of the tag tree. */
function readOut(planned: Plan): string {
  const words = (element: Element): string =>
    element.kids
      .map((kid) => {
        if ('tag' in kid) return words(kid);
        if ('link' in kid) return '';
        const group = planned.pages[kid.page]?.groups.find(({ content }) => content === kid.content);
        return (group?.marks ?? []).map((one) => (one.kind === 'text' ? lineText(one) : '')).join('');
      })
      .join('');
  return words(planned.structure);
}

function lineText({ pieces, hyphenated, spaced }: TextMark): string {
  const text = pieces.map((piece) => piece.text).join('');
  return hyphenated ? text.slice(0, -1) : `${text}${spaced ? ' ' : ''}`;
}

describe('the plan of a book', () => {
  const long = plan(
    book([
      { kind: 'contents', heading: 'Contents' },
      abstracts(Array.from({ length: 60 }, (_, at) => entry(at))),
      { kind: 'prose', heading: 'Notices', blocks: [{ kind: 'paragraph', text: plain('The end.') }] },
    ]),
    tools,
  );

  test('the contents give the page on which each part really stands', () => {
    for (const [title, anchor] of [
      ['Abstracts', 'part-1'],
      ['Notices', 'part-2'],
    ] as const) {
      const line = marksOf(long, 1).find(({ pieces }) => pieces[0]?.text === title);
      const number = marksOf(long, 1).find((one) => one !== line && Math.abs(one.y - (line?.y ?? 0)) < 1);
      const page = Number(number?.pieces[0]?.text) - 1;
      expect(page).toBe(long.anchors.get(anchor)?.page);
      expect(marksOf(long, page).some(({ owner }) => owner?.tag === 'H1')).toBe(true);
    }
  });

  test('no line of a paragraph stands alone, no heading is left at a foot, nothing leaves the page', () => {
    expect(check(long, tools.fonts)).toEqual([]);
  });

  test('every mark is in the tag tree or is decoration, each once', () => {
    const seen = new Set<string>();
    const walk = (element: Element): void => {
      for (const kid of element.kids) {
        if ('tag' in kid) walk(kid);
        else seen.add('link' in kid ? `${kid.page} link ${kid.link}` : `${kid.page} ${kid.content}`);
      }
    };
    walk(long.structure);
    const wanted = long.pages.flatMap(({ groups, links }, page) => [
      ...groups.flatMap(({ content }) => (content === null ? [] : [`${page} ${content}`])),
      ...links.map((_, at) => `${page} link ${at}`),
    ]);
    expect([...seen].sort()).toEqual(wanted.sort());
  });

  test('read in the order of the tags, an abstract is what was written', () => {
    const text = 'Extraordinarily compositional representations, says *E. coli*: H~2~O and a cross-lingual “finding”. ';
    expect(readOut(plan(book([abstracts([entry(1, text.repeat(6))])]), tools))).toContain(
      'Extraordinarily compositional representations, says E. coli: H2O and a cross-lingual “finding”. '.repeat(5),
    );
  });

  test('an abstract set by itself has the very lines that it has in the book', () => {
    const one = entry(1, '*E. coli* and extraordinarily compositional representations of H~2~O. '.repeat(20));
    const inBook = plan(book([abstracts([one])]), tools).pages.flatMap(({ placed }) =>
      placed.flatMap(({ mark, column }) => (column === null || mark.kind !== 'text' ? [] : [mark])),
    );
    const { marks, lines } = setAbstract(one, { width: 595, height: 842 }, tools);
    const alone = marks.filter((one) => one.kind === 'text');
    const asSet = ({ pieces, gap, stretch }: TextMark) => ({ pieces, gap, stretch });
    expect(alone.map(asSet)).toEqual(inBook.map(asSet));
    expect(lines).toBeGreaterThan(20);
  });

  test('a character without a shape is reported with the code of the abstract', () => {
    const faults = check(plan(book([abstracts([entry(1), entry(2, 'We study 한 letters.')])]), tools), tools.fonts);
    expect(faults).toEqual([expect.objectContaining({ kind: 'missing-glyph', subject: 'UG-2', page: 2 })]);
    expect(faults[0]?.message).toContain('U+D55C');
  });

  test('a word of a thousand letters is cut, and stays in its column', () => {
    const planned = plan(book([abstracts([entry(1, `${'a'.repeat(1000)} and more`)])]), tools);
    expect(check(planned, tools.fonts)).toEqual([]);
    expect(readOut(planned)).toContain('a'.repeat(1000));
  });

  test('a link without a goal is reported', () => {
    const part: Part = {
      kind: 'prose',
      heading: 'Welcome',
      blocks: [{ kind: 'paragraph', text: plain('there', { to: '#nowhere' }) }],
    };
    expect(check(plan(book([part]), tools), tools.fonts)).toEqual([expect.objectContaining({ kind: 'lost-link' })]);
  });

  test('controls that would turn or hide text are taken out, ligatures taken apart, marks composed', () => {
    expect(printable('ef\u202Efi\u200Bcient ﬁnd e\u0301\t\n x')).toBe('efficient find é x');
  });
});
