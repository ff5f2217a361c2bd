import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the built workspace with what it loads, as the build tells it. */
interface Built {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The files of the built workspace, and which of them need which. */
export class BuiltFiles {
  private readonly built: Readonly<Record<string, Built>>;

  /** @param folder where the built workspace stands; without one there is no file */
  constructor(private readonly folder: string) {
    const path = join(folder, '.vite/manifest.json');
    this.built = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  }

  /** The files of some modules with all that they load at once, as addresses. */
  closure(modules: readonly string[]): string[] {
    const found = new Set<string>();
    const visit = (name: string): void => {
      const built = this.built[name];
      if (!built) return;
      const files = [built.file, ...(built.css ?? [])].map((file) => `/app/${file}`);
      if (files.every((file) => found.has(file))) return;
      for (const file of files) found.add(file);
      for (const other of built.imports ?? []) visit(other);
    };
    for (const name of modules) visit(name);
    return [...found];
  }

  /** The files with a part in their name. */
  named(part: string): string[] {
    return Object.values(this.built).flatMap(({ file }) => (file.includes(part) ? [file] : []));
  }

  /** What stands in a file. */
  textOf(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }
}
