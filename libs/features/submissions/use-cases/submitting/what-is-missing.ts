import { type DraftContent, type DraftFault, draftFaults } from '@colloquy/engines/abstract-draft';
import { answerFaults } from '@colloquy/engines/submission-form';
import type { Id, Instant } from '@colloquy/kernel';
import type { WritingRules } from '../drafts/writing-rules';

/** Who sends a draft in, and when. */
export interface Sending {
  readonly at: Instant;
  readonly asOrganiser: boolean;
  /** The sender's own place in the draft. */
  readonly authorKey: Id | null;
}

/** What a draft lacks to be sent in, in the order in which the screens ask for it. */
export function whatIsMissing(content: DraftContent, writing: WritingRules, sending: Sending): DraftFault[] {
  const { typeId: type, trackId: track, answers } = content;
  const view = { role: sending.asOrganiser ? 'organiser' : 'author', answers, type, track, now: sending.at } as const;
  return [
    ...draftFaults(content, writing.rules, writing),
    ...answerFaults(writing.questions, view),
    ...(isAmongAuthors(content, sending) ? [] : [{ field: 'order', message: NOT_AN_AUTHOR }]),
  ];
}

const NOT_AN_AUTHOR = 'You are not among the authors. Add yourself again, or ask an organiser to submit it.';

function isAmongAuthors({ authors }: DraftContent, { asOrganiser, authorKey }: Sending): boolean {
  return asOrganiser || authors.length === 0 || authors.some(({ id }) => id === authorKey);
}

/** Some late links are for one presentation type alone. */
export function lateTypeFaults(lateTypeId: Id | null, { typeId }: DraftContent, { types }: WritingRules): DraftFault[] {
  const type = types.find(({ id }) => id === lateTypeId);
  if (!type || typeId === lateTypeId) return [];
  return [{ field: 'typeId', message: `Your late link is for “${type.name}”. Choose that, or ask the organisers.` }];
}
