import { makeGuestLink } from '@colloquy/features/accounts';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { KeyMail } from '@colloquy/platform/mail';

/** An author who has said that they are one, as messages reach them. */
export interface AuthorToWriteTo {
  readonly id: Id;
  readonly name: string;
  readonly guest: boolean;
  /** Of a guest: the address that they have given in the draft. */
  readonly address: string;
}

/** The authors of a work who have said that they are, in order. */
export function confirmedAuthors(tx: Transaction, submissionId: Id): Promise<AuthorToWriteTo[]> {
  return tx.query(
    `SELECT p.id, p.name, p.guest, lower(trim(coalesce(e ->> 'address', ''))) AS address
     FROM submission_author a JOIN person p ON p.id = a.person_id LEFT JOIN abstract_draft d ON d.submission_id = a.submission_id
     LEFT JOIN LATERAL jsonb_array_elements(d.content -> 'authors') AS e ON e ->> 'id' = a.author_key::text
     WHERE a.submission_id = $1 AND a.confirmed_at IS NOT NULL ORDER BY a.position`,
    [submissionId],
  );
}

/** A link in a message to an author, and what is to be said of it. */
export interface LinkForAuthor {
  readonly link: string;
  readonly note: readonly string[];
  readonly key: { readonly key: KeyMail } | Record<string, never>;
}

/** The link by which an author gets to a page of the workspace; one who is known by a browser alone is let in by it. */
export async function linkForAuthor(
  tx: Transaction,
  { id, guest, address }: AuthorToWriteTo,
  { publicUrl, path }: { readonly publicUrl: string; readonly path: string },
): Promise<LinkForAuthor> {
  if (!guest || address === '') return { link: `${publicUrl}${path}`, note: [], key: {} };
  const link = `${publicUrl}/resume`;
  const key = await makeGuestLink(tx, { personId: id, address, next: path });
  return {
    link,
    note: ['The link is for you alone, and shows that this address is yours. It works once, for two weeks.'],
    key: { key: { link, key, address } },
  };
}
