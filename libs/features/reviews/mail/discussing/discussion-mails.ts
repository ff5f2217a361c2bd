import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** What messages about discussions say besides their own words. */
export interface DiscussionFrame {
  readonly conferenceId: Id;
  readonly conference: string;
  readonly contact: string;
  /** Where the workspace of the conference is. */
  readonly workspace: string;
}

/**
 * Tells that there is something new, in one message for all works. Neither works nor words are named: every organiser
 * reads the outbox, the authors of a work among them.
 */
export function newPostsMail(
  { conferenceId, conference, contact, workspace }: DiscussionFrame,
  to: { readonly id: Id; readonly name: string },
  { posts, works, isOrganiser }: { readonly posts: number; readonly works: number; readonly isOrganiser: boolean },
): MailMessage {
  const words = `${posts === 1 ? 'one new post' : `${posts} new posts`} on ${works === 1 ? 'one work' : `${works} works`}`;
  return {
    ...{ conferenceId, to: to.id, kind: 'discussion', subject: 'New in the discussions of reviewers' },
    text: [
      `Dear ${to.name},`,
      `there is ${words} in the discussions of reviewers for ${conference}.`,
      `Here you read and answer: ${workspace}/${isOrganiser ? 'reviews' : 'reviewing'}`,
      `Questions? Write to ${contact}.`,
    ].join('\n\n'),
  };
}

/** Brings authors what an organiser shares with them, without who said it. */
export function sharedPostMail(
  { conferenceId, conference, contact }: DiscussionFrame,
  to: { readonly id: Id; readonly name: string },
  { code, title, text }: { readonly code: string; readonly title: string; readonly text: string },
): MailMessage {
  return {
    ...{ conferenceId, to: to.id, kind: 'discussion-shared', subject: `On your work ${code}` },
    text: [
      `Dear ${to.name},`,
      `the organisers of ${conference} share with you what was said about ${code}, “${title}”:`,
      text,
      `You need not answer. Questions? Write to ${contact}.`,
    ].join('\n\n'),
  };
}
