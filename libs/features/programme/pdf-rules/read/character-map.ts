/** A CMap as far as the rules ask (ISO 32000-1, 9.7.5 and 9.10.3). */
export interface CharacterMap {
  /** Text by character code. */
  readonly texts: ReadonlyMap<number, string>;
  readonly writingMode: number | undefined;
  /** Another CMap that it builds on. */
  readonly uses: string | undefined;
  readonly system: { readonly registry: string; readonly ordering: string; readonly supplement: number } | undefined;
}

function utf16(hex: string): string {
  const digits = hex.replace(/[^0-9a-fA-F]/g, '');
  return (digits.match(/.{1,4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/** The text whose last unit is so many further on. */
function stepped(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

const sections = (source: string, name: string): string[] =>
  [...source.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))].map(([, body = '']) => body);

/** Reads a CMap from its source. */
export function readCharacterMap(source: string): CharacterMap {
  const texts = new Map<number, string>();
  for (const body of sections(source, 'bfchar'))
    for (const [, code = '', text = ''] of body.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      texts.set(Number.parseInt(code, 16), utf16(text));
  for (const body of sections(source, 'bfrange'))
    for (const [, from = '', to = '', list, start] of body.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:\[([^\]]*)\]|<([^>]*)>)/g,
    )) {
      const first = Number.parseInt(from, 16);
      const each = list === undefined ? null : [...list.matchAll(/<([^>]*)>/g)].map(([, one = '']) => utf16(one));
      for (let code = first; code <= Number.parseInt(to, 16); code += 1)
        texts.set(code, each ? (each[code - first] ?? '') : stepped(utf16(start ?? ''), code - first));
    }
  const registry = /\/Registry\s*\(([^)]*)\)/.exec(source)?.[1];
  const ordering = /\/Ordering\s*\(([^)]*)\)/.exec(source)?.[1];
  const mode = /\/WMode\s+(\d)/.exec(source)?.[1];
  const supplement = Number(/\/Supplement\s+(\d+)/.exec(source)?.[1] ?? 0);
  return {
    texts,
    writingMode: mode === undefined ? undefined : Number(mode),
    uses: /\/(\S+)\s+usecmap/.exec(source)?.[1],
    system: registry === undefined || ordering === undefined ? undefined : { registry, ordering, supplement },
  };
}
