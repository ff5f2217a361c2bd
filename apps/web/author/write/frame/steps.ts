import { partsOf } from '@colloquy/engines/abstract-draft';
import { formFor } from '@colloquy/engines/submission-form';
import { formViewOf, questionsOf, type Writing } from './writing';

/** One screen of the way to a submission. */
export interface Step {
  /** Its place in the address. */
  readonly id: string;
  readonly title: string;
  /** Whether a fault or a field of this path belongs to it. */
  readonly holds: (at: string) => boolean;
}

const exactly =
  (...fields: readonly string[]) =>
  (at: string) =>
    fields.includes(at);
const below = (root: string) => (at: string) => at === root || at.startsWith(`${root}.`);

/** The step on which everything is looked at before it is sent in. */
export const CHECK = 'check';
/** Where the receipt stands. */
export const RECEIPT = 'receipt';

type Asked = Pick<Writing, 'rules' | 'content'>;

/** The steps in order, as this conference asks for them. */
export function stepsOf({ rules, content }: Asked): readonly Step[] {
  const texts = partsOf(rules.rules).map(({ id, heading }) => ({
    id: `text-${id}`,
    title: heading === '' ? 'Abstract' : heading,
    holds: exactly(`texts.${id}`),
  }));
  const isAsked = formFor(questionsOf(rules), formViewOf(content)).some(({ shown }) => shown);
  const about = { id: 'about', title: 'About it', holds: exactly('typeId', 'trackId', 'keywords') };
  const isAuthors = (at: string): boolean => at === 'order' || at.startsWith('authors.');
  return [
    { id: 'title', title: 'Title', holds: exactly('title') },
    ...texts,
    about,
    { id: 'authors', title: 'Authors', holds: isAuthors },
    ...(isAsked ? [{ id: 'questions', title: 'Questions', holds: below('answers') }] : []),
    ...(rules.rules.signOff === 'none' ? [] : [{ id: 'supervisor', title: 'Supervisor', holds: below('supervisor') }]),
  ];
}

/** How far a step is, in the words of a task list. */
export function stateOf(step: Step, { content, missing }: Pick<Writing, 'content' | 'missing'>) {
  if (!missing.some(({ field }) => step.holds(field))) return 'done';
  return isBegun(step, content) ? 'started' : 'todo';
}

function isBegun({ holds }: Step, content: Writing['content']): boolean {
  const { title, texts, typeId, trackId, keywords, authors, supervisor, answers } = content;
  const written: readonly string[] = [
    ...(title.trim() === '' ? [] : ['title']),
    ...Object.entries(texts).flatMap(([id, text]) => (text.trim() === '' ? [] : [`texts.${id}`])),
    ...(typeId ? ['typeId'] : []),
    ...(trackId ? ['trackId'] : []),
    ...(keywords.length > 0 ? ['keywords'] : []),
    ...(authors.length > 1 || authors.some(({ name }) => name.trim() !== '') ? ['order'] : []),
    ...(supervisor.name + supervisor.address === '' ? [] : ['supervisor']),
    ...Object.keys(answers).map((id) => `answers.${id}`),
  ];
  return written.some(holds);
}

/** Whether nothing at all has been written yet. */
export const isBlank = ({ content }: Pick<Writing, 'content'>): boolean =>
  content.title === '' && Object.values(content.texts).every((text) => text === '') && content.typeId === null;
