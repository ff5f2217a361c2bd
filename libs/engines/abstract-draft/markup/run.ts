import { type Inline, parseInline } from '@colloquy/kernel';

/** How a stretch of text stands out. */
export interface Look {
  readonly em: boolean;
  readonly strong: boolean;
  readonly place: 'sub' | 'sup' | null;
  /** Text that is taken as it stands: code, or TeX. */
  readonly exact: 'code' | 'math' | null;
}

/** A stretch of text of one look. */
export interface Run extends Look {
  readonly text: string;
}

/** Text without any look. */
export const PLAIN: Look = { em: false, strong: false, place: null, exact: null };

/** Whether two stretches look the same. */
export const sameLook = (a: Look, b: Look): boolean =>
  a.em === b.em && a.strong === b.strong && a.place === b.place && a.exact === b.exact;

/** Joins neighbours of one look; white space takes the look of what stands before it, for nobody sees the difference. */
export function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === '') continue;
    if (last && sameLook(last, run)) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** The runs that a text of our inline subset stands for. */
export function runsOf(text: string): Run[] {
  const walk = (pieces: readonly Inline[], look: Look): Run[] =>
    pieces.flatMap((piece): Run[] => {
      if (piece.kind === 'text') return [{ ...look, text: piece.text }];
      if (!('children' in piece)) return [{ ...look, exact: piece.kind, text: piece.text }];
      if (piece.kind === 'em' || piece.kind === 'strong') return walk(piece.children, { ...look, [piece.kind]: true });
      return walk(piece.children, { ...look, place: piece.kind });
    });
  return joined(walk(parseInline(text), PLAIN));
}
