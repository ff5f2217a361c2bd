import type { StyleWords } from './style';

const each = <Value>(names: string, value: Value): [string, Value][] => names.split(' ').map((name) => [name, value]);

/** What elements say of the look of their text by themselves. */
export const LOOKS: ReadonlyMap<string, StyleWords> = new Map<string, StyleWords>([
  ...each('i em cite dfn var', { em: true }),
  ...each('b strong th h1 h2 h3 h4 h5 h6', { strong: true }),
  ...each<StyleWords>('sub', { place: 'sub' }),
  ...each<StyleWords>('sup', { place: 'sup' }),
  // Scripts, drawings and Word's own islands hold no words of the text; deletions that Word tracks are no longer in it.
  ...each('script style head title meta template noscript xml object svg iframe select button del', { hidden: true }),
  ...each('v:shape v:shapetype v:imagedata o:officedocumentsettings w:worddocument', { hidden: true }),
]);

/** Elements whose text is taken as it stands. `tex` is what our reader of Markdown writes round mathematics. */
export const EXACT: ReadonlyMap<string, 'code' | 'math'> = new Map([
  ...each<'code' | 'math'>('code kbd samp tt', 'code'),
  ['tex', 'math'],
]);

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre section article header footer main aside nav figure figcaption address hr form fieldset caption body center'.split(
    ' ',
  ),
);

/** Elements that hold nothing and are never closed. */
export const VOID: ReadonlySet<string> = new Set(
  'br hr img input meta link col wbr area base embed source track param'.split(' '),
);

/** What the beginning of an element closes, where it was left open. */
export function closedBy(name: string): readonly string[] {
  if (name === 'li') return ['li', 'p'];
  if (name === 'td' || name === 'th') return ['td', 'th', 'p'];
  if (name === 'tr') return ['tr', 'td', 'th', 'p'];
  return BLOCKS.has(name) ? ['p'] : [];
}

/** Elements that what is left open inside them does not reach out of. */
export const WALLS: ReadonlySet<string> = new Set(['table', 'ul', 'ol']);
