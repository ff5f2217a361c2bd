import type { FormRole, Question, QuestionKind } from '@colloquy/engines/submission-form';
import { conditionInWords, type Wording } from '@colloquy/engines/submission-form';

/** The kinds of questions, as they are offered. */
export const KINDS: readonly { readonly kind: QuestionKind; readonly label: string; readonly hint: string }[] = [
  { kind: 'text', label: 'Short text', hint: 'A word or a line, such as keywords' },
  { kind: 'long-text', label: 'Long text', hint: 'A few sentences, with a word limit' },
  { kind: 'choice', label: 'One choice', hint: 'One of several answers' },
  { kind: 'choices', label: 'Several choices', hint: 'As many answers as apply' },
  { kind: 'file', label: 'File', hint: 'Slides, a poster, a letter' },
  { kind: 'consent', label: 'Consent', hint: 'A text that people agree to' },
];

/** Short text, one choice … */
export const kindLabel = (kind: QuestionKind): string => KINDS.find((known) => known.kind === kind)?.label ?? kind;

/** Who may read an answer, as boxes to tick. */
export const READERS: readonly { readonly role: FormRole; readonly label: string; readonly hint?: string }[] = [
  { role: 'organiser', label: 'Organisers' },
  { role: 'reviewer', label: 'Reviewers of this work' },
  { role: 'mentor', label: 'The mentor' },
  { role: 'chair', label: 'The chair of the session' },
  { role: 'judge', label: 'Judges' },
  { role: 'supervisor', label: 'The supervisor' },
  { role: 'attendee', label: 'Everybody who attends', hint: 'It may stand in the programme.' },
];

/** As whom the form can be looked at. */
export const VIEWERS: readonly { readonly value: FormRole; readonly label: string }[] = [
  { value: 'author', label: 'Author or co-author' },
  { value: 'mentor', label: 'Mentor' },
  { value: 'reviewer', label: 'Reviewer' },
  { value: 'chair', label: 'Chair' },
  { value: 'judge', label: 'Judge' },
  { value: 'supervisor', label: 'Supervisor' },
  { value: 'organiser', label: 'Organiser' },
  { value: 'attendee', label: 'Attendee' },
];

/** What a question is called, also as long as it has no words. */
export const calledOf = ({ label, kind }: Question): string =>
  label.trim() || `New question: ${kindLabel(kind).toLowerCase()}`;

/** Who reads it, in one phrase. */
function readersOf({ seenBy }: Question): string {
  const names = READERS.filter(({ role }) => seenBy.includes(role)).map(({ label }) => label.toLowerCase());
  return names.length > 0 ? `read by ${names.join(', ')}` : 'read by nobody yet';
}

/** All that holds for a question, in short phrases. */
export function phrasesOf(question: Question, questions: readonly Question[], wording: Wording): string[] {
  const { kind, wordLimit, required, frozenAfter, shownWhen, options } = question;
  return [
    kindLabel(kind) + (wordLimit === null ? '' : `, up to ${wordLimit} words`),
    ...(options.length > 0 ? [options.map(({ label }) => label || '…').join(' / ')] : []),
    ...(required === 'always' ? ['must be answered'] : []),
    ...(typeof required === 'string' ? [] : [`must be answered from ${wording.instant(required.after)}`]),
    ...(frozenAfter === null ? [] : [`frozen from ${wording.instant(frozenAfter)}`]),
    ...(shownWhen === null ? [] : [`only when ${conditionInWords(shownWhen, questions, wording)}`]),
    readersOf(question),
  ];
}
