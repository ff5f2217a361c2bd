import type { Fault, Id, Instant } from '@colloquy/kernel';

/** What a notice is about. There is one of each in a conference, and any number of its own. */
export const NOTICE_KINDS = [
  'privacy-notice',
  'recording',
  'photograph',
  'publication',
  'ethics-statement',
  'authors-statement',
  'mentoring-agreement',
  'own',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The words of a notice as they were published. They never change: other words are another version. */
export interface NoticeVersion {
  readonly id: Id;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** Paragraphs, with empty lines between them. */
  readonly text: string;
  /** Whether who agreed to an earlier version is asked again; otherwise what they said holds for this one too. */
  readonly asksAnew: boolean;
  readonly publishedAt: Instant;
}

/** What is typed when a notice is written. */
export interface NoticeDraft {
  readonly kind: NoticeKind;
  readonly title: string;
  /** Whether people are asked to agree, or only told. */
  readonly asks: boolean;
  readonly text: string;
}

/** The most letters that a title and a text may have. */
export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 20_000;

/** What is wrong with a draft, by field; empty when it can be kept. Gaps may still be open. */
export function noticeFaults(draft: NoticeDraft): Fault[] {
  const faults: Fault[] = [];
  if (draft.title.trim() === '') faults.push({ field: 'title', message: 'Give the notice a title.' });
  if (draft.title.length > LONGEST_TITLE)
    faults.push({ field: 'title', message: `Shorten the title to ${LONGEST_TITLE} characters.` });
  if (draft.text.trim() === '') faults.push({ field: 'text', message: 'Write what people are told.' });
  if (draft.text.length > LONGEST_TEXT)
    faults.push({ field: 'text', message: `Shorten the text to ${LONGEST_TEXT} characters.` });
  if (draft.kind === 'privacy-notice' && draft.asks) {
    faults.push({
      field: 'asks',
      message: 'A privacy notice tells people what happens; ask for what needs agreement in a notice of its own.',
    });
  }
  return faults;
}
