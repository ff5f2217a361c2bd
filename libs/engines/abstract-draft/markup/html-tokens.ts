import { decodeEntities } from './entities';

/** A piece of HTML as it comes. Names of tags and attributes are in lower case; texts are decoded. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string };

const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;
/** Elements whose content is no HTML. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template']);

/**
 * Takes HTML apart, however broken: what is no tag is text; comments, Word's conditional ones too, and declarations are
 * left out. The content of scripts and styles comes as one text. Time grows with the length.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  const text = (until: number): void => {
    if (until > at) tokens.push({ kind: 'text', text: decodeEntities(html.slice(at, until)) });
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html[open + 1] ?? '';
    if (next === '!' || next === '?') {
      text(open);
      at = endOf(html, html.startsWith('<!--', open) ? '-->' : '>', open + 2);
    } else if (/[a-zA-Z/]/.test(next)) {
      const end = tagEnd(html, open + 1);
      if (end < 0) break;
      text(open);
      at = end + 1;
      const token = tag(html.slice(open + 1, end));
      if (token) tokens.push(token);
      if (token?.kind === 'open' && RAW.has(token.name)) {
        const close = rawEnd(html, token.name, at);
        tokens.push({ kind: 'text', text: html.slice(at, close) });
        at = close;
      }
    } else {
      text(open + 1);
      at = open + 1;
    }
  }
  text(html.length);
  return tokens;
}

/** Where the tag ends; a sign inside quotation marks does not end it, unless these never close. */
function tagEnd(html: string, from: number): number {
  const first = html.indexOf('>', from);
  if (first < 0 || !/["']/.test(html.slice(from, first))) return first;
  let quote = '';
  for (let at = from; at < html.length && at - from < 100_000; at += 1) {
    const here = html[at] ?? '';
    if (quote) quote = here === quote ? '' : quote;
    else if (here === '>') return at;
    else if ((here === '"' || here === "'") && html[at - 1] === '=') quote = here;
  }
  return first;
}

function tag(inside: string): HtmlToken | null {
  const [, slash, name] = /^(\/?)([a-zA-Z][^\s/>]*)/.exec(inside) ?? [];
  if (!name) return null;
  if (slash) return { kind: 'close', name: name.toLowerCase() };
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of inside.slice(name.length).matchAll(ATTRIBUTE)) {
    attributes[key.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? '');
  }
  return { kind: 'open', name: name.toLowerCase(), attributes };
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function rawEnd(html: string, name: string, from: number): number {
  const found = html.slice(from).search(new RegExp(`</${name}`, 'i'));
  return found < 0 ? html.length : from + found;
}
