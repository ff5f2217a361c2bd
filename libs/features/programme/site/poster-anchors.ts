import type { ReleasePosterSession } from '../domain/release';
import type { SiteContext } from './site-context';

/** The place of a poster on the page of posters, by its code: `posters.html#UG-042`. */
export function codeAnchor(code: string): string {
  return code.replace(/\s+/g, '-');
}

/** The place of a board on the page of posters. Two sessions may each have a board 17. */
export function boardAnchor({ reader }: SiteContext, { id }: ReleasePosterSession, board: number): string {
  const place = reader.release.posterSessions.findIndex((session) => session.id === id);
  return place < 1 ? `b-${board}` : `b${place + 1}-${board}`;
}
