import type { Id, Instant } from '@colloquy/kernel';
import { type Answers, chosen, type FormRole, type Question } from './model/question';
import { conditionInWords, PLAIN_WORDING, type Wording } from './wording';

/** Who looks at the form of which work, and when. */
export interface FormView {
  readonly role: FormRole;
  readonly answers: Answers;
  readonly now: Instant;
  /** The presentation type and the track of the work; null as long as none is chosen. */
  readonly type: Id | null;
  readonly track: Id | null;
}

/** What one question is to whoever looks. */
export interface FormItem {
  readonly question: Question;
  readonly shown: boolean;
  /** Whether they may answer or change the answer; false when it is not shown. */
  readonly editable: boolean;
  /** Whether the submission is incomplete without an answer, now; false when it is not shown. */
  readonly required: boolean;
  /** In sentences: why it is not shown, why it cannot be changed, when it will be required. */
  readonly why: readonly string[];
}

/**
 * What of the form somebody sees at a moment: the one place that decides it, for the server, the preview and the author's
 * screen alike. Takes any questions, also ones that {@link formFaults} would refuse: what can never be shown is not.
 */
export function formFor(
  questions: readonly Question[],
  view: FormView,
  wording: Wording = PLAIN_WORDING,
): readonly FormItem[] {
  const applies = appliesTo(questions, view);
  return questions.map((question) => {
    const hidden = whyHidden(question, questions, view.role, applies, wording);
    if (hidden) return { question, shown: false, editable: false, required: false, why: [hidden] };
    const { editable, why } = editing(question, view, wording);
    const required = isRequired(question, view.now);
    return {
      question,
      shown: true,
      editable,
      required,
      why: [...why, ...requiredLater(question, required, editable, wording)],
    };
  });
}

/** Whether the author, or somebody on their behalf, meets a question in a work of this kind with these answers. */
function appliesTo(
  questions: readonly Question[],
  { answers, type, track }: FormView,
): (question: Question) => boolean {
  const known = new Map(questions.map((question) => [question.id, question]));
  const judged = new Map<Id, boolean>();
  const judge = (question: Question): boolean => {
    const { shownWhen } = question;
    if (shownWhen === null) return true;
    if ('type' in shownWhen) return type !== null && shownWhen.type.includes(type);
    if ('track' in shownWhen) return track !== null && shownWhen.track.includes(track);
    const parent = known.get(shownWhen.question);
    if (!parent || !applies(parent)) return false;
    return chosen(parent, answers[parent.id]).some((option) => shownWhen.is.includes(option));
  };
  const applies = (question: Question): boolean => {
    const earlier = judged.get(question.id);
    if (earlier !== undefined) return earlier;
    // Whoever comes back here by way of the question itself goes round in a circle, in which nothing is ever shown.
    judged.set(question.id, false);
    const answer = judge(question);
    judged.set(question.id, answer);
    return answer;
  };
  return applies;
}

/** Whether somebody of this role may read the answer to the question. */
export function mayRead({ seenBy }: Question, role: FormRole): boolean {
  return role === 'author' || seenBy.includes(role);
}

function whyHidden(
  question: Question,
  questions: readonly Question[],
  role: FormRole,
  applies: (question: Question) => boolean,
  wording: Wording,
): string | null {
  if (!mayRead(question, role)) return `The answer is not for ${PLURAL[role]}.`;
  if (applies(question) || question.shownWhen === null) return null;
  return `Shown only when ${conditionInWords(question.shownWhen, questions, wording)}.`;
}

function editing(
  { frozenAfter }: Question,
  { role, now }: FormView,
  { instant }: Wording,
): { editable: boolean; why: string[] } {
  if (role !== 'author' && role !== 'organiser') return { editable: false, why: [] };
  if (frozenAfter === null || now < frozenAfter) return { editable: true, why: [] };
  if (role === 'organiser') {
    return { editable: true, why: ['Authors can no longer change this answer; organisers still can.'] };
  }
  return { editable: false, why: [`This answer could be changed until ${instant(frozenAfter)}.`] };
}

function isRequired({ required }: Question, now: Instant): boolean {
  if (typeof required === 'string') return required === 'always';
  return now >= required.after;
}

function requiredLater({ required }: Question, isNow: boolean, editable: boolean, { instant }: Wording): string[] {
  if (typeof required === 'string' || isNow || !editable) return [];
  return [`Must be answered from ${instant(required.after)} on.`];
}

const PLURAL: Record<FormRole, string> = {
  author: 'authors',
  mentor: 'mentors',
  reviewer: 'reviewers',
  chair: 'chairs',
  judge: 'judges',
  supervisor: 'supervisors',
  organiser: 'organisers',
  attendee: 'attendees',
};
