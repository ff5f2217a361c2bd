import type { DraftAuthor } from '@colloquy/engines/abstract-draft';
import { ensurePeople, normaliseAddress, sortNameOf } from '@colloquy/features/accounts';
import { DomainError, type Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

interface AuthorRow {
  readonly author_key: Id;
  readonly person_id: Id;
  readonly confirmed_at: Date | null;
}

/**
 * Writes the authors of a draft as authors of the submission, in order. Whoever is known by their place in the draft stays
 * that person; a new one is found by their address, or made. Part of the caller's act.
 * @returns the ids of the people, in order, and all affiliations in the order in which they are first met
 * @throws DomainError `not-an-author` where somebody stands in the list twice
 */
export async function writeAuthors(
  tx: Transaction,
  submissionId: Id,
  authors: readonly DraftAuthor[],
): Promise<{ readonly personIds: readonly Id[]; readonly affiliations: readonly string[] }> {
  const rows: AuthorRow[] = await tx
    .query('DELETE FROM submission_author WHERE submission_id = $1 RETURNING author_key, person_id, confirmed_at', [
      submissionId,
    ])
    .then(([deleted]: [AuthorRow[]]) => deleted);
  const moved = await withAnotherAddress(tx, rows, authors);
  const known = new Map(rows.filter((row) => !moved.has(row.author_key)).map((row) => [row.author_key, row]));
  const newcomers = authors.filter(({ id }) => !known.has(id));
  const made = await ensurePeople(tx, newcomers.map(personOf));
  const idOf = new Map(newcomers.map(({ id }, place) => [id, made[place] ?? '']));
  const personIds = authors.map(({ id }) => known.get(id)?.person_id ?? idOf.get(id) ?? '');
  refuseRepetition(authors, personIds);
  const affiliations = [...new Set(authors.flatMap((author) => author.affiliations.map((each) => each.trim())))].filter(
    (each) => each !== '',
  );
  for (const [position, author] of authors.entries()) {
    await tx.query(
      `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations, author_key, confirmed_at, named)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[submissionId, personIds[position], position, author.presenter],
        author.affiliations.map((each) => affiliations.indexOf(each.trim())).filter((place) => place >= 0),
        ...[author.id, known.get(author.id)?.confirmed_at ?? null, author.name.trim()],
      ],
    );
  }
  return { personIds, affiliations };
}

/** Whose address was put right before they had said anything: they are whoever has that address. */
async function withAnotherAddress(
  tx: Transaction,
  rows: readonly AuthorRow[],
  authors: readonly DraftAuthor[],
): Promise<Set<Id>> {
  const open = rows.filter(({ confirmed_at }) => confirmed_at === null);
  const held: { id: Id; address: string }[] = await tx.query(
    'SELECT person_id AS id, address FROM person_address WHERE person_id = ANY ($1)',
    [open.map(({ person_id }) => person_id)],
  );
  const isMoved = ({ author_key, person_id }: AuthorRow): boolean => {
    const address = normaliseAddress(authors.find(({ id }) => id === author_key)?.address ?? '');
    return address !== null && !held.some((row) => row.id === person_id && row.address === address);
  };
  return new Set(open.filter(isMoved).map(({ author_key }) => author_key));
}

function personOf({ name, address }: DraftAuthor) {
  const known = normaliseAddress(address);
  return { name: name.trim(), sortName: sortNameOf(name), ...(known === null ? {} : { address: known }) };
}

function refuseRepetition(authors: readonly DraftAuthor[], personIds: readonly Id[]): void {
  const faults = authors.flatMap(({ id }, place) =>
    personIds.indexOf(personIds[place] ?? '') < place
      ? [{ field: `authors.${id}.address`, message: 'This person stands among the authors already.' }]
      : [],
  );
  if (faults.length > 0)
    throw new DomainError('invalid', 'author-twice', 'Somebody stands among the authors twice.', faults);
}
