import { damaged, FileRefused } from './refusal';

const WHAT = 'PowerPoint presentation';
const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

/** Definitions grow in whoever reads them; Office writes none. A NUL is a sign of UTF-16, in which nothing is found. */
export const hasDefinitions = (text: string): boolean => /<!(DOCTYPE|ENTITY)/i.test(text) || text.includes('\0');

/** Whether a click would run a macro, a program or an object. */
export const runsSomething = (text: string): boolean => /ppaction:\/\/(macro|program|ole)/i.test(text);

/** The list of what kind each part is. @throws FileRefused `file-active`, `file-kind` or `file-damaged` */
export function checkContentTypes(text: string): void {
  const plain = withoutEntities(text);
  if (/macroEnabled|vbaProject|activeX|oleObject/i.test(plain))
    throw new FileRefused('file-active', 'This presentation holds a macro or a control. Save it without, as .pptx.');
  if (!/<(\w+:)?Types[\s>]/.test(plain)) throw damaged(WHAT);
  if (!plain.includes(MAIN))
    throw new FileRefused('file-kind', 'This is a show, a template or another document. Save it as .pptx.');
}

/**
 * What a part points to. Links that a person clicks may lead anywhere, and films may stand on the web; whatever else is
 * fetched from outside when the file is opened tells a stranger who opens it, and where.
 *
 * @throws FileRefused `file-fetches`
 */
export function checkRelations(text: string): void {
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\s(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    const value = (name: string) =>
      withoutEntities(relation.match(new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`))?.[1] ?? '');
    if (value('TargetMode').trim().toLowerCase() !== 'external') continue;
    const [type, target] = [value('Type'), value('Target')];
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (kind === 'hyperlink' || ((kind === 'video' || kind === 'media') && /^https:/i.test(target))) continue;
    throw new FileRefused(
      'file-fetches',
      'This presentation fetches something from elsewhere when it is opened. Put it inside, or save it as a PDF.',
    );
  }
}

function withoutEntities(text: string): string {
  return text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, digits: string) => {
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
    return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
