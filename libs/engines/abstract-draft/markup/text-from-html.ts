import { BLOCKS, closedBy, EXACT, LOOKS, VOID, WALLS } from './elements';
import { visible } from './entities';
import { type HtmlToken, htmlTokens } from './html-tokens';
import { Page } from './page';
import { type Look, PLAIN } from './run';
import { readStyle, readStyleSheet, type StyleWords } from './style';
import { fromPrivateSymbols, fromSymbolFont } from './symbol-font';
import { writeInline } from './write-inline';

/** An element that is open, with what holds in it. */
interface Open extends Look {
  readonly name: string;
  readonly hidden: boolean;
  readonly symbol: boolean;
  readonly keepsSpace: boolean;
  /** Of a list: how its next item is marked. */
  item: number | 'bullet' | null;
  /** Of a row: how many cells have begun. */
  cells: number;
}

const ROOT: Omit<Open, 'item' | 'cells'> = { ...PLAIN, name: '', hidden: false, symbol: false, keepsSpace: false };
/** Deeper than any text is nested; what is deeper still is read, without what it says of its look. */
const DEEPEST = 256;

/**
 * An abstract in our inline subset from HTML as programs write and clipboards hold it, Word's above all. Italics, bold,
 * subscripts, superscripts and code stay; paragraphs, items of lists and rows of tables are paragraphs; what is no text
 * goes. Characters that would be marks get a backslash. Never throws; whatever is no HTML is text.
 *
 * @example textFromHtml('<p><i>E. coli</i> at 10<sup>-3</sup> M</p>') // '*E. coli* at 10^-3^ M'
 */
export function textFromHtml(html: string): string {
  const rules = readStyleSheet([...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map(([, css]) => css).join('\n'));
  const stack: Open[] = [{ ...ROOT, item: null, cells: 0 }];
  const page = new Page();
  let tooDeep = 0;
  for (const token of htmlTokens(fragmentOf(html))) {
    const top = stack.at(-1);
    if (!top) break;
    if (token.kind === 'text') say(page, top, token.text);
    else if (token.kind === 'open') {
      if (VOID.has(token.name)) empty(page, token.name);
      else if (stack.length >= DEEPEST) tooDeep += 1;
      else begin(page, stack, token, rules);
    } else if (tooDeep > 0) tooDeep -= 1;
    else end(page, stack, token.name);
  }
  return writeInline(page.runs()).trim();
}

/** What was copied, where the clipboard marks it in the midst of its surroundings. */
function fragmentOf(html: string): string {
  const [from, to] = [html.indexOf('<!--StartFragment-->'), html.lastIndexOf('<!--EndFragment-->')];
  return from < 0 ? html : html.slice(from, to < from ? undefined : to);
}

function say(page: Page, top: Open, decoded: string): void {
  const text = top.symbol ? fromSymbolFont(decoded) : fromPrivateSymbols(decoded);
  if (top.name === LABEL) page.label(visible(text));
  else if (!top.hidden) page.say(visible(text), top, top.keepsSpace);
}

function empty(page: Page, name: string): void {
  if (name === 'br') page.line();
  if (name === 'hr') page.paragraph();
}

/** The name under which the label that Word writes before an item of a list stands open. */
const LABEL = 'label of an item';

function begin(
  page: Page,
  stack: Open[],
  { name, attributes }: HtmlToken & { kind: 'open' },
  rules: ReadonlyMap<string, StyleWords>,
): void {
  close(stack, closedBy(name));
  const top = stack.at(-1);
  if (!top) return;
  if (BLOCKS.has(name)) part(page, name);
  if (name === 'td' || name === 'th') cell(page, top);
  if (name === 'li') item(page, top);
  const style = attributes.style ?? '';
  const classes = (attributes.class ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const words: StyleWords[] = [
    LOOKS.get(name) ?? {},
    ...classes.flatMap((one) => [rules.get(`.${one}`) ?? {}, rules.get(`${name}.${one}`) ?? {}]),
    ...(/^symbol$/i.test(attributes.face ?? '') ? [{ symbol: true }] : []),
    readStyle(style),
  ];
  const said: StyleWords = Object.assign({}, ...words);
  stack.push({
    name: /mso-list:\s*ignore/i.test(style) ? LABEL : name,
    em: said.em ?? top.em,
    strong: said.strong ?? top.strong,
    place: said.place === undefined ? top.place : said.place,
    exact: EXACT.get(name) ?? top.exact,
    hidden: top.hidden || top.name === LABEL || said.hidden === true || classes.includes('msocommentreference'),
    symbol: said.symbol ?? top.symbol,
    keepsSpace: top.keepsSpace || name === 'pre',
    item: name === 'ul' ? 'bullet' : name === 'ol' ? Number(attributes.start) || 1 : null,
    cells: 0,
  });
}

const part = (page: Page, name: string): void => (name === 'tr' || name === 'table' ? page.row() : page.paragraph());

function cell(page: Page, row: Open): void {
  if (row.cells > 0) page.cell();
  row.cells += 1;
}

function item(page: Page, list: Open): void {
  page.label(typeof list.item === 'number' ? `${list.item}.` : '•');
  if (typeof list.item === 'number') list.item += 1;
}

function end(page: Page, stack: Open[], name: string): void {
  const place = stack.findLastIndex((open) => open.name === name || (open.name === LABEL && name === 'span'));
  if (place > 0) stack.length = place;
  if (BLOCKS.has(name)) part(page, name);
}

function close(stack: Open[], names: readonly string[]): void {
  for (let place = stack.length - 1; place > 0 && names.length > 0; place -= 1) {
    const { name } = stack[place] ?? ROOT;
    if (WALLS.has(name)) return;
    if (names.includes(name)) stack.length = place;
  }
}
