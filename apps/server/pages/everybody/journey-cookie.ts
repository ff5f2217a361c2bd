import type { Journey } from '@colloquy/features/accounts';
import type { Request, Response } from 'express';

const NAME = 'colloquy_journey';
const MINUTES = 10;

/** What a browser keeps while it is at the university: the journey's secrets, and where to go afterwards. */
export interface KeptJourney extends Journey {
  readonly next: string;
}

const nameFor = (request: Request): string => (request.secure ? `__Host-${NAME}` : NAME);

/** Gives it to the browser; no script reads it. `Lax`, since the university sends the browser back. */
export function keepJourney(request: Request, response: Response, journey: KeptJourney): void {
  const value = Buffer.from(JSON.stringify(journey)).toString('base64url');
  const maxAge = MINUTES * 60_000;
  response.cookie(nameFor(request), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
    maxAge,
  });
}

/** Takes it back, whatever comes of it. Null where this browser has begun no journey. */
export function takeJourney(request: Request, response: Response): KeptJourney | null {
  const name = nameFor(request);
  const cookie = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  response.clearCookie(name, { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' });
  return cookie ? read(cookie.trim().slice(name.length + 1)) : null;
}

function read(value: string): KeptJourney | null {
  try {
    const { state, nonce, verifier, next } = JSON.parse(Buffer.from(value, 'base64url').toString()) as KeptJourney;
    return [state, nonce, verifier, next].every((part) => typeof part === 'string' && part !== '')
      ? { state, nonce, verifier, next }
      : null;
  } catch {
    return null;
  }
}
