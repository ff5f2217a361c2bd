import { CONSTRAINTS, isHard, type TimetableInstance, USUAL_WEIGHTS } from '@colloquy/engines/timetabling';
import type { Wish } from '../../desk/weights/weighing';

/** What can be weighed: what must not be is forbidden whatever it weighs. */
export const wishesOf = (instance: TimetableInstance): Wish[] =>
  CONSTRAINTS.flatMap(({ term, label, reason }) =>
    isHard(instance, term) ? [] : [{ name: term, label, reason, usual: USUAL_WEIGHTS[term] }],
  );
