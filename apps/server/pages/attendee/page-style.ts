import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import express from 'express';

const DESIGN = join(__dirname, '../../../../libs/design');
/** The sheets of the one design system. */
const DESIGN_SHEETS = ['tokens.css', 'faces.css', 'base.css'].map((name) => join(DESIGN, name));
const ASSETS = join(__dirname, 'assets');
const FORMS = join(__dirname, '../everybody/assets/forms.css');
const FACES = [
  ['Source Sans 3', 'source-sans-3', 400, 'normal'],
  ['Source Sans 3', 'source-sans-3', 600, 'normal'],
  ['Source Serif 4', 'source-serif-4', 400, 'normal'],
  ['Source Serif 4', 'source-serif-4', 400, 'italic'],
  ['Source Serif 4', 'source-serif-4', 600, 'normal'],
] as const;
const FONT_PACKAGES = [...new Set(FACES.map(([, name]) => name))];

/**
 * Only Latin: what else a text has is shown in a face of the reader's own. So is all of it on a slow line, until the next
 * page: nothing moves under somebody's finger because a face has come.
 */
function fontFaces(): string {
  return FACES.map(
    ([family, name, weight, style]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:optional;` +
      `src:url(/assets/fonts/${name}-latin-${weight}-${style}.woff2) format("woff2")}`,
  ).join('\n');
}

/** A sheet that stands in a page itself. */
interface StyleInPage {
  readonly css: string;
  /** How the security policy names it. */
  readonly source: string;
}

/** Joins the sheets of the design system with a page's own. */
export function styleInPage(...own: readonly string[]): StyleInPage {
  const css = [...DESIGN_SHEETS, ...own].map((path) => readFileSync(path, 'utf8')).join('\n');
  return { css, source: sourceOf(css) };
}

const sourceOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

interface PageStyle extends StyleInPage {
  readonly href: string;
}

function pageStyle(): PageStyle {
  const css = `${styleInPage(join(ASSETS, 'home-page.css'), FORMS).css}\n${fontFaces()}`;
  const name = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { css, href: `/assets/page-${name}.css`, source: sourceOf(css) };
}

/** The stylesheet of the server's own pages; its address changes with what is in it, so that it is kept for a year. */
export const PAGE_STYLE = pageStyle();

/** Serves what the server's own pages need, below `/assets`: the stylesheet, the fonts, the icon. Nothing else is there. */
export function servePageAssets(app: NestExpressApplication): void {
  app.use(PAGE_STYLE.href, (_: Request, response: Response) => {
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type('css').send(PAGE_STYLE.css);
  });
  for (const name of FONT_PACKAGES) {
    const folder = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files');
    app.use('/assets/fonts', express.static(folder, { maxAge: '30d', index: false }));
  }
  app.use('/assets/icon.svg', express.static(join(ASSETS, 'icon.svg'), { maxAge: '1d' }));
}
