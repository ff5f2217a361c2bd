import type { Formula, FormulaPart, FormulaSign } from '@colloquy/kernel';
import { faceOf, type TextStyle } from '../lines/text-style';
import type { Tools } from '../lines/tools';
import type { FaceName } from '../model/plan';
import { type Box, beside, blank, shifted, strokes, together } from './box';
import { gapBefore } from './spacing';

/** How a formula is set. */
export interface FormulaSetting {
  readonly style: TextStyle;
  readonly strong: boolean;
  readonly size: number;
  readonly tools: Tools;
}

/** Where the middle of a minus is, and how thick lines are, in em of the surrounding text. */
const AXIS = 0.25;
const LINE = 0.045;
const GAP = 0.09;
const SCRIPT = 0.7;
const SMALLEST = 4.6;
const LARGE_SIGN = 1.25;
/** What a bracket reaches above and below the baseline, in em. */
const BRACKET = { above: 0.74, below: 0.22 };

const smaller = (setting: FormulaSetting): FormulaSetting => ({
  ...setting,
  size: Math.max(SMALLEST, setting.size * SCRIPT),
});

/** How high and how deep signs reach, in em: the fonts tell no more than widths, and these hold for text faces. */
function reach(text: string): { readonly above: number; readonly below: number } {
  const isFlat = /^[acegm-suv-zαγεικμνοπρσςτυφχψωηϵϕ.,·∼≈=+−∗→]+$/u.test(text);
  const isDeep = /[gjpqyQβγζημξρϱφϕχψς,;()[\]{}|∑∏∫∮]/u.test(text);
  return { above: isFlat ? 0.49 : /[()[\]{}|∑∏∫∮]/u.test(text) ? BRACKET.above : 0.68, below: isDeep ? 0.22 : 0.01 };
}

function signs(text: string, face: FaceName, size: number, tools: Tools): Box {
  const width = tools.fonts.width(face, text) * size;
  const { above, below } = reach(text);
  const only = { text, face, size, x: 0, rise: 0, stretch: 1, width };
  return { width, ascent: above * size, descent: below * size, signs: [only], strokes: [] };
}

/** The face of a sign: letters are slanted, unless they are asked to be upright or belong to a word. */
export function isSlanted({ role, upright }: FormulaSign): boolean {
  return upright === undefined ? role === 'letter' : !upright;
}

function setSign(sign: FormulaSign, { style, strong, size, tools }: FormulaSetting): Box {
  const run = { text: sign.text, em: isSlanted(sign), strong: strong || sign.strong === true };
  const box = signs(sign.text, faceOf(run, style), sign.role === 'large' ? size * LARGE_SIGN : size, tools);
  return sign.role === 'large' ? shifted(box, 0, -size * 0.12) : box;
}

function setFraction(part: Extract<FormulaPart, { kind: 'fraction' }>, setting: FormulaSetting): Box {
  const { size } = setting;
  const [over, under] = [setFormula(part.over, smaller(setting)), setFormula(part.under, smaller(setting))];
  const side = size * 0.12;
  const inner = Math.max(over.width, under.width) + size * 0.12;
  const width = inner + 2 * side;
  const [axis, line, gap] = [AXIS * size, part.line ? LINE * size : 0, GAP * size];
  const upper = shifted(over, (width - over.width) / 2, axis + line / 2 + gap + over.descent);
  const lower = shifted(under, (width - under.width) / 2, axis - line / 2 - gap - under.ascent);
  const points = [[side, axis] as const, [width - side, axis] as const];
  const rule = strokes(width, { points, width: line });
  return together(part.line ? [upper, rule, lower] : [upper, lower], width);
}

function setRoot(part: Extract<FormulaPart, { kind: 'root' }>, setting: FormulaSetting): Box {
  const { size } = setting;
  const of = setFormula(part.of, setting);
  const top = Math.max(of.ascent, 0.5 * size) + 0.14 * size;
  const foot = -Math.max(of.descent, 0.05 * size);
  const left = 0.56 * size;
  const width = left + of.width + 0.06 * size;
  const [knee, valley] = [foot + (top - foot) * 0.55, [0.3 * size, foot] as const];
  const sign = strokes(
    width,
    { points: [[0.04 * size, knee - 0.06 * size], [0.13 * size, knee], valley], width: 0.075 * size },
    { points: [valley, [left - 0.04 * size, top], [width, top]], width: LINE * size },
  );
  const whole = together([sign, shifted(of, left, 0)], width);
  if (!part.degree) return whole;
  const degree = setFormula(part.degree, { ...setting, size: Math.max(SMALLEST * 0.9, size * 0.5) });
  const back = Math.max(0, degree.width - 0.22 * size);
  return together([shifted(degree, 0, knee + 0.12 * size + degree.descent), shifted(whole, back, 0)], width + back);
}

function setScripts(part: Extract<FormulaPart, { kind: 'scripts' }>, setting: FormulaSetting): Box {
  const { size } = setting;
  const base = setFormula(part.base, setting);
  const small = smaller(setting);
  const sub = part.sub ? setFormula(part.sub, small) : null;
  const sup = part.sup ? setFormula(part.sup, small) : null;
  const [last] = part.base;
  const leans = last?.kind === 'sign' && isSlanted(last) ? 0.05 * size : 0;
  const up = Math.max(0.37 * size, base.ascent - 0.32 * size);
  const down = Math.max((sup ? 0.2 : 0.15) * size, base.descent - 0.05 * size);
  const room = sub && sup ? up - sup.descent - (sub.ascent - down) : size;
  const apart = room < 0.06 * size ? 0.06 * size - room : 0;
  const scripts = [
    ...(sub ? [shifted(sub, base.width, -down - apart)] : []),
    ...(sup ? [shifted(sup, base.width + leans, up)] : []),
  ];
  const width = base.width + Math.max(sub?.width ?? 0, sup ? sup.width + leans : 0) + 0.04 * size;
  return together([base, ...scripts], width);
}

/** Marks above letters: lines that are drawn, or the sign of the face that is made for it. */
function setAccent({ of, accent }: Extract<FormulaPart, { kind: 'accent' }>, setting: FormulaSetting): Box {
  const { size, style, tools } = setting;
  const box = setFormula(of, setting);
  const slant = accent === 'below' ? 0 : 0.06 * size;
  const [left, right] = [slant + 0.03 * size, box.width + slant - 0.03 * size];
  const middle = (left + right) / 2;
  const at = accent === 'below' ? -box.descent - 0.12 * size : box.ascent + 0.1 * size;
  const thin = LINE * size;
  const line = (...points: (readonly [number, number])[]): Box => strokes(box.width, { points, width: thin });
  const reachOut = Math.max(0.17 * size, Math.min(0.3 * size, (right - left) / 2));
  const over = (): Box => {
    switch (accent) {
      case 'line':
      case 'below':
        return line([left, at], [right, at]);
      case 'hat':
      case 'check': {
        const [foot, tip] = accent === 'hat' ? [at, at + 0.14 * size] : [at + 0.14 * size, at];
        return line([middle - reachOut, foot], [middle, tip], [middle + reachOut, foot]);
      }
      case 'arrow': {
        const [head, end] = [0.1 * size, Math.max(right, middle + 0.24 * size)];
        const start = Math.min(left, middle - 0.24 * size);
        const tip = [end, at + head] as const;
        return strokes(
          box.width,
          { points: [[start, at + head], tip], width: thin },
          { points: [[end - head, at + 2 * head], tip, [end - head, at]], width: thin },
        );
      }
      default: {
        const sign = { tilde: '˜', dot: '˙', dots: '¨' }[accent];
        const own = signs(sign, style.family === 'sans' ? 'sans' : 'serif', size, tools);
        return { ...shifted(own, middle - own.width / 2, box.ascent - 0.49 * size), descent: 0 };
      }
    }
  };
  return together([box, over()], box.width);
}

/** A bracket as tall as what it holds, about the axis. */
function bracket(text: string, half: number, { style, strong, size, tools }: FormulaSetting): Box {
  if (text === '') return blank(0.06 * size);
  const own = signs(text, faceOf({ em: false, strong }, style), size, tools);
  const scale = Math.max(1, half / ((size * (BRACKET.above + BRACKET.below)) / 2));
  if (scale < 1.1) return own;
  const stretch = 1 / scale ** 0.75;
  const middle = ((BRACKET.above - BRACKET.below) / 2) * size * scale;
  const grown = own.signs.map((sign) => ({
    ...sign,
    ...{ size: size * scale, width: sign.width * scale, stretch, rise: AXIS * size - middle },
  }));
  const [ascent, descent] = [AXIS * size + half, half - AXIS * size];
  return { width: own.width * scale * stretch, ascent, descent, signs: grown, strokes: [] };
}

function setFence({ open, close, of }: Extract<FormulaPart, { kind: 'fence' }>, setting: FormulaSetting): Box {
  const inner = setFormula(of, setting);
  const axis = AXIS * setting.size;
  const half = Math.max(inner.ascent - axis, inner.descent + axis);
  return beside([bracket(open, half, setting), inner, bracket(close, half, setting)]);
}

/** One part with everything that belongs to it. */
export function setPart(part: FormulaPart, setting: FormulaSetting): Box {
  switch (part.kind) {
    case 'sign':
      return setSign(part, setting);
    case 'space':
      return blank(part.width * setting.size);
    case 'row':
      return setFormula(part.parts, setting);
    case 'fraction':
      return setFraction(part, setting);
    case 'root':
      return setRoot(part, setting);
    case 'scripts':
      return setScripts(part, setting);
    case 'accent':
      return setAccent(part, setting);
    case 'fence':
      return setFence(part, setting);
  }
}

/** Parts side by side, with the space between them that their roles ask for (none inside scripts but about relations). */
function setFormula(formula: Formula, setting: FormulaSetting): Box {
  const boxes = formula.flatMap((part, at) => {
    const gap = gapBefore(formula, at);
    return [
      ...(gap > 0 ? [blank(gap * setting.size * (setting.size < setting.style.size ? 0.5 : 1))] : []),
      setPart(part, setting),
    ];
  });
  return beside(boxes);
}
