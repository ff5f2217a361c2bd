import { type Inline, parseInline } from '@colloquy/kernel';
import { formulaRuns } from '../formula/formula-runs';
import type { Run, Text } from './run';

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/**
 * Text as it can be printed: composed (NFC), ready-made ligatures taken apart (the face makes its own, and words stay
 * searchable), without characters that have no shape, with every run of white space as one space.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Variation_Selector}/gu, '')
    .replace(/[\p{Cs}\p{Co}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, (gap) => (gap === '\u00A0' ? gap : ' '));
}

/** One run in the paragraph's own style. */
export function plain(text: string, style: Omit<Run, 'text'> = {}): Text {
  return [{ ...style, text: printable(text) }];
}

/** Reads the inline subset of the abstracts into runs. Never throws. */
export function inlineText(source: string): Text {
  return runsOf(parseInline(source), {});
}

function runsOf(pieces: readonly Inline[], style: Omit<Run, 'text'>): Run[] {
  return pieces.flatMap((piece): Run[] => {
    switch (piece.kind) {
      case 'em':
        return runsOf(piece.children, { ...style, em: true });
      case 'strong':
        return runsOf(piece.children, { ...style, strong: true });
      case 'sub':
      case 'sup':
        return runsOf(piece.children, { ...style, shift: piece.kind });
      case 'code':
        return [{ ...style, sans: true, text: printable(piece.text) }];
      case 'math':
        return formulaRuns(piece.text).map((run) => ({ ...style, ...run, text: printable(run.text) }));
      default:
        return [{ ...style, text: printable(piece.text) }];
    }
  });
}
