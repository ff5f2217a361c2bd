/**
 * Times the printed programme of 48, 300 and 778 real abstracts, each in a process of its own: seconds to plan and to
 * paint, pages, size, peak memory, and how even the justified lines are.
 *
 *   node build/if-stale.mjs program && node bench/typesetting.mjs [RELEASE.json …]
 *
 * Without files, the releases are those of `test/builders/sample-release.ts`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** The builder is TypeScript and belongs to the tests: it is compiled in memory. */
function sample(size) {
  const { transformFileSync } = require('@swc/core');
  const file = `${root}test/builders/sample-release.ts`;
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' };
  const { code } = transformFileSync(file, { jsc, module: { type: 'commonjs' }, swcrc: false });
  const exports = {};
  const load = (name) => (name === '@colloquy/kernel' ? require('../dist/libs/kernel') : require(name));
  new Function('require', 'exports', code)(load, exports);
  return exports.sampleRelease(size);
}

async function measure(what) {
  const { check, emit, evenness, plan } = require('../dist/libs/engines/typesetting');
  const { bookOf } = require('../dist/libs/features/programme/book/book-of');
  const { hyphenateBritish } = require('../dist/libs/features/programme/book/hyphenate');
  const { directions } = require('../dist/libs/features/programme/book/directions');
  const { programmeFonts } = require('../dist/libs/features/programme/book/programme-fonts');
  const release = /^\d+$/.test(what) ? sample(Number(what)) : JSON.parse(readFileSync(what, 'utf8'));
  const start = performance.now();
  const fonts = await programmeFonts();
  const planned = plan(bookOf(release), { fonts, directions, hyphenate: hyphenateBritish });
  const between = performance.now();
  let bytes = 0;
  for await (const chunk of emit(planned, fonts)) bytes += chunk.length;
  const end = performance.now();
  const { lines, loose, widest, hyphenated } = evenness(planned, fonts);
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  return {
    abstracts: release.submissions.length,
    pages: planned.pages.length,
    'plan s': ((between - start) / 1000).toFixed(2),
    'paint s': ((end - between) / 1000).toFixed(2),
    MB: (bytes / 1e6).toFixed(2),
    'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
    'justified lines': lines,
    'gap > 0.5 em': percent(loose),
    'widest em': widest.toFixed(2),
    hyphenated: percent(hyphenated),
    faults: check(planned, fonts).length,
  };
}

const [flag, ...rest] = process.argv.slice(2);
if (flag === '--one') {
  process.chdir(root);
  console.log(JSON.stringify(await measure(rest[0])));
} else {
  const inputs = flag ? [flag, ...rest] : ['48', '300', '778'];
  const self = fileURLToPath(import.meta.url);
  console.table(inputs.map((input) => JSON.parse(execFileSync(process.execPath, [self, '--one', input]))));
}
