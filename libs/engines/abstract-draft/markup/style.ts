import type { Look } from './run';

/** What a declaration of style says of the look; what it does not say is not in it. */
export interface StyleWords {
  readonly em?: boolean;
  readonly strong?: boolean;
  readonly place?: Look['place'];
  /** The text is to be left out: hidden, the label of a list that Word writes before its item, a comment. */
  readonly hidden?: boolean;
  /** The text is set in the Symbol font. */
  readonly symbol?: boolean;
}

/** Reads the declarations of a `style` attribute or of a rule. */
export function readStyle(css: string): StyleWords {
  const said: { -readonly [Key in keyof StyleWords]: StyleWords[Key] } = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (name === 'font-style') said.em = /italic|oblique/.test(value);
    else if (name === 'font-weight') said.strong = /bold|[6-9]00/.test(value);
    else if (name === 'vertical-align') said.place = placeOf(value);
    else if (name === 'mso-text-raise') said.place = raised(value);
    else if (name === 'display') said.hidden = value === 'none';
    else if (name === 'mso-hide') said.hidden = value === 'all';
    else if (name === 'mso-element' && value.startsWith('comment')) said.hidden = true;
    else if (name === 'mso-list' && value === 'ignore') said.hidden = true;
    else if (name === 'font-family' || name === 'mso-symbol-font-family') {
      said.symbol = (said.symbol ?? false) || /^["']?symbol\b/.test(value);
    }
  }
  return said;
}

function placeOf(value: string): Look['place'] {
  if (value.startsWith('super')) return 'sup';
  return value.startsWith('sub') ? 'sub' : null;
}

function raised(value: string): Look['place'] {
  const points = Number.parseFloat(value);
  if (!points) return null;
  return points > 0 ? 'sup' : 'sub';
}

/** What the rules of a style sheet say of classes, by `tag.class` and `.class`; other selectors are not looked at. */
export function readStyleSheet(css: string): Map<string, StyleWords> {
  const rules = new Map<string, StyleWords>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]{1,300})\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const [name] = /^[a-z0-9]*\.[\w-]+$/i.exec(selector.trim()) ?? [];
      if (name) rules.set(name.toLowerCase(), { ...rules.get(name.toLowerCase()), ...readStyle(body) });
    }
  }
  return rules;
}
