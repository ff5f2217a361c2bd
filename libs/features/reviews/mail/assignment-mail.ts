import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** What has changed of the works that somebody reviews. Authors are not named: whoever may know them sees them in the app. */
export interface AssignmentNews {
  readonly added: readonly { readonly code: string; readonly title: string }[];
  readonly removed: readonly { readonly code: string; readonly title: string }[];
}

/** Tells a reviewer in one message which works are new to them and which are no longer theirs. */
export function assignmentMail(
  frame: {
    readonly conferenceId: Id;
    readonly conference: string;
    readonly contact: string;
    readonly workspace: string;
  },
  to: { readonly id: Id; readonly name: string },
  { added, removed }: AssignmentNews,
): MailMessage {
  const list = (works: AssignmentNews['added']) => works.map(({ code, title }) => `${code}, “${title}”`).join('\n');
  const count = added.length === 1 ? 'one work' : `${added.length} works`;
  const subject = added.length > 0 ? `Please review ${count}` : 'You have fewer works to review';
  return {
    ...{ conferenceId: frame.conferenceId, to: to.id, kind: 'review-assigned', subject },
    text: [
      `Dear ${to.name},`,
      ...(added.length > 0
        ? [
            `would you review ${count} for ${frame.conference}?`,
            list(added),
            `Here you read and write: ${frame.workspace}/reviewing`,
          ]
        : []),
      ...(removed.length > 0
        ? ['These are no longer yours to review, and need nothing more from you:', list(removed)]
        : []),
      ...(added.length > 0
        ? [
            'If you know the people behind a work too well, or it is not your field, say so there: somebody else takes it.',
          ]
        : []),
      `Questions? Write to ${frame.contact}.`,
    ].join('\n\n'),
  };
}
