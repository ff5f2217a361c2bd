import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { planted } from './planted-violations';
import { packages, soundTree, type Tree } from './sound-tree';

const project = join(__dirname, '..', '..');
const folders: string[] = [];

/** Lays a tree into a new temporary folder, under the project's own layout.cjs and tsconfig.json. */
function lay(tree: Tree): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'layout-')));
  folders.push(root);
  for (const settings of ['layout.cjs', 'tsconfig.json']) copyFileSync(join(project, settings), join(root, settings));
  for (const [path, contents] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  return root;
}

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'build', 'layout.mjs'), ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  return { status, lines, named: lines.slice(0, -1).map((line) => line.split(': ').slice(0, 2).join(': ')) };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the check of the layout', () => {
  it('lets a tree pass that keeps every rule', () => {
    const { status, lines } = check(lay({ ...soundTree, ...packages }));
    expect(lines).toEqual([expect.stringMatching(/^\d+ files, 0 violations of the layout$/)]);
    expect(status).toBe(0);
  });

  it('fails on an empty tree, of which it could read nothing', () => {
    const { status, named } = check(lay({}));
    expect(named).toEqual(['modules-were-read: apps, libs']);
    expect(status).toBe(1);
  });

  it('fails when the files are there and the import check reads too few of them', () => {
    const root = lay({ ...soundTree, ...packages });
    writeFileSync(
      join(root, 'layout.cjs'),
      "module.exports = { forbidden: [], options: { includeOnly: '^libs/kernel/' } };\n",
    );
    const { status, named } = check(root);
    expect(named).toEqual(['modules-were-read: apps, libs']);
    expect(status).toBe(1);
  });

  describe('with violations planted', () => {
    let answer: ReturnType<typeof check>;

    beforeAll(() => {
      answer = check(lay(Object.assign({}, soundTree, packages, ...planted.map(({ files }) => files))));
    });

    it.each(planted.map(({ rule, at }) => [rule, at]))('reports %s at %s', (rule, at) => {
      expect(answer.named).toContain(`${rule}: ${at}`);
    });

    it('reports nothing else, and fails', () => {
      const expected = new Set(planted.map(({ rule, at }) => `${rule}: ${at}`));
      expect(answer.named.filter((violation) => !expected.has(violation))).toEqual([]);
      expect(answer.status).toBe(1);
    });
  });

  it('has a planted violation for every rule that it knows', () => {
    const proven = new Set([...planted.map(({ rule }) => rule), 'modules-were-read']);
    const { lines } = check('--rules');
    expect(lines.map((line) => line.split(': ')[0]).filter((rule) => !proven.has(rule ?? ''))).toEqual([]);
  });
});
