/**
 * Weighs the script that each screen of the workspace loads, itself and all that it imports, compressed as it is sent:
 *
 *   node build/bytes.mjs        after `node build/if-stale.mjs`
 *
 * Prints a line for each screen and ends with 1 when one is over its budget: 250 kB for organisers, who sit at a desk,
 * 160 kB for everybody else. What is loaded only when asked for, such as the palette, is told and not counted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUDGETS = { organiser: 250 * KB, default: 160 * KB };
const ENTRY = 'index.html';
const SCREEN = /-screen\.tsx$/;
const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/web');

/** The chunks that `names` need, with themselves. */
function closure(manifest, names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closure(manifest, manifest[name]?.imports ?? [], found);
  }
  return found;
}

const weights = new Map();
function weigh(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(folder, file))).length);
  return weights.get(file);
}

const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
const weightOf = (names) => {
  const files = new Set([...closure(manifest, names)].map((name) => manifest[name].file));
  return [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weigh(file), 0);
};
const kilobytes = (bytes) => `${(bytes / KB).toFixed(1).padStart(6)} kB`;

let over = 0;
const screens = Object.keys(manifest).filter((name) => SCREEN.test(name));
for (const name of screens.sort()) {
  const bytes = weightOf([ENTRY, name]);
  const budget = BUDGETS[name.split('/')[0]] ?? BUDGETS.default;
  if (bytes > budget) over += 1;
  console.log(`${kilobytes(bytes)} of ${budget / KB}  ${name}${bytes > budget ? '  OVER' : ''}`);
}
const base = weightOf([ENTRY]);
for (const name of manifest[ENTRY].dynamicImports.filter((other) => !SCREEN.test(other))) {
  console.log(`${kilobytes(weightOf([ENTRY, name]) - base)} when asked for  ${name}`);
}
console.log(`${screens.length} screens; ${kilobytes(base).trim()} are the same for all`);
if (screens.length === 0) console.log('No screen was found: the manifest is not what this check expects.');
process.exitCode = over > 0 || screens.length === 0 ? 1 : 0;
