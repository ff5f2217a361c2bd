/** The server that takes our mail. */
export interface MailServer {
  /** `smtp:` (TLS where offered, demanded where there is a password) or `smtps:`; holds the password. */
  readonly url: string;
  /** From whom messages come. */
  readonly from: { readonly name: string; readonly address: string };
  /** After how many seconds an attempt to send one message is given up. */
  readonly timeoutSeconds: number;
}

const LONGEST_SECONDS = 600;

/** `conference@example.org`, or `Student Research Conference <conference@example.org>`. */
const SENDER = /^(?:(?<name>[^<>@"\p{Cc}]*?)\s*<(?<inside>[^<>]+)>|(?<alone>[^<>]+))$/u;
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[a-z0-9.-]+$/iu;

/**
 * Reads `SMTP_URL`, `MAIL_FROM` and `SMTP_TIMEOUT`.
 *
 * @param value a variable's text; undefined when unset
 * @param refuse told of each variable that cannot be used, never with the password
 * @returns undefined without `SMTP_URL`: messages are read in the app
 */
export function readMailServer(
  value: (name: string) => string | undefined,
  refuse: (name: string, message: string) => void,
): MailServer | undefined {
  const url = value('SMTP_URL');
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol) || !new URL(url).hostname) {
    refuse('SMTP_URL', 'SMTP_URL is not of the form smtp://user:password@host:587 or smtps://user:password@host:465.');
  }
  const { name = '', inside, alone } = SENDER.exec(value('MAIL_FROM') ?? '')?.groups ?? {};
  const address = (inside ?? alone ?? '').trim();
  if (!ADDRESS.test(address)) {
    refuse(
      'MAIL_FROM',
      'MAIL_FROM is from whom mails come: conference@example.org or Conference <conference@example.org>.',
    );
  }
  const timeoutSeconds = Number(value('SMTP_TIMEOUT') ?? 60);
  if (!(timeoutSeconds > 0 && timeoutSeconds <= LONGEST_SECONDS)) {
    refuse('SMTP_TIMEOUT', `SMTP_TIMEOUT is a number of seconds, at most ${LONGEST_SECONDS}.`);
  }
  return { url, from: { name, address }, timeoutSeconds };
}
