/**
 * Builds the printed programme of 10,000 abstracts that try to break it (`test/builders/hostile-release.ts`), in books of
 * 1,000, and says what it took: seconds, pages, what lies outside a page, what no font can show, and what the rules of
 * PDF/UA-1 find in the files. Fails when anything is found.
 *
 *   node build/if-stale.mjs program && node bench/hostile.mjs [ABSTRACTS]
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** The builders are TypeScript and belong to the tests: they are compiled in memory. */
function builder(name) {
  const { transformFileSync } = require('@swc/core');
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' };
  const file = `${root}test/builders/${name}.ts`;
  const { code } = transformFileSync(file, { jsc, module: { type: 'commonjs' }, swcrc: false });
  const exports = {};
  const load = (wanted) => {
    if (wanted === '@colloquy/kernel') return require('../dist/libs/kernel');
    return wanted.startsWith('./') ? builder(wanted.slice(2)) : require(wanted);
  };
  new Function('require', 'exports', code)(load, exports);
  return exports;
}

const BOOK = 1000;
process.chdir(root);
const { buildProgrammePdf } = require('../dist/libs/features/programme/book/build-programme-pdf');
const { hostileRelease } = builder('hostile-release');
const wanted = Number(process.argv[2] ?? 10_000);
const books = [];
for (let from = 0; from < wanted; from += BOOK) {
  const release = hostileRelease(Math.min(BOOK, wanted - from), `hostile ${from}`);
  const start = performance.now();
  const { bytes, faults, findings, pages } = await buildProgrammePdf(release);
  const of = (words) => faults.filter((fault) => fault.includes(words)).length;
  books.push({
    abstracts: release.submissions.length,
    pages,
    seconds: ((performance.now() - start) / 1000).toFixed(1),
    MB: (bytes.length / 1e6).toFixed(1),
    'outside the page': of('does not fit on the page'),
    'without a glyph': of('no font has a shape'),
    'rules broken': findings.length,
  });
  for (const finding of findings) console.log(finding);
}
console.table(books);
console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
const found = books.reduce(
  (sum, book) => sum + book['outside the page'] + book['without a glyph'] + book['rules broken'],
  0,
);
process.exitCode = found === 0 ? 0 : 1;
