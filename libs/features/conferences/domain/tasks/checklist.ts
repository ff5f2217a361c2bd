import type { CalendarDay } from '@colloquy/kernel';
import type { ConferenceKind } from '../conference';
import type { RelativeTime } from '../kinds/kind-template';
import { templateOf } from '../kinds/kind-templates';
import type { OwnTaskWords } from './own-task';

/** A task that the kind of a conference brings along, with its day in this conference. */
export interface ChecklistItem extends OwnTaskWords {
  /** Stable within the kind. */
  readonly id: string;
}

/** What the checklist depends on. */
export interface ChecklistOf {
  readonly kind: ConferenceKind;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}

/** Tasks of templates that follow from the state of the conference anyway, and are ticked off by themselves. */
const DERIVED: readonly string[] = ['notes-handed-over'];

/** What the kind of the conference reminds its committee of. */
export function checklistOf({ kind, startsOn, endsOn }: ChecklistOf): ChecklistItem[] {
  const dayOf = ({ from, days }: RelativeTime): CalendarDay => {
    const day = new Date(`${from === 'first day' ? startsOn : endsOn}T00:00:00Z`);
    return new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  };
  return templateOf(kind)
    .checklist.filter(({ id }) => !DERIVED.includes(id))
    .map(({ id, task, help, due }) => ({ id, title: task, note: help, dueOn: dayOf(due) }));
}
