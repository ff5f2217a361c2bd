import { type Id, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** What a work is called: its code, and the title of the version that counts. @throws DomainError `not-found` */
export async function findTitle(
  db: Reader,
  submissionId: Id,
): Promise<{ readonly code: string; readonly title: string }> {
  const [work]: { code: string; title: string }[] = await db.query(
    `SELECT s.code, coalesce(v.title, '') AS title FROM submission s
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version WHERE s.id = $1`,
    [submissionId],
  );
  if (!work) throw notFound('submission');
  return work;
}
