import { ACCENTS, type Accent, fancyLetter, SIGNS, type SignRole, signOf } from './formula-signs';

/** One sign, or a word that is taken as it stands. */
export interface FormulaSign {
  readonly kind: 'sign';
  readonly text: string;
  readonly role: SignRole;
  /** Printed upright although it is a letter. */
  readonly upright?: boolean;
  readonly strong?: boolean;
}

/** A piece of a formula. */
export type FormulaPart =
  | FormulaSign
  /** White space that was asked for, in em. */
  | { readonly kind: 'space'; readonly width: number }
  | { readonly kind: 'row'; readonly parts: Formula }
  /** Without a line it is a binomial coefficient. */
  | { readonly kind: 'fraction'; readonly over: Formula; readonly under: Formula; readonly line: boolean }
  | { readonly kind: 'root'; readonly of: Formula; readonly degree: Formula | null }
  | { readonly kind: 'scripts'; readonly base: Formula; readonly sub: Formula | null; readonly sup: Formula | null }
  | { readonly kind: 'accent'; readonly of: Formula; readonly accent: Accent }
  /** Brackets as tall as what they hold; an empty string where there is none. */
  | { readonly kind: 'fence'; readonly open: string; readonly close: string; readonly of: Formula };

/** A formula as it is read: piece after piece. */
export type Formula = readonly FormulaPart[];

/** A formula with what of it was not understood. */
export interface ReadFormula {
  readonly formula: Formula;
  /** Commands without their backslashes, each once. */
  readonly unknown: readonly string[];
}

/** Deeper than anybody means it; what lies below is printed as it was typed. */
const DEEPEST = 12;
const TOKEN = /\\[a-zA-Z]+|\\[\s\S]|\s+|[\s\S]/gu;
const SPACES: Readonly<Record<string, number>> = {
  ',': 0.17,
  ':': 0.22,
  ';': 0.28,
  ' ': 0.25,
  '!': 0,
  quad: 1,
  qquad: 2,
};
/** Commands that only say how large something is to be: size is not the author's business here. */
const SIZES =
  /^(?:displaystyle|textstyle|scriptstyle|limits|nolimits|[bB]ig{1,2}[lrm]?|middle|mathstrut|nonumber|notag)$/;
const FACES: Readonly<Record<string, Face>> = {
  ...{ mathrm: 'upright', mathsf: 'upright', mathtt: 'upright', mathbf: 'strong', boldsymbol: 'strong', bm: 'strong' },
  ...{ mathit: 'slanted', mathbb: 'double', mathcal: 'script', mathscr: 'script' },
};
const WORDY = /^(?:text|textrm|textsf|texttt|textnormal|mbox|emph|textit|textbf|textsc|operatorname)$/;

type Face = 'upright' | 'strong' | 'slanted' | 'double' | 'script';

class Reader {
  private readonly tokens: readonly string[];
  private at = 0;
  readonly unknown = new Set<string>();

  constructor(tex: string) {
    this.tokens = tex.match(TOKEN) ?? [];
  }

  /** Parts up to a closing brace, `\right`, the given bracket or the end. */
  parts(depth: number, face: Face | null, until = ''): FormulaPart[] {
    const parts: FormulaPart[] = [];
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      if (token === '}' && depth > 0) break;
      if (token === '\\right' || (until !== '' && token === until)) break;
      this.at += 1;
      if (token === '^' || token === '_') this.script(parts, token, depth, face);
      else if (!/^\s|^[{}&~]$/.test(token)) parts.push(...this.part(token, depth, face));
      else if (token === '~') parts.push({ kind: 'space', width: 0.25 });
      else if (token === '{') parts.push({ kind: 'row', parts: this.group(depth, face) });
    }
    return parts;
  }

  private script(parts: FormulaPart[], mark: string, depth: number, face: Face | null): void {
    const inner = this.argument(depth, face);
    const last = parts.at(-1);
    const place = mark === '^' ? 'sup' : 'sub';
    if (last?.kind === 'scripts' && last[place] === null) parts[parts.length - 1] = { ...last, [place]: inner };
    else {
      const isBase = last !== undefined && last.kind !== 'space' && last.kind !== 'scripts';
      if (isBase) parts.pop();
      parts.push({ kind: 'scripts', base: isBase ? [last] : [], sub: null, sup: null, [place]: inner });
    }
  }

  /** What stands between braces; the opening one is read already. */
  private group(depth: number, face: Face | null): FormulaPart[] {
    if (depth >= DEEPEST) return [words(this.source())];
    const parts = this.parts(depth + 1, face);
    this.at += 1;
    return parts;
  }

  /** A group, or the one sign that stands in its place. */
  private argument(depth: number, face: Face | null): FormulaPart[] {
    this.skipSpace();
    const token = this.tokens[this.at];
    if (token === undefined || token === '}' || token === '\\right') return [];
    this.at += 1;
    if (token === '{') return this.group(depth, face);
    if (depth >= DEEPEST || token === '^' || token === '_') return [words(token)];
    return this.part(token, depth + 1, face);
  }

  private part(token: string, depth: number, face: Face | null): FormulaPart[] {
    if (token[0] !== '\\' || token.length === 1) return [faced(signOf(token), face)];
    const name = token.slice(1);
    const sign = SIGNS.get(name);
    if (sign) return [faced(sign, face)];
    const accent = ACCENTS.get(name);
    if (accent) return [{ kind: 'accent', accent, of: this.argument(depth, face) }];
    const width = SPACES[name];
    if (width !== undefined) return width > 0 ? [{ kind: 'space', width }] : [];
    const own = FACES[name];
    if (own) return this.argument(depth, own);
    if (/^[dtc]?frac$|^[dt]?binom$/.test(name)) {
      const over = this.argument(depth, face);
      const fraction = {
        kind: 'fraction',
        over,
        under: this.argument(depth, face),
        line: name.endsWith('frac'),
      } as const;
      return fraction.line ? [fraction] : [{ kind: 'fence', open: '(', close: ')', of: [fraction] }];
    }
    if (name === 'sqrt') return [this.root(depth, face)];
    if (name === 'left') return [this.fence(depth, face)];
    if (WORDY.test(name)) return this.wordy(name);
    if (SIZES.test(name)) return [];
    if (!/^[a-zA-Z]/.test(name)) return name === '\\' ? [{ kind: 'space', width: 1 }] : [faced(signOf(name), face)];
    this.unknown.add(name);
    return [words(token)];
  }

  private root(depth: number, face: Face | null): FormulaPart {
    this.skipSpace();
    if (depth >= DEEPEST) return words('\\sqrt');
    let degree: Formula | null = null;
    if (this.tokens[this.at] === '[') {
      this.at += 1;
      degree = this.parts(depth + 1, face, ']');
      this.at += 1;
    }
    return { kind: 'root', degree, of: this.argument(depth, face) };
  }

  private fence(depth: number, face: Face | null): FormulaPart {
    const open = this.bracket();
    if (depth >= DEEPEST) return words(`\\left${open}`);
    const of = this.parts(depth + 1, face);
    const isClosed = this.tokens[this.at] === '\\right';
    if (isClosed) this.at += 1;
    return { kind: 'fence', open, of, close: isClosed ? this.bracket() : '' };
  }

  private bracket(): string {
    this.skipSpace();
    const token = this.tokens[this.at] ?? '.';
    this.at += 1;
    if (token === '.') return '';
    return SIGNS.get(token.slice(1))?.text ?? (token === '\\|' ? '‖' : token.replace('\\', ''));
  }

  private wordy(name: string): FormulaPart[] {
    this.skipSpace();
    const token = this.tokens[this.at];
    this.at += token === undefined ? 0 : 1;
    const text = token === '{' ? this.source() : (token ?? '');
    const slanted = name === 'emph' || name === 'textit' ? { upright: false } : {};
    return text === '' ? [] : [{ ...words(text), ...slanted, ...(name === 'textbf' ? { strong: true } : {}) }];
  }

  /** The text up to the brace that closes, as it was typed. */
  private source(): string {
    let text = '';
    for (let open = 1; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at] ?? '';
      open += token === '{' ? 1 : token === '}' ? -1 : 0;
      if (open === 0) break;
      text += token.length === 2 && /^\\[^a-zA-Z]/.test(token) ? token.slice(1) : token;
    }
    this.at += 1;
    return text.replace(/\s+/g, ' ');
  }

  private skipSpace(): void {
    if (/^\s/.test(this.tokens[this.at] ?? '')) this.at += 1;
  }

  get isDone(): boolean {
    return this.at >= this.tokens.length;
  }

  step(): void {
    this.at += 1;
  }
}

const words = (text: string): FormulaSign => ({ kind: 'sign', text, role: 'words', upright: true });

function faced({ text, role }: Pick<FormulaSign, 'text' | 'role'>, face: Face | null): FormulaSign {
  if (face === null || face === 'slanted') return { kind: 'sign', text, role };
  if (face === 'double' || face === 'script') {
    return { kind: 'sign', text: fancyLetter(text, face), role, upright: true };
  }
  return { kind: 'sign', text, role, upright: true, ...(face === 'strong' ? { strong: true } : {}) };
}

/**
 * Reads the TeX that abstracts need: letters, Greek, signs, sub- and superscripts, fractions, roots, accents, brackets
 * that grow, words. Never throws, and time grows with the length. A command that is not known stands as it was typed;
 * of what needs several lines (`\begin`), all of the formula does.
 *
 * @example parseFormula('x^2').formula // [{ kind: 'scripts', base: [x], sub: null, sup: [2] }]
 */
export function parseFormula(tex: string): ReadFormula {
  const reader = new Reader(tex);
  const formula: FormulaPart[] = [];
  while (!reader.isDone) {
    formula.push(...reader.parts(0, null));
    if (!reader.isDone) reader.step();
  }
  const unknown = [...reader.unknown];
  return unknown.includes('begin') ? { formula: [words(tex)], unknown: ['begin'] } : { formula, unknown };
}

/** A formula in one line of plain signs: what is read out, searched and counted by. */
export function formulaText(formula: Formula): string {
  return formula.map(partText).join('');
}

const grouped = (formula: Formula): string => {
  const text = formulaText(formula);
  return [...text].length > 1 ? `(${text})` : text;
};

function partText(part: FormulaPart): string {
  switch (part.kind) {
    case 'sign':
      return part.role === 'relation' ? ` ${part.text} ` : part.text;
    case 'space':
      return ' ';
    case 'row':
      return formulaText(part.parts);
    case 'fraction':
      return `${grouped(part.over)}${part.line ? '/' : ' over '}${grouped(part.under)}`;
    case 'root':
      return `√${grouped(part.of)}`;
    case 'scripts':
      return `${formulaText(part.base)}${part.sub ? `_${grouped(part.sub)}` : ''}${part.sup ? `^${grouped(part.sup)}` : ''}`;
    case 'accent':
      return `${formulaText(part.of)}${COMBINING[part.accent]}`;
    case 'fence':
      return `${part.open}${formulaText(part.of)}${part.close}`;
  }
}

const COMBINING: Readonly<Record<Accent, string>> = {
  ...{ line: '\u0304', hat: '\u0302', tilde: '\u0303', arrow: '\u20D7', dot: '\u0307', dots: '\u0308' },
  ...{ check: '\u030C', below: '\u0331' },
};
