import type { Condition } from '@colloquy/engines/submission-form';
import type { Id, Instant } from '@colloquy/kernel';
import type { PresentationType } from '../conference';
import type { NewQuestion } from '../form/form-question';
import type { NoticeKind } from '../notices/notice';
import type { QuestionProposal, RelativeTime } from './kind-template';

/** What stands in the conference in place of what a proposed question refers to. */
export interface QuestionPlaces {
  readonly makeId: () => Id;
  readonly at: (time: RelativeTime) => Instant;
  readonly types: readonly PresentationType[];
  readonly notices: ReadonlyMap<NoticeKind, Id>;
}

/** The questions of a template for one conference: with ids of their own, and its types, notices and times. */
export function proposeQuestions(proposals: readonly QuestionProposal[], places: QuestionPlaces): NewQuestion[] {
  const { makeId, at, notices } = places;
  const ids = new Map(proposals.map(({ id }) => [id, makeId()]));
  return proposals.map(({ id, kind, label, help, options = [], wordLimit, required, frozenAfter, ...rest }) => ({
    ...{ id: ids.get(id), kind, label, help, options, seenBy: rest.seenBy },
    wordLimit: wordLimit ?? null,
    required: typeof required === 'string' ? required : { after: at(required.after) },
    frozenAfter: frozenAfter && isLater(at(frozenAfter), required, at) ? at(frozenAfter) : null,
    shownWhen: rest.shownWhen ? conditionOf(rest.shownWhen, ids, places) : null,
    noticeId: (rest.notice && notices.get(rest.notice)) ?? null,
  }));
}

/** Drawn together, both may fall on one moment; then the answer stays open, so that whoever is late can still give it. */
function isLater(frozen: Instant, required: QuestionProposal['required'], at: QuestionPlaces['at']): boolean {
  return typeof required === 'string' || at(required.after) < frozen;
}

function conditionOf(
  shownWhen: NonNullable<QuestionProposal['shownWhen']>,
  ids: ReadonlyMap<string, Id>,
  { types }: QuestionPlaces,
): Condition | null {
  if ('forms' in shownWhen) {
    return { type: types.filter(({ form }) => shownWhen.forms.includes(form)).map(({ id }) => id) };
  }
  const question = ids.get(shownWhen.question);
  return question ? { question, is: shownWhen.is } : null;
}
