import type { MailServer } from '@colloquy/platform/config';
import { createTransport } from 'nodemailer';
import type { MailWords } from './mail-words';

/** A message as it goes out. */
export interface OutgoingMail extends MailWords {
  /** The one recipient. */
  readonly to: string;
  /** With its angle brackets: the same at every attempt, so that a mail program shows a repeated message once. */
  readonly messageId: string;
  /** An iCalendar file that goes with it; null for none. */
  readonly calendar: string | null;
}

/** One address and nothing that could be read as a second one, a name, or a command. */
const ONE_ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u;

/** Whether the text is one address that mail can be sent to. */
export function isOneAddress(text: string): boolean {
  return text.length <= 254 && ONE_ADDRESS.test(text);
}

/**
 * Hands a message to the mail server, in a connection of its own: plain text, and where it has one a file for the
 * calendar; one recipient in the envelope.
 * Returns once the server has confirmed it.
 *
 * @param signal ends the attempt, wherever it is
 * @throws whatever `faultOf` reads
 */
export async function sendOverSmtp(server: MailServer, mail: OutgoingMail, signal: AbortSignal): Promise<void> {
  const url = new URL(server.url);
  const secure = url.protocol === 'smtps:';
  const auth = url.username && { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(auth ? { auth, requireTLS: true } : {}),
    // The signal ends the attempt; the client's own patience for a greeting would be half as long.
    greetingTimeout: server.timeoutSeconds * 2_000,
    connectionTimeout: server.timeoutSeconds * 2_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transport.sendMail({
    envelope: { from: server.from.address, to: [mail.to] },
    from: server.from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    ...(mail.calendar === null
      ? {}
      : { icalEvent: { method: 'PUBLISH', filename: 'meeting.ics', content: mail.calendar } }),
    messageId: mail.messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    signal,
  });
}
