/** What lies in the project's folders: the files, the rooms of libs/, and which files are code. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'demo-out', 'test-results']);
const isLeftOut = (name) => LEFT_OUT.has(name) || (name.startsWith('.') && name !== '.ci');

/** The files below `folder` as paths relative to `root`, with slashes; what git ignores is left out. */
export function filesBelow(root, folder = '') {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isLeftOut(entry.name)) return [];
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}

/** `libs/kernel`, `libs/api-client` and each folder of engines, platform and features that holds a file. */
export function roomsOf(files) {
  const rooms = files.flatMap(
    (file) => /^libs\/(?:(?:engines|platform|features)\/[^/]+|kernel|api-client)(?=\/)/.exec(file) ?? [],
  );
  return [...new Set(rooms)];
}

export const isTypeScript = (file) => /^(apps|libs)\/.*\.tsx?$/.test(file);
export const isCode = (file) => /^(apps|libs)\/.*\.[cm]?[jt]sx?$/.test(file) && !file.includes('/generated/');
