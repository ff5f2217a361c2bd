/** Where somebody goes who has named no place: the workspace. */
export const WORKSPACE = '/app/';

/** Any host: only whether the path stays on it matters. */
const HERE = 'http://here.invalid';

/** Characters that browsers and proxies read differently: controls and backslashes, also when percent-encoded. */
const AMBIGUOUS = /%(?:[01][0-9a-f]|7f|5c)/i;

/**
 * Where to go after signing in: a path on this server, or the workspace where what was asked for is anything else. Links
 * to other sites would let somebody borrow our name for theirs.
 *
 * @param next as it came with the request
 * @example safePath('/app/student-research/programme?day=2') // unchanged
 * @example safePath('//elsewhere.example') // '/app/'
 */
export function safePath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 500) return WORKSPACE;
  if (!/^\/[\x21-\x5b\x5d-\x7e]*$/.test(next) || AMBIGUOUS.test(next)) return WORKSPACE;
  if (!URL.canParse(next, HERE)) return WORKSPACE;
  const { origin, pathname } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith('//') && !next.startsWith('//') ? next : WORKSPACE;
}
