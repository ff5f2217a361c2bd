/**
 * The checks that run no code of the product:
 *
 *   node build/check.mjs             all of them
 *   node build/check.mjs layout      one or several by name
 *
 * All run at the same time. Each prints a heading with what it has to say and its seconds when it has ended, and the
 * command fails when one has failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'node_modules');

/**
 * The projects that TypeScript checks one by one: the browser's code has settings of its own. What the last check found
 * out is kept beside the build, so that the next one reads only what has changed.
 */
const typeProjects = { program: '.', web: 'apps/web' };
const typeCheck = ([name, project]) => [
  join(packages, 'typescript/bin/tsc'),
  ...['--noEmit', '-p', project, '--incremental', '--tsBuildInfoFile', join(root, `dist/${name}.types`)],
];

/** Name to commands, each a Node script with its arguments. */
const CHECKS = {
  types: Object.entries(typeProjects).map(typeCheck),
  lint: [[join(packages, '@biomejs/biome/bin/biome'), 'check', '.']],
  layout: [[join(root, 'build/layout.mjs')]],
  bytes: [[join(root, 'build/bytes.mjs')]],
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one command to its end. */
async function ran(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => (said += some));
  const [status] = await once(child, 'close');
  return { said, passed: status === 0 };
}

async function passes(name) {
  const start = performance.now();
  const all = await Promise.all(CHECKS[name].map(ran));
  const passed = all.every((one) => one.passed);
  const said = all.map((one) => one.said).join('');
  console.log(`\n== ${name}\n${said}${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  return passed;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const results = await Promise.all((asked.length > 0 ? asked : Object.keys(CHECKS)).map(passes));
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
