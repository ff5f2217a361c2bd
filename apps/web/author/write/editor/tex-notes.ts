import { type Inline, parseInline } from '@colloquy/kernel';

const mathsIn = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece) => {
    if ('children' in piece) return mathsIn(piece.children);
    return piece.kind === 'math' ? [piece.text] : [];
  });

const textIn = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => ('children' in piece ? textIn(piece.children) : piece.kind === 'text' ? piece.text : ''))
    .join(' ');

function braces(tex: string): number {
  const bare = tex.replace(/\\./gu, '');
  return bare.split('{').length - bare.split('}').length;
}

/**
 * What looks like a slip in the formulas of a text, in sentences that say what to do. Nothing is ever refused for it: what
 * is no formula is printed as it stands.
 */
export function texNotes(text: string): string[] {
  const pieces = parseInline(text);
  const notes = mathsIn(pieces).flatMap((tex) => {
    const open = braces(tex);
    if (open > 0) return [`In the formula “${tex}” a brace } is missing.`];
    if (open < 0) return [`In the formula “${tex}” there is a brace } too many.`];
    return [];
  });
  // Money is no formula: a sign before a digit is left alone.
  const lone = /\$(?![\d\s]|$)[^$]*/u.exec(textIn(pieces));
  if (lone && /[\\^_{]/u.test(lone[0]))
    notes.push('A $ has no partner: a formula stands between two of them, as in $x^2$.');
  return notes;
}
