import type { Transaction } from '@colloquy/platform/database';
import { slugOf } from '../../domain/slug-of';
import { slugTaken } from '../claim-slug';

/**
 * The short name that a new conference gets: the one that was asked for, or one made from its title, with a number where
 * that is taken. Part of the caller's act, which is the only one to choose names until it ends.
 * @throws DomainError `slug-taken` where one was asked for that another conference has
 */
export async function freeSlug(
  tx: Transaction,
  wish: { readonly slug?: string | undefined; readonly title: string; readonly startsOn: string },
): Promise<string> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('conference slug', 0))`);
  const slug = wish.slug?.trim() || slugOf(wish.title, wish.startsOn);
  const rows: { slug: string }[] = await tx.query(`SELECT slug FROM conference WHERE slug = $1 OR slug LIKE $2`, [
    slug,
    `${slug}-%`,
  ]);
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  if (wish.slug?.trim()) throw slugTaken(slug);
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
