import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

const UNNAMED = 'Removed person';

/**
 * Takes somebody out of the words of works that stay, because they are the work of others too or are published: their
 * address and ORCID iD always, their name unless they let it stand. Part of an erasure, before their places go.
 */
export async function eraseAmongOthers(
  tx: Transaction,
  { personId, works, named }: { readonly personId: Id; readonly works: readonly Id[]; readonly named: boolean },
): Promise<void> {
  const nothing = JSON.stringify({ address: '', orcid: '', ...(named ? {} : { name: UNNAMED }) });
  await tx.query(`SELECT set_config('colloquy.erasing', 'on', true)`);
  for (const table of ['abstract_version', 'abstract_draft']) {
    await tx.query(
      `UPDATE ${table} t SET content = jsonb_set(content, '{authors}', (
         SELECT jsonb_agg(CASE WHEN e ->> 'id' = a.author_key::text THEN e || $3::jsonb ELSE e END ORDER BY place)
         FROM jsonb_array_elements(content -> 'authors') WITH ORDINALITY AS each (e, place)))
       FROM submission_author a WHERE a.submission_id = t.submission_id AND a.person_id = $1 AND t.submission_id = ANY ($2)
         AND jsonb_array_length(content -> 'authors') > 0`,
      [personId, works, nothing],
    );
  }
  if (!named) {
    await tx.query(
      `UPDATE receipt r SET text = replace(text, p.name, $3) FROM person p WHERE p.id = $1 AND submission_id = ANY ($2)`,
      [personId, works, UNNAMED],
    );
  }
  await tx.query(`SELECT set_config('colloquy.erasing', 'off', true)`);
}
