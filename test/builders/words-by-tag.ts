import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A stretch of text that stands directly in an element of the tag tree. */
export interface TaggedWords {
  readonly tag: string;
  readonly words: string;
}

/** pdf.js, in a process of its own because it is an ES module. */
const READER = `
import { readFileSync } from 'node:fs';
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise;
const found = [];
for (let at = 1; at <= pdf.numPages; at += 1) {
  const page = await pdf.getPage(at);
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const said = new Map();
  const open = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? open.at(-1));
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.at(-1)) said.set(open.at(-1), (said.get(open.at(-1)) ?? '') + item.str);
  }
  const walk = (node) => {
    for (const child of node.children ?? [])
      if (child.type === 'content') found.push({ tag: node.role, words: said.get(child.id) ?? '' });
      else if (child.role) walk(child);
  };
  const tree = await page.getStructTree();
  if (tree) walk(tree);
}
console.log(JSON.stringify(found));
`;

/** Reads the tag tree of a PDF page by page: every stretch of text with its element, in order. */
export function wordsByTag(bytes: Uint8Array): TaggedWords[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const args = ['--input-type=module', '-e', READER, file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
