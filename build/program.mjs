/** Compiles the TypeScript of the program to CommonJS with swc; types are checked apart, by `tsc --noEmit`. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from '@swc/core';

const SOURCE = /\.tsx?$/;
const NOT_SHIPPED = /\.spec\.tsx?$|\.d\.ts$/;

function sourcesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesBelow(root, path) : [path];
  });
}

/**
 * @param {string} root the project's folder
 * @param {string} out where `apps/…` and `libs/…` are written; files that are no TypeScript are copied as they are
 */
export async function compileProgram(root, out) {
  const settings = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  delete settings.$schema;
  settings.jsc.baseUrl = root;
  const files = ['apps/server', 'apps/cli', 'libs'].flatMap((folder) => sourcesBelow(root, folder));
  await Promise.all(
    files.map(async (file) => {
      if (NOT_SHIPPED.test(file)) return;
      const target = join(out, file.replace(SOURCE, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      if (!SOURCE.test(file)) return copyFileSync(join(root, file), target);
      const { code, map } = await transform(readFileSync(join(root, file), 'utf8'), {
        ...settings,
        filename: join(root, file),
        sourceFileName: file,
        swcrc: false,
      });
      writeFileSync(target, `${code}\n//# sourceMappingURL=${file.split('/').pop().replace(SOURCE, '.js.map')}\n`);
      writeFileSync(`${target}.map`, map);
    }),
  );
}
