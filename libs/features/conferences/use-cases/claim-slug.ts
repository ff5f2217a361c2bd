import { DomainError } from '@colloquy/kernel';
import { violatesUnique } from '@colloquy/platform/database';

/** @returns what to throw where another conference has this short name */
export function slugTaken(slug: string): DomainError {
  const message = `There is a conference at "${slug}" already. Choose another short name.`;
  return new DomainError('conflict', 'slug-taken', message, [{ field: 'slug', message }]);
}

/**
 * A write that gives a conference this short name. The database decides, so that of two in the same instant one gets it.
 * @throws DomainError `slug-taken`
 */
export async function claimSlug(slug: string, write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    throw violatesUnique(error, 'conference_slug_key') ? slugTaken(slug) : error;
  }
}
