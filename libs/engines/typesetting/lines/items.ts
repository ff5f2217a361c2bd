import type { FormulaPart } from '@colloquy/kernel';
import type { Box } from '../formula/box';
import { setPart } from '../formula/set-formula';
import type { FaceName } from '../model/plan';
import type { Run, Text } from '../model/run';
import type { LineItem } from './break-lines';
import { faceOf, type TextStyle } from './text-style';
import type { Tools } from './tools';

/** An item with the text that it came from. */
export type TextItem = LineItem & {
  readonly text: string;
  readonly run: Run;
  readonly face: FaceName;
  readonly size: number;
  readonly rise: number;
  /** Already in its place among others: shaped by itself, not with what stands beside it. */
  readonly whole?: boolean;
  /** What stands here instead of the text. */
  readonly formula?: Box;
};

const SHIFTED = { size: 0.66, sub: -0.13, sup: 0.36 };
const HYPHEN_COST = 50;
/** What may be a name, or has a hyphen already, is hyphenated only where a line would fall apart. */
const RELUCTANT_COST = 600;
/** Breaks that print no hyphen of their own: after the hyphen of a compound, in an address, in an over-long word. */
const COMPOUND_COST = 20;
const ADDRESS_COST = 60;
/** Share of the glyph that may stand outside the column. */
const HANGS: Record<string, number> = { '-': 0.6, '.': 0.7, ',': 0.7, ';': 0.4, ':': 0.4, '’': 0.6, '”': 0.5 };
/** Han, kana and Hangul are written without spaces: a line may end between any two of them, but before no sign. */
const WITHOUT_SPACES =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3001-\u303F])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/u;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Cut {
  readonly text: string;
  readonly cost: number;
  readonly hyphen: boolean;
}

function pieces(word: string, sign: RegExp, cost: number): Cut[] {
  return word
    .split(sign)
    .filter(Boolean)
    .map((text) => ({ text, cost, hyphen: false }));
}

/** Cuts by the language's patterns, at least three letters on either side; punctuation stays with its neighbour. */
function hyphenated(word: string, cost: number, tools: Tools): Cut[] {
  const letters = /^(\P{L}*)(\p{L}\p{Ll}{5,})(\P{L}.*|)$/u.exec(word);
  if (!letters) return [{ text: word, cost: 0, hyphen: false }];
  const parts = [...tools.hyphenate(letters[2] ?? '')];
  while (parts.length > 1 && (parts[0] ?? '').length < 3) parts.splice(0, 2, parts.slice(0, 2).join(''));
  while (parts.length > 1 && (parts.at(-1) ?? '').length < 3) parts.splice(-2, 2, parts.slice(-2).join(''));
  parts[0] = (letters[1] ?? '') + parts[0];
  parts[parts.length - 1] += letters[3] ?? '';
  return parts.map((text) => ({ text, cost, hyphen: true }));
}

/** Where a word may be broken: at the signs of an address, after the hyphen of a compound, by the patterns. */
function cutsOf(word: string, style: TextStyle, tools: Tools): Cut[] {
  if (WITHOUT_SPACES.test(word)) return pieces(word, WITHOUT_SPACES, 0);
  if (/^(?:https?:|www\.)|\.\w+\/|@\w/.test(word)) return pieces(word, /(?<=[/.@_?=&-])(?=\w)/, ADDRESS_COST);
  const compound = /\p{L}[-–—/]\p{L}/u.test(word);
  const parts = compound
    ? pieces(word, /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u, COMPOUND_COST)
    : [{ text: word, cost: 0, hyphen: false }];
  if (!style.hyphenate) return parts;
  return parts.flatMap((part) => {
    const cuts = hyphenated(part.text, compound || /^\P{L}*\p{Lu}/u.test(word) ? RELUCTANT_COST : HYPHEN_COST, tools);
    return [...cuts.slice(0, -1), { ...part, text: cuts.at(-1)?.text ?? '' }];
  });
}

/** Cuts what is wider than the column between its characters, so that every paragraph can be broken. */
function narrowed(cuts: readonly Cut[], width: (text: string) => number, measure: number): Cut[] {
  return cuts.flatMap((cut) => {
    if (cut.text.length < 8 || width(cut.text) <= measure) return [cut];
    const parts: Cut[] = [];
    let part = '';
    for (const { segment } of clusters.segment(cut.text)) {
      if (part && width(part + segment) > measure * 0.5) {
        parts.push({ text: part, cost: ADDRESS_COST, hyphen: false });
        part = '';
      }
      part += segment;
    }
    return [...parts, { ...cut, text: part }];
  });
}

/** A piece of a formula, made smaller where it is wider than the column. */
function formulaBox(part: FormulaPart, run: Run, style: TextStyle, measure: number, tools: Tools): Box {
  const setting = { style, tools, strong: run.strong ?? style.strong ?? false };
  const size = run.shift ? style.size * SHIFTED.size : style.size;
  const box = setPart(part, { ...setting, size });
  return box.width <= measure ? box : setPart(part, { ...setting, size: (size * measure) / box.width });
}

/**
 * Turns text into boxes, glue and breaks. Words that runs cut across stay together; the last part of a
 * hyphenated word makes up for kerning between the parts, so that an unbroken word is as wide as it is printed.
 */
export function itemsOf(text: Text, style: TextStyle, measure: number, tools: Tools): TextItem[] {
  const items: TextItem[] = [];
  for (const run of text) {
    const face = faceOf(run, style);
    const size = run.shift ? style.size * SHIFTED.size : style.size;
    const rise = run.shift ? style.size * SHIFTED[run.shift] : 0;
    const of = { run, face, size, rise };
    if (run.formula) {
      const formula = formulaBox(run.formula, run, style, measure, tools);
      items.push({ kind: 'box', text: run.text, width: formula.width, hang: 0, formula, ...of });
      continue;
    }
    const width = (of: string): number => tools.fonts.width(face, of) * size;
    const space = width(' ');
    const glue = style.align === 'justify' ? { stretch: size * 0.16, shrink: size * 0.075 } : { stretch: 0, shrink: 0 };
    for (const token of run.text.split(/( )/)) {
      if (token === '') continue;
      if (token === ' ') {
        if (items.length > 0 && items.at(-1)?.kind !== 'glue')
          items.push({ kind: 'glue', text: ' ', width: space, ...glue, ...of });
        continue;
      }
      const cuts = narrowed(cutsOf(token, style, tools), width, measure);
      let left = width(token);
      cuts.forEach((cut, at) => {
        const part = at === cuts.length - 1 ? left : width(cut.text);
        left -= part;
        const hang = style.align === 'justify' ? (HANGS[cut.text.at(-1) ?? ''] ?? 0) * width(cut.text.at(-1) ?? '') : 0;
        items.push({ kind: 'box', text: cut.text, width: part, hang, ...of });
        if (at === cuts.length - 1) return;
        const hyphen = cut.hyphen ? width('-') * (style.align === 'justify' ? 1 - (HANGS['-'] ?? 0) : 1) : -hang;
        items.push({ kind: 'break', text: '', width: hyphen, cost: cut.cost, hyphen: cut.hyphen, ...of });
      });
    }
  }
  while (items.at(-1)?.kind === 'glue') items.pop();
  return items;
}
