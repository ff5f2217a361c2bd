import { Refusal } from '@colloquy/api-client';
import type { Reply } from './doors';

/** A connection that says nothing for so long is no connection. */
export const PATIENCE_MS = 15_000;
/** What a browser still sends for a page that is being closed; more has to wait for the next visit. */
export const LAST_WORDS = 60_000;

/** What a failed request means to a keeper. */
export function replyTo(error: unknown): Reply {
  if (!(error instanceof Refusal)) return { is: 'away' };
  const { status, detail } = error.problem;
  if (status === 401) return { is: 'signed out' };
  return status === 429 || status >= 500 ? { is: 'away' } : { is: 'refused', message: detail };
}
