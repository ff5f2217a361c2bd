/**
 * Judges the layout of the project: who imports what (layout.cjs) and what no import can express (build/layout/).
 *
 *   node build/layout.mjs            this project
 *   node build/layout.mjs FOLDER     another tree with the same folders, its own layout.cjs and tsconfig.json
 *   node build/layout.mjs --rules    the rules, with a sentence each
 *
 * Prints a line for each violation, `rule: place: what is wrong`, and ends with 1 when there is one.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_RULES, parse } from './layout/code-rules.mjs';
import { FILE_RULES } from './layout/file-rules.mjs';
import { importRules, judgeImports, MODULES_READ } from './layout/imports.mjs';
import { filesBelow, isCode } from './layout/tree.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

function judgeFiles(root, files) {
  return FILE_RULES.flatMap(({ name, judge }) => judge(root, files).map((fault) => ({ rule: name, ...fault })));
}

function judgeCode(root, files) {
  return files.filter(isCode).flatMap((file) => {
    const source = parse(file, readFileSync(join(root, file), 'utf8'));
    return CODE_RULES.flatMap(({ name, judge }) =>
      judge(file, source).map((detail) => ({ rule: name, at: file, detail })),
    );
  });
}

const [asked = project] = process.argv.slice(2);
if (asked === '--rules') {
  const rules = [...importRules(project), MODULES_READ, ...FILE_RULES, ...CODE_RULES];
  for (const { name, comment } of rules) console.log(`${name}: ${comment}`);
} else {
  const root = resolve(asked);
  const files = filesBelow(root);
  const violations = [...judgeImports(root, files), ...judgeFiles(root, files), ...judgeCode(root, files)];
  for (const { rule, at, detail } of violations) console.log(`${rule}: ${at}: ${detail}`);
  console.log(`${files.length} files, ${violations.length} violations of the layout`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
