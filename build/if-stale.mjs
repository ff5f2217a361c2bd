/**
 * Builds what is out of date, and nothing else:
 *
 *   node build/if-stale.mjs            the program (server, command line, libraries) and the web app
 *   node build/if-stale.mjs program    the program alone
 *
 * A part is out of date when a hash over the names, sizes and times of its sources differs from the one kept at its
 * last build. A build goes to a folder of its own and is moved into place when it is whole, so that a killed one leaves
 * nothing half done; of two at the same time one waits for the other.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProgram } from './program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SETTINGS = ['package.json', 'tsconfig.json', '.swcrc', 'build'];
const PARTS = {
  program: {
    sources: ['apps/server', 'apps/cli', 'libs', ...SETTINGS],
    into: ['apps', 'libs'],
    build: (out) => compileProgram(root, out),
  },
  web: {
    sources: ['apps/web', 'libs/engines', 'libs/kernel', 'libs/api-client', 'libs/design', ...SETTINGS],
    // In this order, so that a server which sees the new pages has what paints them.
    into: ['painter', 'web'],
    build: buildWeb,
  },
};

async function buildWeb(out) {
  const { build } = await import('vite');
  await build({
    root: join(root, 'apps/web'),
    logLevel: 'warn',
    build: { outDir: join(out, 'web'), emptyOutDir: true },
  });
  await build({
    root: join(root, 'apps/web'),
    logLevel: 'warn',
    // One file with all that it needs: the same code whatever is installed where it runs.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      ssr: 'paint.tsx',
      manifest: false,
      outDir: join(out, 'painter'),
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false, entryFileNames: 'paint.cjs' } },
    },
  });
}

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

async function bringUpToDate(name) {
  const { sources, into, build } = PARTS[name];
  const mark = join(root, 'dist', `${name}.built`);
  const wanted = fingerprint(sources);
  const whole = into.every((folder) => existsSync(join(root, 'dist', folder)));
  if (whole && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error(`Building the ${name === 'web' ? 'web app' : 'program'} …`);
  const scratch = join(root, 'dist', `.${name}-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  try {
    await build(scratch);
    rmSync(mark, { force: true });
    for (const folder of into) {
      rmSync(join(root, 'dist', folder), { recursive: true, force: true });
      renameSync(join(scratch, folder), join(root, 'dist', folder));
    }
    writeFileSync(mark, wanted);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Waits until no other build runs, then keeps the others waiting; a lock whose owner is gone counts for nothing. */
async function takeTurn() {
  const lock = join(root, 'dist', '.building');
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      if (!isRunning(lock)) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function isRunning(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const asked = process.argv.slice(2);
const yieldTurn = await takeTurn();
process.once('exit', yieldTurn);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await bringUpToDate(name);
