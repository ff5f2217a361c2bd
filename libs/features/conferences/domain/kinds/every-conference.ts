import { DEFAULT_NOTICES } from '../notices/default-notices';
import type { NoticeDraft } from '../notices/notice';
import type { RetentionKind } from '../set-up/set-up';
import { after, before, type ChecklistTask, type QuestionProposal, type RetentionProposal } from './kind-template';

/** What every committee does, whatever its kind, in the order of the year. */
export const TASKS_OF_EVERY_CONFERENCE: readonly ChecklistTask[] = [
  {
    ...{ id: 'rooms-booked', phase: 'interest', who: 'place', due: before(140) },
    task: 'Book the rooms and the poster hall',
    help: 'Ask for step-free rooms with a hearing loop first; they go first. Put them into "Rooms" once they are yours.',
  },
  {
    ...{ id: 'controller-named', phase: 'interest', who: 'lead', due: before(126) },
    task: 'Find out who answers for people’s data',
    help: 'Usually the university: ask its data protection officer for the name and address to print in the notice.',
  },
  {
    ...{ id: 'parts-shared-out', phase: 'interest', who: 'lead', due: before(126) },
    task: 'Share out the parts: lead, programme, mentoring, place, words, money',
    help: 'Two people each where you can, so that exams and illness stop nothing. Make each of them an organiser here.',
  },
  {
    ...{ id: 'access-asked', phase: 'preparation', who: 'place', due: before(21) },
    task: 'Read what people need, and tell each of them how it is met',
    help: 'Quiet room, interpreter, diet, a socket, a board near the door. A need that waits for the day is not met.',
  },
  {
    ...{ id: 'chairs-briefed', phase: 'preparation', who: 'programme', due: before(7) },
    task: 'Brief the chairs',
    help: 'Ask how each name is said, keep the time kindly, and have one easy question ready for every first talk.',
  },
  {
    ...{ id: 'certificates-sent', phase: 'afterwards', who: 'words', due: after(14) },
    task: 'Send thanks and certificates',
    help: 'To presenters, mentors, reviewers, chairs and helpers alike. It is the line on somebody’s first CV.',
  },
  {
    ...{ id: 'notes-handed-over', phase: 'afterwards', who: 'lead', due: after(21) },
    task: 'Write the handover notes for next year’s committee',
    help: 'A few sentences for each section, most of all: what would you do differently? They see them beside their own set-up.',
  },
];

const CONDUCT: NoticeDraft = {
  ...{ kind: 'own', asks: false, title: 'How we treat each other' },
  text: [
    'Many here present for the first time. Ask to understand; criticise the work and never the person; use names and pronouns as people wish them.',
    'Whoever is treated badly writes to {contact}, in confidence; we act on it, and nobody is worse off for having written.',
  ].join('\n\n'),
};

/** What everybody is told or asked who takes part, whatever the kind. */
export const NOTICES_OF_EVERY_CONFERENCE: readonly NoticeDraft[] = [
  ...DEFAULT_NOTICES.filter(({ kind }) => kind === 'privacy-notice' || kind === 'publication'),
  CONDUCT,
];

/** Asked in every form: for the people who see to it, never for those who judge. */
export const ACCESS_QUESTION: QuestionProposal = {
  ...{ id: 'access', kind: 'long-text', required: 'never', wordLimit: 150, seenBy: ['organiser'] },
  label: 'Is there anything that you need in order to take part well?',
  help: 'For example step-free access, a hearing loop, a quiet place, a time of day. Reviewers and mentors never see this; it is deleted soon after the conference.',
};

/** Agreed to in every form. */
export const PUBLICATION_QUESTION: QuestionProposal = {
  ...{ id: 'publication', kind: 'consent', required: 'always', notice: 'publication', seenBy: ['organiser'] },
  label: 'My name, title and abstract may be published in the programme',
  help: 'Without this you can still take part; write to the organisers, and your work is shown without your name.',
};

/** How long each sort of data is kept where the kind has no reason for another time. */
const USUAL_RETENTION: readonly RetentionProposal[] = [
  { kind: 'submissions', months: 12, reason: 'Until the next committee has learnt from them; the published stays.' },
  { kind: 'reviews', months: 12, reason: 'As long as somebody may ask how a decision came about.' },
  { kind: 'mentoring', months: 6, reason: 'Comments on drafts are private: they go once the work is presented.' },
  { kind: 'needs', months: 1, reason: 'What people need is nobody’s business after the day.' },
  { kind: 'mail', months: 12, reason: 'Until nobody asks any more what they were told, and when.' },
  { kind: 'log', months: 24, reason: 'So that questions about who did what can be answered.' },
];

/** How long each sort of data is kept: as long as usual, but for what the kind has a reason of its own for. */
export function keptAsUsual(
  but: Partial<Record<RetentionKind, Omit<RetentionProposal, 'kind'>>>,
): readonly RetentionProposal[] {
  return USUAL_RETENTION.map((usual) => ({ ...usual, ...but[usual.kind] }));
}
