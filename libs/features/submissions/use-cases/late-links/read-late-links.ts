import { hashOf, isToken } from '@colloquy/features/accounts';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { type LateLinkState, lateLinkState, refusedLateLink, unknownLateLink } from '../../domain/late-links/late-link';

/** A late link as organisers see it; its address is not known any more. */
export interface ListedLateLink {
  readonly id: Id;
  readonly note: string;
  readonly typeId: Id | null;
  readonly uses: number;
  readonly until: Instant;
  readonly madeAt: Instant;
  readonly madeBy: string | null;
  readonly state: LateLinkState;
  /** What came by it, the first first. */
  readonly usedBy: readonly { readonly id: Id; readonly code: string; readonly at: Instant }[];
}

/** The late links of a conference, the newest first. */
export async function listLateLinks(db: Reader, conferenceId: Id): Promise<ListedLateLink[]> {
  const rows: (Omit<ListedLateLink, 'state'> & { ended: boolean; over: boolean })[] = await db.query(
    `SELECT l.id, l.note, l.type_id AS "typeId", l.uses, ${instant('l.until')} AS until, ${instant('l.made_at')} AS "madeAt",
       p.name AS "madeBy", l.ended_at IS NOT NULL AS ended, l.until <= now() AS over,
       coalesce((SELECT json_agg(json_build_object('id', s.id, 'code', s.code, 'at', ${instant('u.used_at')}) ORDER BY u.used_at)
         FROM late_link_use u JOIN submission s ON s.id = u.submission_id WHERE u.link_id = l.id), '[]') AS "usedBy"
     FROM late_link l LEFT JOIN person p ON p.id = l.made_by WHERE l.conference_id = $1 ORDER BY l.made_at DESC, l.id`,
    [conferenceId],
  );
  return rows.map(({ ended, over, ...link }) => ({
    ...link,
    state: lateLinkState({ ended, over, used: link.usedBy.length, uses: link.uses }),
  }));
}

/** A late link that can still be used. */
export interface OpenLateLink {
  readonly id: Id;
  readonly until: Instant;
  readonly typeId: Id | null;
}

/**
 * What a late link is for. Changes nothing.
 * @param submissionId of which work: one that came by it before may come again
 * @throws DomainError `late-link-unknown`, `late-link-used-up`, `late-link-over` or `late-link-ended`
 */
export async function readLateLink(
  db: Reader,
  conferenceId: Id,
  token: unknown,
  submissionId: Id | null = null,
  lock: '' | 'FOR UPDATE OF l' = '',
): Promise<OpenLateLink & { readonly usedBefore: boolean }> {
  const [link]: (OpenLateLink & { uses: number; contact: string; ended: boolean; over: boolean })[] = isToken(token)
    ? await db.query(
        `SELECT l.id, l.type_id AS "typeId", ${instant('l.until')} AS until, l.uses, c.contact, l.ended_at IS NOT NULL AS ended,
           l.until <= now() AS over
         FROM late_link l JOIN conference c ON c.id = l.conference_id WHERE l.token_hash = $1 AND c.id = $2 ${lock}`,
        [hashOf(token), conferenceId],
      )
    : [];
  if (!link) throw unknownLateLink();
  // Counted by a statement of its own: after waiting for the lock, it sees what those before have done.
  const uses: { id: Id }[] = await db.query('SELECT submission_id AS id FROM late_link_use WHERE link_id = $1', [
    link.id,
  ]);
  const usedBefore = uses.some(({ id }) => id === submissionId);
  const state = lateLinkState({ ...link, used: usedBefore ? 0 : uses.length });
  if (state !== 'open') throw refusedLateLink(state, link.contact);
  return { id: link.id, until: link.until, typeId: link.typeId, usedBefore };
}
