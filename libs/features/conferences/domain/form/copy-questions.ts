import type { Condition, Question } from '@colloquy/engines/submission-form';
import type { Id, Instant } from '@colloquy/kernel';

/** What stands in the copy in place of what the original refers to. */
export interface CopiedThings {
  readonly makeId: () => Id;
  /** The moment that corresponds in the copy's year. */
  readonly instant: (instant: Instant) => Instant;
  readonly types: ReadonlyMap<Id, Id>;
  readonly tracks: ReadonlyMap<Id, Id>;
  readonly notices: ReadonlyMap<Id, Id>;
}

/**
 * The questions for another conference: with ids of their own, which conditions follow, and with its types, tracks,
 * notices and dates. A type or track that is missing there stays out of conditions.
 */
export function copyQuestions(questions: readonly Question[], things: CopiedThings): Question[] {
  const ids = new Map(questions.map(({ id }) => [id, things.makeId()]));
  return questions.map(({ id, required, frozenAfter, shownWhen, noticeId, ...rest }) => ({
    ...rest,
    id: ids.get(id) ?? things.makeId(),
    required: typeof required === 'string' ? required : { after: things.instant(required.after) },
    frozenAfter: frozenAfter && things.instant(frozenAfter),
    shownWhen: shownWhen && copyCondition(shownWhen, ids, things),
    noticeId: noticeId && (things.notices.get(noticeId) ?? null),
  }));
}

function copyCondition(condition: Condition, ids: ReadonlyMap<Id, Id>, { types, tracks }: CopiedThings): Condition {
  const there = (map: ReadonlyMap<Id, Id>, wanted: readonly Id[]) => wanted.flatMap((id) => map.get(id) ?? []);
  if ('type' in condition) return { type: there(types, condition.type) };
  if ('track' in condition) return { track: there(tracks, condition.track) };
  return { ...condition, question: ids.get(condition.question) ?? condition.question };
}
