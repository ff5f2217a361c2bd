import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInline, plainText } from '@colloquy/kernel';
import { sampleRelease } from '../../../../test/builders/sample-release';
import type { Release } from '../domain/release';
import { buildProgrammePdf } from './build-programme-pdf';

interface ReadPage {
  /** Without running heads and page numbers. */
  readonly text: string;
  /** Text and painting operators that stand outside tags and decoration. */
  readonly stray: number;
  readonly tagged: boolean;
  readonly lost: number;
  readonly unnamed: number;
}

/** A second program that reads the file: pdf.js, in a process of its own because it is an ES module. */
const READER = `
import { readFileSync } from 'node:fs';
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise;
const destinations = await pdf.getDestinations();
const painting = new Set([OPS.showText, OPS.showSpacedText, OPS.constructPath]);
const pages = [];
/** The words of a page without its decoration: running heads, page numbers. */
function wordsOf(items) {
  const open = [];
  let words = '';
  for (const { type, tag, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(tag === 'Artifact');
    else if (type === 'endMarkedContent') open.pop();
    else if (!open.includes(true)) words += str;
  }
  return words;
}
for (let at = 1; at <= pdf.numPages; at += 1) {
  const page = await pdf.getPage(at);
  const { fnArray } = await page.getOperatorList();
  let depth = 0, stray = 0;
  for (const op of fnArray) {
    if (op === OPS.beginMarkedContent || op === OPS.beginMarkedContentProps) depth += 1;
    else if (op === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && painting.has(op)) stray += 1;
  }
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  pages.push({
    text: wordsOf((await page.getTextContent({ includeMarkedContent: true })).items),
    stray,
    tagged: (await page.getStructTree()) !== null,
    lost: links.filter(({ dest, url }) => !url && !(dest in destinations)).length,
    unnamed: links.filter(({ contentsObj }) => !contentsObj?.str).length,
  });
}
const { info } = await pdf.getMetadata();
console.log(JSON.stringify({ title: info.Title, xmp: (await pdf.getMetadata()).metadata?.get('dc:title'), pages }));
`;

function read(bytes: Uint8Array): {
  readonly title: string;
  readonly xmp: string;
  readonly pages: readonly ReadPage[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'programme-'));
  try {
    const file = join(folder, 'programme.pdf');
    writeFileSync(file, bytes);
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', READER, file], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return JSON.parse(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters and digits alone: what is left when line ends, hyphens and ligatures are set aside. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function isMarked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('<pdfuaid:part>1</pdfuaid:part>');
}

function renamed(release: Release, title: string): Release {
  return { ...release, conference: { ...release.conference, title } };
}

describe('the printed programme', () => {
  jest.setTimeout(60_000);
  const release = renamed(sampleRelease(), 'Research & Innovation <2026>');

  test('holds every abstract, tagged throughout, with links that arrive, under its own title', async () => {
    const built = await buildProgrammePdf(release);
    expect([built.faults, built.findings]).toEqual([[], []]);
    expect(isMarked(built.bytes)).toBe(true);
    const { title, xmp, pages } = read(built.bytes);
    expect(pages).toHaveLength(built.pages);
    expect([title, xmp]).toEqual([release.conference.title, release.conference.title]);
    for (const page of pages) expect(page).toMatchObject({ stray: 0, tagged: true, lost: 0, unnamed: 0 });
    const whole = letters(pages.map(({ text }) => text).join(''));
    const incomplete = release.submissions.filter(
      (submission) =>
        !whole.includes(letters(submission.title)) ||
        !whole.includes(letters(plainText(parseInline(submission.abstract)))),
    );
    expect(incomplete.map(({ code }) => code)).toEqual([]);
  });

  test('comes out the same, byte for byte, when made again', async () => {
    const first = await buildProgrammePdf(release);
    const second = await buildProgrammePdf(structuredClone(release));
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  test('prints what it can of hostile text and says what it cannot print', async () => {
    const [first, ...rest] = release.submissions;
    if (!first) throw new Error('The sample has no submissions.');
    const abstract = `${'x'.repeat(1000)} \u202Eback\u202C z\u200Bero \u0000 ]]> & ɑ ɣ ↔ ⇒ ⇔ ∝ ∞ ₁ ğ þ ﬁnd ꦲ`;
    const built = await buildProgrammePdf({ ...release, submissions: [{ ...first, title: '<&>', abstract }, ...rest] });
    expect(built.faults).toEqual([expect.stringContaining('UG-001')]);
    expect(built.findings).toContainEqual(expect.stringContaining('Rule 7.21.8-1 of PDF/UA-1'));
    expect(isMarked(built.bytes)).toBe(false);
    const whole = read(built.bytes)
      .pages.map(({ text }) => text)
      .join('');
    expect(letters(whole)).toContain('x'.repeat(1000));
    for (const sign of 'ɑ ɣ ↔ ⇒ ⇔ ∝ ∞ ₁ ğ þ find'.split(' ')) expect(whole).toContain(sign);
  });
});
