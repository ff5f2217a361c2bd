import type { Colour, ShapeMark, TextMark } from '../model/plan';
import { PAPER } from '../model/theme';
import type { AbstractStrip } from '../set-abstract';
import type { OpenFonts } from './open-fonts';
import { HATCH_WIDTH, hatchLines } from './shape-operators';
import { short } from './text-operators';

const paint = (colour: Colour): string => `rgb(${colour.map((part) => Math.round(part * 255)).join(',')})`;

const outline = ({ points, closed }: Pick<ShapeMark, 'points' | 'closed'>): string =>
  `${points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')}${closed ? 'Z' : ''}`;

/** Each glyph once, by the name under which it is used. */
class Glyphs {
  private readonly shapes = new Map<string, string>();

  constructor(private readonly fonts: OpenFonts) {}

  name(font: number, glyph: number): string {
    const name = `g${font}-${glyph}`;
    if (!this.shapes.has(name)) this.shapes.set(name, this.fonts.fonts[font]?.getGlyph(glyph).path.toSVG() ?? '');
    return name;
  }

  definitions(): string {
    return [...this.shapes].map(([name, d]) => `<path id="${name}" d="${d}"/>`).join('');
  }
}

/** A line of text, glyph by glyph where the PDF has them: the scale of the face, the stretch of the line, its spaces. */
function drawText(mark: TextMark, fonts: OpenFonts, glyphs: Glyphs): string {
  let x = mark.x;
  const drawn: string[] = [];
  for (const { text, face, size, rise } of mark.pieces) {
    for (const token of text.split(/( )/)) {
      if (token === '') continue;
      for (const run of fonts.runs(face, token)) {
        const scale = size / (fonts.fonts[run.font]?.unitsPerEm ?? 1000);
        const shaped = fonts.shape(run.font, run.text);
        shaped.glyphs.forEach(({ id }, at) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = shaped.positions[at] ?? {};
          if (token !== ' ') {
            const left = short(x + xOffset * scale * mark.stretch);
            const base = short(mark.y - rise - yOffset * scale);
            const [wide, tall] = [scale * mark.stretch, -scale].map((value) => String(Math.round(value * 1e6) / 1e6));
            drawn.push(
              `<use href="#${glyphs.name(run.font, id)}" transform="matrix(${wide} 0 0 ${tall} ${left} ${base})"/>`,
            );
          }
          x += xAdvance * scale * mark.stretch;
        });
      }
      if (token === ' ') x += mark.gap;
    }
  }
  return `<g fill="${paint(mark.colour)}">${drawn.join('')}</g>`;
}

function drawShape(mark: ShapeMark, clip: string): string {
  const { points, fill, stroke, lineWidth = 1, dash, hatch } = mark;
  if (hatch) {
    const lines = hatchLines(points, hatch).map(
      ([x1, y1, x2, y2]) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`,
    );
    const area = `<clipPath id="${clip}"><path d="${outline({ points, closed: true })}"/></clipPath>`;
    return `${area}<path clip-path="url(#${clip})" d="${lines.join('')}" stroke="${paint(hatch.colour)}" stroke-width="${short(hatch.step * HATCH_WIDTH)}"/>`;
  }
  const looks = [
    `fill="${fill ? paint(fill) : 'none'}"`,
    ...(stroke ? [`stroke="${paint(stroke)}" stroke-width="${short(lineWidth)}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.map(short).join(' ')}"`] : []),
  ];
  return `<path d="${outline(mark)}" ${looks.join(' ')}/>`;
}

/**
 * Draws a strip as SVG with the outlines of the book's own glyphs, so that it shows what the PDF will. It holds shapes
 * and nothing that could be read or run: whoever shows it says the text beside it.
 *
 * @param fonts the fonts with which it was set
 */
export function drawSvg({ width, height, marks }: AbstractStrip, fonts: OpenFonts): string {
  const glyphs = new Glyphs(fonts);
  const body = marks.map((mark, at) =>
    mark.kind === 'text' ? drawText(mark, fonts, glyphs) : drawShape(mark, `c${at}`),
  );
  const size = `viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"`;
  const sheet = `<rect width="100%" height="100%" fill="${paint(PAPER)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${glyphs.definitions()}</defs>${sheet}${body.join('')}</svg>`;
}
