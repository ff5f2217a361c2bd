import type { DraftAuthor } from '@colloquy/engines/abstract-draft';
import { normaliseAddress } from '@colloquy/features/accounts';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { type AuthorInvitationState, authorStanding, type Standing } from '../../domain/co-authors/author-standing';

/** Nobody is asked about the same work more often. */
export const ASKED_AGAIN_AFTER = `interval '1 day'`;

/** An author of a draft, as far as the program knows them; what is printed stands in the draft. */
export interface AuthorStanding {
  /** The id of the author in the draft. */
  readonly authorKey: Id;
  readonly you: boolean;
  /** Whether they have said themselves that they are an author. */
  readonly confirmed: boolean;
  readonly standing: Standing;
  /** When they were asked last; null where nobody has. */
  readonly askedAt: Instant | null;
  /** Whether they can be asked, or asked again, now. */
  readonly mayBeAsked: boolean;
}

interface KnownRow {
  readonly authorKey: Id;
  readonly personId: Id | null;
  readonly confirmed: boolean;
  readonly state: AuthorInvitationState | null;
  readonly address: string | null;
  readonly askedAt: Instant | null;
  readonly rested: boolean;
}

/** Where the authors of a draft stand, in their order; whoever is an author but was taken out of the draft comes last. */
export async function readAuthorStandings(
  db: Reader,
  submissionId: Id,
  authors: readonly DraftAuthor[],
  viewerId: Id | null,
): Promise<AuthorStanding[]> {
  const rows: KnownRow[] = await db.query(
    `SELECT coalesce(a.author_key, i.author_key) AS "authorKey", a.person_id AS "personId",
       coalesce(a.confirmed_at IS NOT NULL, false) AS confirmed, i.state, i.address, ${instant('i.sent_at')} AS "askedAt",
       coalesce(i.sent_at < now() - ${ASKED_AGAIN_AFTER}, true) AS rested
     FROM (SELECT * FROM submission_author WHERE submission_id = $1) a
     FULL JOIN (SELECT * FROM author_invitation WHERE submission_id = $1) i ON i.author_key = a.author_key
     ORDER BY a.position`,
    [submissionId],
  );
  const known = new Map(rows.map((row) => [row.authorKey, row]));
  const named = new Map(authors.map(({ id, address }) => [id, normaliseAddress(address)]));
  const left = rows.filter(({ authorKey, personId }) => personId !== null && !named.has(authorKey));
  return [...named.keys(), ...left.map(({ authorKey }) => authorKey)].map((authorKey) =>
    standingOf(authorKey, named.get(authorKey) ?? null, known.get(authorKey), viewerId),
  );
}

function standingOf(
  authorKey: Id,
  address: string | null,
  row: KnownRow | undefined,
  viewerId: Id | null,
): AuthorStanding {
  const confirmed = row?.confirmed ?? false;
  const you = viewerId !== null && row?.personId === viewerId;
  const invitation = row?.state && row.address !== null ? { state: row.state, address: row.address } : null;
  const standing = authorStanding({ you, confirmed, address, invitation });
  const isFresh = invitation?.address === address && row?.rested === false;
  return {
    ...{ authorKey, you, confirmed, standing },
    askedAt: standing === 'invited' || standing === 'declined' ? (row?.askedAt ?? null) : null,
    mayBeAsked: !confirmed && address !== null && !isFresh,
  };
}
