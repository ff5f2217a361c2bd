/** Why a message did not go out. */
export interface DeliveryFault {
  /** True where another attempt would be answered alike. */
  readonly lasting: boolean;
  /** What happened, for organisers; holds nobody's address and nothing of the server's own words, which may. */
  readonly sentence: string;
}

interface SmtpError {
  readonly code?: string;
  /** The reply of the server: RFC 5321, 4.2. */
  readonly responseCode?: number;
  readonly response?: string;
  /** At which command the exchange ended. */
  readonly command?: string;
}

/** What the commoner enhanced status codes say of a refusal for good, by subject and detail (RFC 3463). */
const REASONS: Readonly<Record<string, string>> = {
  '1.1': 'there is no such mailbox',
  '1.2': 'there is no such mail domain',
  '1.10': 'its domain takes no mail',
  '2.1': 'the mailbox is closed',
  '2.2': 'the mailbox is full',
  '3.4': 'the message is too large',
  '7.1': 'the server does not take mail from us',
};

/** Commands at which a refusal is about this message and its recipient, not about us. */
const ABOUT_THE_MESSAGE = ['RCPT TO', 'DATA'];

/** What the client refuses itself, because the server has said that it cannot take it. */
const REFUSED_UNSENT = ['EENVELOPE', 'EMESSAGE'];

/**
 * Reads what the SMTP client threw. A refusal for good (5yz) of the recipient or of the message lasts; what keeps every
 * message from going out, such as a wrong password or a server that is away, is for the operator to mend meanwhile.
 */
export function faultOf(error: unknown): DeliveryFault {
  const { code, responseCode, response = '', command = '' } = error as SmtpError;
  if (code === 'EABORT' || code === 'ETIMEDOUT') return again('The mail server did not answer in time.');
  if (responseCode === undefined && REFUSED_UNSENT.includes(code ?? '')) {
    return { lasting: true, sentence: 'The mail server cannot take mail of this size, or to such an address.' };
  }
  if (responseCode === undefined) {
    return command === 'CONN' || code === 'ECONNECTION'
      ? again('The connection to the mail server was refused, or broke off before it had confirmed the message.')
      : again('The mail server could not be spoken to.');
  }
  if (responseCode < 500) return again(`The mail server asked us to try later (${responseCode}).`);
  if (ABOUT_THE_MESSAGE.includes(command)) {
    const sentence = `The mail server refused the message for good (${responseCode}${reasonIn(response)}).`;
    return { lasting: true, sentence };
  }
  return again(`The mail server does not let us send (${responseCode}). SMTP_URL or MAIL_FROM may need another look.`);
}

function again(sentence: string): DeliveryFault {
  return { lasting: false, sentence };
}

function reasonIn(response: string): string {
  const [, detail] = /\b5\.(\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  const reason = detail === undefined ? undefined : REASONS[detail];
  return reason === undefined ? '' : `: ${reason}`;
}
