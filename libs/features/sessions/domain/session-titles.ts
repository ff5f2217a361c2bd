import { sessionTitler } from '@colloquy/engines/timetabling';
import type { Id } from '@colloquy/kernel';

/** What the titles of sessions are made from. */
export interface TitleGround {
  readonly tracks: readonly { readonly id: Id; readonly name: string }[];
  readonly talks: Iterable<{
    readonly submissionId: Id;
    readonly title: string;
    readonly trackId: Id;
    readonly pending?: boolean;
  }>;
}

/**
 * How the program calls a session: its track, and what its talks have in common. Talks whose decisions are pending lend no
 * words to it, since programmes show titles of sessions before these talks.
 */
export function sessionTitles({ tracks, talks }: TitleGround): (trackId: Id, submissionIds: readonly Id[]) => string {
  const placeOf = new Map(tracks.map(({ id }, place) => [id, place]));
  const submissions = [...talks].map(({ submissionId, title, trackId, pending }) => ({
    ...{ ref: submissionId, title: pending ? '' : title, track: placeOf.get(trackId) ?? -1 },
  }));
  const titleOf = sessionTitler({ tracks, submissions });
  return (trackId, submissionIds) => titleOf(submissionIds, placeOf.get(trackId) ?? -1);
}
