/** A university's own sign-in, by OpenID Connect. */
export interface SingleSignOn {
  /** Where its settings are found, below `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads `OIDC_ISSUER`, `OIDC_CLIENT_ID` and `OIDC_CLIENT_SECRET`.
 *
 * @param value a variable's text; undefined when unset
 * @param refuse told of each variable that cannot be used, never with the secret
 * @returns undefined without `OIDC_ISSUER`: people sign in by links alone
 */
export function readSingleSignOn(
  value: (name: string) => string | undefined,
  refuse: (name: string, message: string) => void,
): SingleSignOn | undefined {
  const issuer = value('OIDC_ISSUER');
  const given = { clientId: value('OIDC_CLIENT_ID'), clientSecret: value('OIDC_CLIENT_SECRET') };
  if (issuer === undefined) {
    if (given.clientId ?? given.clientSecret)
      refuse('OIDC_ISSUER', 'OIDC_ISSUER is missing: it says whose sign-in it is.');
    return undefined;
  }
  if (!isSafe(issuer)) {
    refuse('OIDC_ISSUER', `OIDC_ISSUER is "${issuer}"; give an https address, or http on this machine for a trial.`);
  }
  const { clientId = '', clientSecret = '' } = given;
  if (!clientId)
    refuse('OIDC_CLIENT_ID', 'OIDC_CLIENT_ID is missing: the name under which the university knows this server.');
  if (!clientSecret)
    refuse('OIDC_CLIENT_SECRET', 'OIDC_CLIENT_SECRET is missing: the university gives it with the name.');
  return { issuer, clientId, clientSecret };
}

function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname, username, search, hash } = new URL(issuer);
  if (username || search || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}
