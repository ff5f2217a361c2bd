/** How far a message is; README.md shows the ways between these. */
export const MAIL_STATES = ['queued', 'held', 'sending', 'sent', 'failed', 'shown'] as const;

/** One of {@link MAIL_STATES}. */
export type MailState = (typeof MAIL_STATES)[number];

/** States in which the recipient reads a message in the app: until then organisers may still hold it back. */
export const READABLE_STATES: readonly MailState[] = ['sent', 'failed', 'shown'];
