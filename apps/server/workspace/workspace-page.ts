import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltFiles } from './built-files';
import { type FirstScreen, firstScreenAt } from './first-screens';
import type { PaintedScreen } from './painter';

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
const SHEETS = /\s*<link rel="stylesheet"[^>]*>/g;
/** The workspace comes unseen, until the first screen of it is whole. */
const HIDDEN_UNTIL_WHOLE = '#meanwhile ~ #workspace{display:none}';

/** What runs before all else on every page: light or dark as chosen, and what helps where the program does not come. */
const EARLY = readFileSync(join(__dirname, 'assets/early.js'), 'utf8');

/**
 * The page in which the workspace runs. On a slow line each question that is asked after the answer to another costs half
 * a second: so the page of a first screen names at once all that the screen will need, files and answers alike.
 */
export class WorkspacePage {
  /** What may run in the page itself, for its security policy. */
  static readonly script = EARLY;
  private readonly page: string;
  private readonly built: BuiltFiles;
  private readonly sheets = new Map<string, string>();

  /** @param folder where the built workspace stands; without one there is only an empty page */
  constructor(folder: string) {
    const path = join(folder, 'index.html');
    this.page = existsSync(path) ? readFileSync(path, 'utf8').replace('<head>', `<head><script>${EARLY}</script>`) : '';
    this.built = new BuiltFiles(folder);
  }

  /**
   * The page at an address.
   * @param signedIn whether the reader has a session: without one the screen reads only who they are
   * @param meanwhile what is shown before the workspace comes
   */
  at(path: string, signedIn: boolean, meanwhile?: Meanwhile): string {
    const screen = firstScreenAt(path);
    const links = screen ? this.files(screen, signedIn) + reads(screen, signedIn) : '';
    if (!meanwhile) return this.page.replace(HEAD, () => `${this.faces()}${links}${HEAD}`);
    // The workspace's own sheets hold up what stands below them, which is not what is to be read first.
    const late = [...`${this.page}${links}`.matchAll(SHEETS)].map(([sheet]) => sheet.trim()).join('');
    return this.with(meanwhile, links, late);
  }

  /** The sheets of a first screen, as they stand in the page that has it painted. */
  sheetsOf(screen: FirstScreen): string {
    const key = screen.modules.join();
    const kept = this.sheets.get(key) ?? this.joined(screen);
    this.sheets.set(key, kept);
    return kept;
  }

  private joined(screen: FirstScreen): string {
    const sheets = [...`${this.page}${this.files(screen, true)}`.matchAll(SHEETS)];
    const files = sheets.flatMap(([sheet]) => /href="\/app\/([^"]+)"/.exec(sheet)?.[1] ?? []);
    const css = files.map((file) => this.built.textOf(file)).join('\n');
    // On a slow line the faces come too late for this page: they are for the next, so that nothing moves meanwhile.
    return css.replaceAll(/font-display:\s*swap/g, 'font-display:optional') + HIDDEN_UNTIL_WHOLE;
  }

  /**
   * The page of a first screen as the server has painted it. Its sheets stand in it, and its answers: what comes after it is
   * the program alone.
   * @param css what {@link sheetsOf} gives for the screen
   */
  painted(screen: FirstScreen, { html, heading, ...given }: PaintedScreen, css: string): string {
    const links = this.files(screen, true);
    // In the page already: named for the program, which otherwise would wait for them, and kept for other screens.
    const late = [...`${this.page}${links}`.matchAll(SHEETS)]
      .map(([sheet]) => sheet.trim().replace('<link ', '<link media="not all" '))
      .join('');
    const json = JSON.stringify(given).replaceAll('<', '\\u003c');
    const body = `<div id="meanwhile">${html}</div><script type="application/json" id="answers">${json}</script>`;
    return this.with({ title: `${heading} – Colloquy`, body, css }, `${this.faces()}${links}`, late);
  }

  /** What a screen needs, with all that every screen does, so that a page before it can have it fetched. */
  filesOf(module: string): readonly string[] {
    const common = this.page.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+\.(?:js|css))"/g);
    return [...[...common].flatMap(([, file]) => file ?? []), ...this.ownFiles([module])];
  }

  private with({ title, body, css }: Meanwhile, links: string, late: string): string {
    return this.page
      .replace(HEAD, () => `${links}<style>${css}</style>${HEAD}`)
      .replaceAll(SHEETS, '')
      .replace(/<title>[^<]*/, () => `<title>${title}`)
      .replace(PLACE, () => `${body}${late}${PLACE}`);
  }

  private files(screen: FirstScreen, signedIn: boolean): string {
    return this.ownFiles(signedIn ? screen.modules : [SIGN_IN])
      .map((file) =>
        file.endsWith('.css')
          ? `<link rel="stylesheet" crossorigin href="${file}">`
          : `<link rel="modulepreload" crossorigin href="${file}">`,
      )
      .join('');
  }

  private faces(): string {
    return FACES.flatMap((face) => this.built.named(`/${face}-`))
      .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/app/${file}">`)
      .join('');
  }

  /** The files of a screen that the page itself does not name. */
  private ownFiles(modules: readonly string[]): string[] {
    return this.built.closure(modules).filter((file) => !this.page.includes(`"${file}"`));
  }
}

function reads(screen: FirstScreen, signedIn: boolean): string {
  return (signedIn ? screen.reads : screen.reads.slice(0, 1))
    .map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`)
    .join('');
}
