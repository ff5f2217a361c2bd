import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

const MOST_WARNINGS = 20;

/** Which of the works are decided on while somebody is still to review them, in words; the first of many. */
export async function unfinishedReviews(db: Reader, submissionIds: readonly Id[]): Promise<string[]> {
  const works: { code: string; names: string[] }[] = await db.query(
    `SELECT s.code, array_agg(p.name ORDER BY p.sort_name, p.id) AS names
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id JOIN person p ON p.id = a.reviewer_id
     WHERE a.submission_id = ANY ($1) AND NOT EXISTS
       (SELECT 1 FROM review r WHERE r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id)
     GROUP BY s.code ORDER BY s.code COLLATE "C"`,
    [[...submissionIds]],
  );
  const shown = works
    .slice(0, MOST_WARNINGS)
    .map(({ code, names }) => `${code} is decided on before the review of ${named(names)} is in.`);
  const left = works.length - shown.length;
  return left > 0 ? [...shown, `And ${left} more works.`] : shown;
}

const named = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
