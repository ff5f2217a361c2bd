import { DomainError } from '@colloquy/kernel';
import type { LayoutModel } from '../model/layout-model';
import type { Hanging } from '../model/score';
import { boardConflicts } from './board-conflicts';
import { shiftConflicts } from './shift-conflicts';

/**
 * Ends a search that can find nothing, with all reasons.
 * @param start the first plan, if there was one
 * @throws DomainError `needs-cannot-be-met` or `too-few-shifts`
 */
export function refuse(model: LayoutModel, start: Hanging | undefined): asserts start is Hanging {
  const reasons = [...(start ? [] : boardConflicts(model)), ...shiftConflicts(model)];
  const [first] = reasons;
  if (start && !first) return;
  const code = first?.kind === 'shifts' || first?.kind === 'talks' ? 'too-few-shifts' : 'needs-cannot-be-met';
  const faults = reasons.map(({ message, help }) => ({ message: `${message} ${help}` }));
  throw new DomainError('conflict', code, `${first?.message} ${first?.help}`, faults);
}
