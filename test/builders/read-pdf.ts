import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page as a reader sees it. */
export interface SeenPage {
  readonly text: string;
  /** Each stretch of text with the height of its type in points. */
  readonly items: readonly { readonly text: string; readonly size: number }[];
  /** What tags say of tables and figures, in reading order: `TH Board`, `Figure Floor plan of …`. */
  readonly tags: readonly string[];
  readonly tagged: boolean;
  /** Text and painting operators outside tags and decoration. */
  readonly stray: number;
}

/** A file as a reader sees it. */
export interface SeenPdf {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly SeenPage[];
}

/** A second program that reads the file: pdf.js, in a process of its own because it is an ES module. */
const READER = `
import { readFileSync } from 'node:fs';
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise;
const painting = new Set([OPS.showText, OPS.showSpacedText, OPS.constructPath]);
const pages = [];
for (let at = 1; at <= pdf.numPages; at += 1) {
  const page = await pdf.getPage(at);
  const { fnArray } = await page.getOperatorList();
  let depth = 0, stray = 0;
  for (const op of fnArray) {
    if (op === OPS.beginMarkedContent || op === OPS.beginMarkedContentProps) depth += 1;
    else if (op === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && painting.has(op)) stray += 1;
  }
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const said = new Map();
  let open = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? open.at(-1));
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.at(-1)) said.set(open.at(-1), (said.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
  }
  const tree = await page.getStructTree();
  const tags = [];
  const walk = (node) => {
    const words = (one) => (one.type === 'content' ? said.get(one.id) ?? '' : (one.children ?? []).map(words).join(''));
    if (['TH', 'TD', 'Figure', 'H1'].includes(node.role)) tags.push((node.role + ' ' + (node.alt ?? words(node))).replace(/\\s+/g, ' ').trim());
    else for (const child of node.children ?? []) walk(child);
  };
  if (tree) walk(tree);
  const shown = items.filter(({ str }) => str);
  pages.push({
    text: shown.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''),
    items: shown.map(({ str, transform }) => ({ text: str.trim(), size: Math.hypot(transform[2], transform[3]) })),
    ...{ tags, tagged: tree !== null, stray },
  });
}
const { info } = await pdf.getMetadata();
console.log(JSON.stringify({ title: info.Title, language: info.Language, pages }));
`;

/** Reads a PDF with another program than the one that made it. */
export function readPdf(bytes: Uint8Array): SeenPdf {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const args = ['--input-type=module', '-e', READER, file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
