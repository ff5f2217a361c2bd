import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FirstScreen, firstScreenAt } from './first-screens';

/** A file of the built workspace with what it loads, as the build tells it. */
interface Built {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** What a page of the server shows until the workspace has taken its place. */
export interface Meanwhile {
  readonly title: string;
  /** HTML, with all that people wrote escaped. */
  readonly body: string;
  readonly css: string;
}

/** In the place of every screen for whoever is not signed in. */
const SIGN_IN = 'shell/sign-in.tsx';

/** The faces of every screen's first lines: fetched with the sheets and not after them, so that no line breaks anew. */
const FACES = ['source-sans-3-latin-400-normal', 'source-sans-3-latin-600-normal', 'source-serif-4-latin-600-normal'];

const HEAD = '</head>';
const PLACE = '<div id="workspace">';

/**
 * The page in which the workspace runs. On a slow line each question that is asked after the answer to another costs half
 * a second: so the page of a first screen names at once all that the screen will need, files and answers alike.
 */
export class WorkspacePage {
  private readonly page: string;
  private readonly built: Readonly<Record<string, Built>>;

  /** @param folder where the built workspace stands; without one there is only an empty page */
  constructor(folder: string) {
    const read = (path: string): string | null =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
    this.page = read('index.html') ?? '';
    this.built = JSON.parse(read('.vite/manifest.json') ?? '{}');
  }

  /**
   * The page at an address.
   * @param signedIn whether the reader has a session: without one the screen reads only who they are
   * @param meanwhile what is shown before the workspace comes
   */
  at(path: string, signedIn: boolean, meanwhile?: Meanwhile): string {
    const screen = firstScreenAt(path);
    const links = screen ? this.linksOf(screen, signedIn) : '';
    if (!meanwhile) return this.page.replace(HEAD, () => `${this.faces()}${links}${HEAD}`);
    const sheets = /\s*<link rel="stylesheet"[^>]*>/g;
    const head = `${links}<style>${meanwhile.css}</style>${HEAD}`;
    const late = [...`${this.page}${links}`.matchAll(sheets)].map(([sheet]) => sheet.trim()).join('');
    // The workspace's own sheets hold up what stands below them, which is not what is to be read first.
    return this.page
      .replace(HEAD, () => head)
      .replaceAll(sheets, '')
      .replace(/<title>[^<]*/, () => `<title>${meanwhile.title}`)
      .replace(PLACE, () => `${meanwhile.body}${late}${PLACE}`);
  }

  /** What a screen needs, with all that every screen does, so that a page before it can have it fetched. */
  filesOf(module: string): readonly string[] {
    const common = this.page.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+\.(?:js|css))"/g);
    return [...[...common].flatMap(([, file]) => file ?? []), ...this.ownFiles([module])];
  }

  private linksOf(screen: FirstScreen, signedIn: boolean): string {
    const files = this.ownFiles(signedIn ? screen.modules : [SIGN_IN]).map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="${file}">`
        : `<link rel="modulepreload" crossorigin href="${file}">`,
    );
    const reads = signedIn ? screen.reads : screen.reads.slice(0, 1);
    return [...files, ...reads.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`)].join('');
  }

  private faces(): string {
    const files = FACES.flatMap((face) => Object.values(this.built).filter(({ file }) => file.includes(`/${face}-`)));
    return files
      .map(({ file }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/app/${file}">`)
      .join('');
  }

  /** The files of a screen that the page itself does not name. */
  private ownFiles(modules: readonly string[]): string[] {
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
    return [...found].filter((file) => !this.page.includes(`"${file}"`));
  }
}
