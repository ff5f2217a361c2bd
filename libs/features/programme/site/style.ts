import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sheets of the one design system, and then the site's own. */
const SHEETS = [
  ...['tokens.css', 'tracks.css', 'faces.css', 'base.css'].map((name) => join('../../../design', name)),
  ...['base.css', 'pages.css', 'tables.css', 'lists.css', 'states.css'].map((name) => join('assets', name)),
];

/** Two families in few cuts; what stands in for them until they arrive is in the design system's `faces.css`. */
const FACES = [
  { family: 'Source Sans 3', file: 'source-sans-3', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', file: 'source-sans-3', weight: 600, style: 'normal' },
  { family: 'Source Serif 4', file: 'source-serif-4', weight: 400, style: 'normal' },
  { family: 'Source Serif 4', file: 'source-serif-4', weight: 400, style: 'italic' },
  { family: 'Source Serif 4', file: 'source-serif-4', weight: 600, style: 'normal' },
] as const;

/** The characters of each file, as its makers cut them. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** A file of a font package and where it stands in the site. */
export interface FontFile {
  readonly module: string;
  readonly path: string;
}

/** The font files that the stylesheet names. */
export function fontFiles(): FontFile[] {
  return FACES.flatMap(({ file, weight, style }) =>
    Object.keys(SUBSETS).map((subset) => {
      const name = `${file}-${subset}-${weight}-${style}.woff2`;
      return { module: `@fontsource/${file}/files/${name}`, path: `fonts/${name}` };
    }),
  );
}

function fontRules(): string {
  const rules = FACES.flatMap(({ family, file, weight, style }) =>
    Object.entries(SUBSETS).map(
      ([subset, range]) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;` +
        `src:url(fonts/${file}-${subset}-${weight}-${style}.woff2)format("woff2");unicode-range:${range}}`,
    ),
  );
  return rules.join('');
}

/** Takes comments and indents away. The sheets hold no text in which either would mean something. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .trim();
}

/** The whole stylesheet of the site, and the content security policy that allows it and nothing from elsewhere. */
export function siteStyle(): { readonly css: string; readonly policy: string } {
  const sheets = SHEETS.map((name) => readFileSync(join(__dirname, name), 'utf8'));
  const css = compact(sheets.join('\n')) + fontRules();
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return { css, policy: policy.join('; ') };
}
