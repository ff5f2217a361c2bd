import type { DraftContent } from '@colloquy/engines/abstract-draft';
import { formFor } from '@colloquy/engines/submission-form';
import { type FormQuestion, readForm } from '@colloquy/features/conferences';
import { answersInWords } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { forReviewers, type WorkAsSent, type WorkForReviewers } from '../../domain/blind/work-for-reviewers';
import { readReviewingRules } from '../rules/read-reviewing-rules';

type Content = Pick<DraftContent, 'answers' | 'typeId' | 'trackId'>;

interface Row extends Omit<WorkAsSent, 'answers' | 'identities'> {
  readonly version: number;
  readonly trackId: Id;
  readonly content: Content | null;
  readonly affiliations: readonly string[];
  readonly supervisor: string | null;
}

/** A work as it was sent in, with the number of its version. */
export type SentWork = WorkAsSent & { readonly version: number };

/**
 * The only way to what reviewers read of works: by the rules of the conference, without the authors where these are not to
 * be known. Whether somebody may review a work at all, the caller has found out.
 */
export async function readWorksForReviewers(
  db: Reader,
  conferenceId: Id,
  submissionIds: readonly Id[],
): Promise<ReadonlyMap<Id, WorkForReviewers>> {
  const { anonymity } = await readReviewingRules(db, conferenceId);
  const works = await readSentWorks(db, conferenceId, submissionIds);
  return new Map(works.map((work) => [work.submissionId, forReviewers(work, anonymity)]));
}

/** What works are called to their reviewers, in lists and mails alike. */
export async function titlesForReviewers(
  db: Reader,
  conferenceId: Id,
  submissionIds: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const works = await readWorksForReviewers(db, conferenceId, submissionIds);
  return new Map([...works].map(([id, { title }]) => [id, title]));
}

/** The words of one version of a work, as its reviewers read it; null where there is no such version. */
export async function readVersionForReviewers(
  db: Reader,
  conferenceId: Id,
  submissionId: Id,
  version: number,
): Promise<Pick<WorkForReviewers, 'title' | 'abstract'> | null> {
  const { anonymity } = await readReviewingRules(db, conferenceId);
  const [work] = await readSentWorks(db, conferenceId, [submissionId], version);
  return work ? forReviewers(work, anonymity) : null;
}

/**
 * Works as they were sent in, with all that tells whose they are; null: every work of the conference that was sent in and not withdrawn.
 * @param version of which to read the words; the one that was sent in last by default
 */
export async function readSentWorks(
  db: Reader,
  conferenceId: Id,
  submissionIds: readonly Id[] | null,
  version: number | null = null,
): Promise<SentWork[]> {
  const rows: Row[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, s.track_id AS "trackId", v.number AS version, v.title, v.abstract, s.keywords,
       s.affiliations, v.content, v.content -> 'supervisor' ->> 'name' AS supervisor,
       ARRAY(SELECT p.name FROM submission_author a JOIN person p ON p.id = a.person_id
         WHERE a.submission_id = s.id ORDER BY a.position) AS authors,
       (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'type', f.type, 'purpose', f.purpose,
           'shown', r.file_id IS NOT NULL) ORDER BY f.purpose, f.line), '[]')
        FROM submission_file f LEFT JOIN file_for_reviewers r ON r.file_id = f.id
        WHERE f.submission_id = s.id AND f.removed_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM submission_file n WHERE n.line = f.line AND n.version > f.version)) AS files,
       (SELECT json_build_object('title', c.title, 'abstract', c.abstract) FROM redacted_copy c
        WHERE c.submission_id = s.id AND c.version = v.number) AS copy
     FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = coalesce($3, s.submitted_version)
     WHERE s.conference_id = $1 AND CASE WHEN $2::uuid[] IS NULL THEN s.state <> 'withdrawn' ELSE s.id = ANY ($2) END
     ORDER BY s.code COLLATE "C"`,
    [conferenceId, submissionIds, version],
  );
  const { questions } = await readForm(db, conferenceId);
  return rows.map(({ content, affiliations, supervisor, trackId, ...work }) => ({
    ...work,
    answers: answersForReviewers(questions, { ...content, trackId: content?.trackId ?? trackId }),
    identities: { names: [...work.authors, ...(supervisor ? [supervisor] : [])], places: affiliations },
  }));
}

/** What the authors answered, to questions that reviewers may read. */
function answersForReviewers(questions: readonly FormQuestion[], content: Partial<Content>): WorkAsSent['answers'] {
  const { answers = {}, typeId = null, trackId = null } = content;
  const view = { role: 'reviewer', answers, type: typeId, track: trackId, now: new Date().toISOString() } as const;
  const shown = formFor(questions, view).filter((item) => item.shown);
  return answersInWords(
    shown.map(({ question }) => question),
    { answers },
  );
}
