import type { Request, Response } from 'express';

const NAME = 'colloquy_session';
/** Browsers take a cookie of this name only from the host itself and over TLS: no neighbour can set it. */
const NAME_OVER_TLS = `__Host-${NAME}`;

/** The longest time that a session may last; the server ends it earlier where it was silent. */
const DAYS = 30;

const nameFor = (request: Request): string => (request.secure ? NAME_OVER_TLS : NAME);

/** The session's token from the request's cookie; null where there is none. */
export function tokenFrom(request: Request): string | null {
  const name = nameFor(request);
  const cookie = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return cookie ? cookie.trim().slice(name.length + 1) : null;
}

/** Gives the browser its token: unreadable for scripts, not sent by other sites' forms, over TLS only where there is TLS. */
export function giveToken(request: Request, response: Response, token: string): void {
  response.cookie(nameFor(request), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
    maxAge: DAYS * 24 * 3_600_000,
  });
}

/** Takes the token back. */
export function takeToken(response: Response): void {
  response.clearCookie(nameFor(response.req), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: response.req.secure,
  });
}
