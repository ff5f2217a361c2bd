import { splitSessions } from '@colloquy/engines/poster-layout';
import { isOrganiser } from '@colloquy/features/conferences';
import { engagedTimes } from '@colloquy/features/sessions';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PosterToPlace } from '../../domain/board-facts';
import { keptBoardOf, type PosterDesk } from '../../domain/desk/poster-desk';
import { shareReasons } from '../../domain/desk/share-reasons';
import { splitWish } from '../../domain/desk/split-wish';
import { knownPosterLikeness } from '../known-poster-likeness';
import type { MadePosterChange } from './change-posters';
import { movePosters } from './move-posters';
import { holdPosters, readDesk, readPosterGround } from './read-desk';
import { settlePosters } from './settle-posters';

/** A poster that is to be given to a session, with its version when that was proposed. */
export interface PosterShare {
  readonly submissionId: Id;
  readonly version: number;
  readonly posterSessionId: Id;
}

/** A poster among those that are shared out, with the session that has it now. */
export interface PosterToShare {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly posterSessionId: Id | null;
  /** Whether it is on a board: then it stays. */
  readonly hangs: boolean;
}

/** How posters would be shared out. */
export interface ProposedShares {
  readonly version: number;
  /** Those that belong elsewhere now, or to no session yet, each with why. */
  readonly shares: readonly (PosterShare & { readonly before: Id | null; readonly why: readonly string[] })[];
  readonly posters: readonly PosterToShare[];
}

/**
 * Organisers share the posters that hang nowhere out over the sessions: the engine proposes, so that each session has something
 * of every topic and authors of related posters can visit each other; organisers take over what they like.
 */
@Injectable()
export class ShareOutPosters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found` for others than organisers; from the engine, `sessions-too-small` or `no-session-for-posters` */
  propose(context: ActContext, conferenceId: Id): Promise<ProposedShares> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    return this.dataSource.transaction('REPEATABLE READ', (db) => proposeShares(db, conferenceId));
  }

  /** @throws DomainError `not-found` for others than organisers; `invalid-move`; `stale` with both versions; `pinned` */
  apply(context: ActContext, conferenceId: Id, shares: readonly PosterShare[]): Promise<MadePosterChange> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const record = { act: 'share-out-posters', conferenceId, count: () => shares.length };
    return this.acts.run(context, record, async (tx) => {
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      const steps = shares.map(({ submissionId, version, posterSessionId }) => ({
        ...{ submissionId, version, to: { posterSessionId, board: null, shift: null } },
      }));
      return movePosters(tx, desk, { kind: 'share-out', by: context.viewer.personId, steps });
    });
  }
}

async function proposeShares(db: Reader, conferenceId: Id): Promise<ProposedShares> {
  const ground = await readPosterGround(db, conferenceId);
  const desk = await readDesk(db, ground);
  const likeness = knownPosterLikeness(conferenceId, ground.works);
  const wish = splitWish(desk, likeness, await engagedTimes(db, conferenceId));
  const split = splitSessions(wish);
  const why = shareReasons(wish, split, desk);
  const shares = split.flatMap((share) => shareOf(desk, share).map((one) => ({ ...one, why: why(share.poster) })));
  return { version: desk.version, shares, posters: [...desk.posters.values()].map((poster) => toShare(desk, poster)) };
}

function toShare(desk: PosterDesk, { submissionId, code, title, trackId }: PosterToPlace): PosterToShare {
  const posterSessionId = keptBoardOf(desk, submissionId)?.posterSessionId ?? null;
  return { submissionId, code, title, trackId, posterSessionId, hangs: desk.standing.has(submissionId) };
}

function shareOf(
  desk: PosterDesk,
  { poster, session }: { readonly poster: Id; readonly session: Id },
): (PosterShare & { readonly before: Id | null })[] {
  const before = keptBoardOf(desk, poster)?.posterSessionId ?? null;
  if (before === session) return [];
  return [{ submissionId: poster, version: desk.records.get(poster)?.version ?? 0, posterSessionId: session, before }];
}
