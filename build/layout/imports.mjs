/** Runs dependency-cruiser with the project's layout.cjs, and sees to it that it has read the project at all. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTypeScript } from './tree.mjs';

const require = createRequire(import.meta.url);
const cruiser = fileURLToPath(
  new URL('../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url),
);
const LEAST_SHARE_READ = 0.9;

export const MODULES_READ = {
  name: 'modules-were-read',
  comment:
    'Under some TypeScript versions dependency-cruiser passes while it reads nothing, so nine files in ten must be read.',
};

/** The rules in `root`'s layout.cjs; where several bear one name, the first. */
export function importRules(root) {
  const rules = require(join(root, 'layout.cjs')).forbidden;
  return rules.filter(({ name }, place) => rules.findIndex((rule) => rule.name === name) === place);
}

function cruise(root) {
  const args = [cruiser, '--config', join(root, 'layout.cjs'), '--output-type', 'json', 'apps', 'libs'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`dependency-cruiser gave no answer: ${stderr || stdout}`);
  }
}

/**
 * @param {string} root the project's folder, with layout.cjs and tsconfig.json
 * @param {string[]} files its files
 * @returns {{ rule: string, at: string, detail: string }[]} the violations
 */
export function judgeImports(root, files) {
  const wanted = files.filter(isTypeScript);
  const { modules, summary } = wanted.length > 0 ? cruise(root) : { modules: [], summary: { violations: [] } };
  const read = new Set(modules.map(({ source }) => source));
  const missed = wanted.filter((file) => !read.has(file));
  const found = summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    at: from,
    detail: cycle ? `goes round by ${cycle.map(({ name }) => name).join(', ')}` : `imports ${to}`,
  }));
  if (wanted.length > 0 && missed.length <= wanted.length * (1 - LEAST_SHARE_READ)) return found;
  const detail = `${wanted.length - missed.length} of ${wanted.length} TypeScript files were read`;
  return [...found, { rule: MODULES_READ.name, at: 'apps, libs', detail }];
}
