import type { FaceName } from '../model/plan';
import type { Run } from '../model/run';

/** How a paragraph looks; sizes in points. */
export interface TextStyle {
  readonly family: 'serif' | 'sans';
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly size: number;
  readonly leading: number;
  readonly align: 'justify' | 'left';
  readonly hyphenate: boolean;
  /** Begins on the side of its first letter's script; otherwise on the left. */
  readonly eitherWay?: boolean;
}

/** The face of a run within its paragraph. */
export function faceOf(run: Pick<Run, 'em' | 'strong' | 'sans'>, style: TextStyle): FaceName {
  const strong = run.strong ?? style.strong ?? false;
  const em = run.em ?? style.em ?? false;
  if (run.sans || style.family === 'sans')
    return strong ? (em ? 'sans-bold-italic' : 'sans-bold') : em ? 'sans-italic' : 'sans';
  if (strong) return em ? 'serif-bold-italic' : 'serif-bold';
  return em ? 'serif-italic' : 'serif';
}
