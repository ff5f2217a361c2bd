import { DomainError } from '@colloquy/kernel';

interface Failure {
  readonly code?: string;
  readonly message?: string;
}

interface Address {
  /** Host and port as one word. */
  readonly server: string;
  readonly database: string;
  readonly user: string;
}

type Sentence = (address: Address) => string;

const REFUSED: Sentence = ({ server }) =>
  `No PostgreSQL server answers at ${server}. Start it, or correct host and port in DATABASE_URL.`;
const UNKNOWN_HOST: Sentence = ({ server }) =>
  `The host in ${server} is not known. Correct its name in DATABASE_URL, or check the network.`;
const NO_ANSWER: Sentence = ({ server }) =>
  `The server ${server} does not answer. Check the network and the firewall between here and there.`;
const BAD_LOGIN: Sentence = ({ server, user }) =>
  `The PostgreSQL server ${server} does not let the user "${user}" in. Correct user and password in DATABASE_URL.`;
const NOT_ADMITTED: Sentence = ({ server, user, database }) =>
  `The PostgreSQL server ${server} does not admit the user "${user}" to "${database}" from this machine. Ask its administrator to allow it (pg_hba.conf).`;
const DISK_FULL: Sentence = ({ server }) => `The disk of the PostgreSQL server ${server} is full. Make room there.`;
const BUSY: Sentence = ({ server }) =>
  `The PostgreSQL server ${server} takes no more connections. Raise its max_connections or stop other programs.`;
const STARTING: Sentence = ({ server }) =>
  `The PostgreSQL server ${server} is starting up or shutting down. Try again in a moment.`;
const NO_SECURITY: Sentence = ({ server }) =>
  `The connection to ${server} cannot be secured: its certificate is not trusted here, or it offers none. Correct sslmode in DATABASE_URL, or name its authority in NODE_EXTRA_CA_CERTS.`;

/** By the code of Node's network errors or PostgreSQL's SQLSTATE. */
const SENTENCES: Readonly<Record<string, readonly [code: string, sentence: Sentence]>> = {
  ECONNREFUSED: ['database-unreachable', REFUSED],
  ENOTFOUND: ['database-host-unknown', UNKNOWN_HOST],
  EAI_AGAIN: ['database-host-unknown', UNKNOWN_HOST],
  ETIMEDOUT: ['database-unreachable', NO_ANSWER],
  EHOSTUNREACH: ['database-unreachable', NO_ANSWER],
  ENETUNREACH: ['database-unreachable', NO_ANSWER],
  ECONNRESET: ['database-unreachable', NO_ANSWER],
  '28P01': ['database-login-refused', BAD_LOGIN],
  '28000': ['database-not-admitted', NOT_ADMITTED],
  '3D000': [
    'database-missing',
    ({ server, database }) =>
      `The PostgreSQL server ${server} has no database "${database}". Create it (CREATE DATABASE … ENCODING 'UTF8') or correct DATABASE_URL.`,
  ],
  '53100': ['database-disk-full', DISK_FULL],
  '53300': ['database-busy', BUSY],
  '57P01': ['database-starting', STARTING],
  '57P03': ['database-starting', STARTING],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['database-not-secured', NO_SECURITY],
  SELF_SIGNED_CERT_IN_CHAIN: ['database-not-secured', NO_SECURITY],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['database-not-secured', NO_SECURITY],
  CERT_HAS_EXPIRED: ['database-not-secured', NO_SECURITY],
};

/**
 * Says in one sentence why a database cannot be used and what to do. Never repeats the password.
 * @param error what the driver threw; a DomainError is given back as it is
 */
export function explainConnectionError(url: string, error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const address = addressOf(url);
  const failure: Failure = typeof error === 'object' && error !== null ? error : {};
  const known = SENTENCES[failure.code ?? ''];
  if (known) return new DomainError('unavailable', known[0], known[1](address));
  if (/SSL/.test(failure.message ?? '')) {
    return new DomainError('unavailable', 'database-not-secured', NO_SECURITY(address));
  }
  if (/timeout/i.test(failure.message ?? '')) {
    return new DomainError('unavailable', 'database-unreachable', NO_ANSWER(address));
  }
  return new DomainError(
    'unavailable',
    'database-unusable',
    `The database at ${address.server} cannot be used: ${failure.code ?? 'no code'}, ${withoutPassword(url, failure.message ?? 'no reason given')}.`,
  );
}

function addressOf(url: string): Address {
  if (!URL.canParse(url)) return { server: 'of DATABASE_URL', database: '', user: '' };
  const { hostname, port, pathname, username } = new URL(url);
  const user = decodeURIComponent(username);
  return { server: `${hostname}:${port || 5432}`, database: decodeURIComponent(pathname.slice(1)) || user, user };
}

function withoutPassword(url: string, text: string): string {
  const written = URL.canParse(url) ? new URL(url).password : '';
  return [written, decodeURIComponent(written)]
    .filter(Boolean)
    .reduce((rest, word) => rest.replaceAll(word, '…'), text);
}
