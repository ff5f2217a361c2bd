import type { Request, Response } from 'express';

const NAME = 'colloquy_session';

/** The session's token from the request's cookie; null where there is none. */
export function tokenFrom(request: Request): string | null {
  const cookie = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(`${NAME}=`));
  return cookie ? cookie.trim().slice(NAME.length + 1) : null;
}

/** Gives the browser its token: unreadable for scripts, not sent by other sites' forms, over TLS only where there is TLS. */
export function giveToken(request: Request, response: Response, token: string): void {
  response.cookie(NAME, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
    maxAge: 12 * 3_600_000,
  });
}

/** Takes the token back. */
export function takeToken(response: Response): void {
  response.clearCookie(NAME, { path: '/' });
}
