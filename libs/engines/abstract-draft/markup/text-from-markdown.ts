import { textFromHtml } from './text-from-html';

/** How a text in Markdown is read. */
export interface MarkdownOptions {
  /** Whether what stands between dollar signs is TeX, as in Indico; else it is money. */
  readonly mathematics: boolean;
}

const BLOCK = {
  heading: /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/,
  rule: /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/,
  underline: /^ {0,3}(=+|-+)\s*$/,
  item: /^(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/,
  quote: /^ {0,3}> ?/,
  fence: /^ {0,3}(```|~~~)/,
} as const;

/**
 * An abstract in our inline subset from Markdown, with the HTML that people write in it. Links keep their addresses,
 * pictures their words. Never throws; what is no Markdown is text.
 *
 * @example textFromMarkdown('_E. coli_ in H<sub>2</sub>O', { mathematics: false }) // '*E. coli* in H~2~O'
 */
export function textFromMarkdown(markdown: string, options: MarkdownOptions): string {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const html: string[] = [];
  let open: string[] = [];
  let fence: string | null = null;
  const flush = (tag = 'p'): void => {
    if (open.length > 0) html.push(`<${tag}>${spans(open.join('\n'), options)}</${tag}>`);
    open = [];
  };
  for (const line of lines) {
    const mark = BLOCK.fence.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) fence = null;
      else html.push(`<p>${verbatim(line)}</p>`);
      continue;
    }
    const [, title] = BLOCK.heading.exec(line) ?? [];
    const item = BLOCK.item.exec(line);
    if (mark) {
      flush();
      fence = mark;
    } else if (line.trim() === '') flush();
    else if (title !== undefined) {
      flush();
      open = [title];
      flush('h2');
    } else if (open.length > 0 && BLOCK.underline.test(line)) flush('h2');
    else if (BLOCK.rule.test(line)) flush();
    else if (item) {
      flush();
      const [, , number, text = ''] = item;
      html.push(number ? `<ol start="${number}"><li>` : '<ul><li>');
      open = [text];
      // What follows without an empty line goes on with the item.
    } else open.push(line.replace(BLOCK.quote, '').trimStart());
  }
  flush();
  return textFromHtml(html.join('\n'));
}

const verbatim = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Spans of a paragraph as HTML. What is taken as it stands is put aside first, so that nothing in it is read as a mark. */
function spans(text: string, { mathematics }: MarkdownOptions): string {
  const kept: string[] = [];
  const keep = (html: string): string => `\ue000${kept.push(html) - 1}\ue001`;
  let rest = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, letter: string) => keep(verbatim(letter)))
    .replace(/(`+)([^`](?:[^\n]{0,2000}?[^`])?)\1(?!`)/g, (_, _mark, code: string) =>
      keep(`<code>${verbatim(code.trim())}</code>`),
    );
  if (mathematics) {
    rest = rest.replace(/\$\$?(?![\s$])([^$\n]{0,2000}[^$\s\n])\$\$?(?!\d)/g, (_, tex: string) =>
      keep(
        `<tex>${verbatim(tex.replace(/\ue000(\d+)\ue001/g, (_all, at: string) => `\\${plain(kept[Number(at)])}`))}</tex>`,
      ),
    );
  }
  rest = rest
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, (_, url: string) => keep(verbatim(url)))
    .replace(/<\/?[a-zA-Z][^<>]{0,2000}>/g, (tag) => keep(tag))
    .replace(/!\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,500}")?\)/g, '$1')
    .replace(
      /\[([^\]\n]{1,500})\]\(<?([^()\s<>]{1,2000})>?(?:\s+"[^"\n]{0,500}")?\)/g,
      (_, words: string, url: string) =>
        words.trim() === url ? keep(verbatim(url)) : `${words} (${keep(verbatim(url))})`,
    )
    .replace(/ {2,}\n/g, () => keep('<br>'))
    .replace(/</g, '&lt;');
  for (const [mark, tag] of [
    ['**', 'strong'],
    ['__', 'strong'],
    ['*', 'em'],
    ['_', 'em'],
  ] as const) {
    rest = rest.replace(emphasis(mark), `<${tag}>$1</${tag}>`);
  }
  // Twice, for what was kept inside what was kept.
  const back = (html: string): string => html.replace(/\ue000(\d+)\ue001/g, (_, at: string) => kept[Number(at)] ?? '');
  return back(back(rest));
}

const plain = (html = ''): string => html.replace(/&lt;/g, '<').replace(/&amp;/g, '&');

/** A span between two marks: never beside white space, and an underscore never inside a word. */
function emphasis(mark: string): RegExp {
  const quoted = mark.replace(/\*/g, '\\*');
  const [before, after] = mark.startsWith('_')
    ? ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])']
    : ['(?<!\\*)', '(?!\\*)'];
  const inner = mark.length > 1 ? `(?:(?!${quoted})[\\s\\S]){1,5000}?` : `[^${quoted}]{1,5000}?`;
  return new RegExp(`${before}${quoted}(?!\\s)(${inner})(?<!\\s)${quoted}${mark.length > 1 ? '' : after}`, 'gu');
}
