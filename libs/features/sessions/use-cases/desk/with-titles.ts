import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** One change of a history, as far as it moved works. */
interface MovedWorks {
  readonly steps: readonly { readonly submissionId: Id }[];
}

/** The same, with what the works are called. */
export type WithTitles<Change extends MovedWorks> = Omit<Change, 'steps'> & {
  readonly steps: readonly (Change['steps'][number] & { readonly code: string; readonly title: string })[];
};

/**
 * The changes of a history with what the works in them are called; without the viewer's own while its authors do not know that
 * it is accepted.
 */
export async function withTitles<Change extends MovedWorks>(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  changes: readonly Change[],
): Promise<WithTitles<Change>[]> {
  const ids = [...new Set(changes.flatMap(({ steps }) => steps.map(({ submissionId }) => submissionId)))];
  const works: { id: Id; code: string; title: string; hidden: boolean }[] = await db.query(
    `SELECT s.id, s.code, v.title, s.state NOT IN ('accepted', 'confirmed') AND EXISTS (SELECT 1 FROM authorship
       WHERE submission_id = s.id AND person_id = $3) AS hidden
     FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.conference_id = $1 AND s.id = ANY ($2)`,
    [conferenceId, ids, viewer.personId],
  );
  const byId = new Map(works.map((work) => [work.id, work]));
  return changes.map((change) => ({
    ...change,
    steps: change.steps.flatMap((step) => {
      const work = byId.get(step.submissionId);
      return work?.hidden ? [] : [{ ...step, code: work?.code ?? '', title: work?.title ?? '' }];
    }),
  }));
}
