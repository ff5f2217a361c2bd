import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Link {
  /** The library itself, relative to the package. */
  readonly source: string;
  /** The other name that the server looks for, in the same folder. */
  readonly target: string;
}

/**
 * Makes the library links that npm packages cannot carry. The package does so in its install step, which
 * `npm install --ignore-scripts` leaves out. Does nothing where they exist or the folder cannot be written.
 */
export function linkLibraries(packageFolder: string): void {
  for (const { source, target } of linksOf(packageFolder)) {
    try {
      symlinkSync(basename(source), join(packageFolder, target));
    } catch {
      // There already, made by another start, or not allowed: `linksAreWhole` tells.
    }
  }
}

/** Whether every link is there and leads to a library. */
export function linksAreWhole(packageFolder: string): boolean {
  return linksOf(packageFolder).every(({ target }) => existsSync(join(packageFolder, target)));
}

function linksOf(packageFolder: string): readonly Link[] {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}
