/** What the file says of itself in XMP, as far as the rules ask. */
export interface Metadata {
  readonly title: string | undefined;
  /** Texts that stand in no language of their own. */
  readonly hasDefaultTexts: boolean;
  /** Properties of the identification of PDF/UA: each with the prefix under which it stands. */
  readonly identification: ReadonlyMap<string, { readonly prefix: string; readonly value: string }>;
}

const IDENTIFICATION = 'http://www.aiim.org/pdfua/ns/id/';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

function prefixesOf(source: string, namespace: string): string[] {
  return [...source.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].flatMap(([, prefix = '', address]) =>
    address === namespace ? [prefix] : [],
  );
}

/** Reads the description of the file. */
export function readMetadata(source: string): Metadata {
  const identification = new Map<string, { prefix: string; value: string }>();
  for (const prefix of new Set(prefixesOf(source, IDENTIFICATION))) {
    const written = new RegExp(`<${prefix}:(\\w+)[^>]*>([^<]*)<|\\s${prefix}:(\\w+)\\s*=\\s*["']([^"']*)["']`, 'g');
    for (const [, element, text, name, value] of source.matchAll(written))
      identification.set(element ?? name ?? '', { prefix, value: (text ?? value ?? '').trim() });
  }
  const [dc = 'dc'] = prefixesOf(source, DUBLIN_CORE);
  const title = new RegExp(`<${dc}:title>[\\s\\S]*?<rdf:li[^>]*>([^<]*)<`).exec(source)?.[1];
  return { title, hasDefaultTexts: /xml:lang\s*=\s*["']x-default["']/.test(source), identification };
}
