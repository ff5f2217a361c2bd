import { type DraftContent, EMPTY_DRAFT, textsOfAbstract } from '@colloquy/engines/abstract-draft';
import { readAbstractRules } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';

/** A draft as it is kept. */
export interface DraftRecord {
  readonly content: DraftContent;
  /** Grows with every change. */
  readonly revision: number;
  /** The revision that the latest version holds. */
  readonly versionRevision: number;
  readonly savedAt: string;
  readonly savedBy: Id | null;
  /** Whether nobody has written in it for so long that what comes now is a new sitting. */
  readonly restedLong: boolean;
}

const REST = `interval '30 minutes'`;

/** The draft of a submission; one that was written elsewhere begins with what was brought in. */
export async function readDraftRecord(db: Reader, submissionId: Id): Promise<DraftRecord> {
  const [row]: DraftRecord[] = await db.query(
    `SELECT content, revision, version_revision AS "versionRevision", ${instant('saved_at')} AS "savedAt",
       saved_by AS "savedBy", saved_at < now() - ${REST} AS "restedLong"
     FROM abstract_draft WHERE submission_id = $1`,
    [submissionId],
  );
  return row ?? draftOfImported(db, submissionId);
}

/** Keeps what the draft holds now. @returns when, by the clock of the database */
export async function storeDraft(
  tx: Transaction,
  submissionId: Id,
  draft: Pick<DraftRecord, 'content' | 'revision' | 'versionRevision' | 'savedBy'>,
): Promise<string> {
  const [row]: { savedAt: string }[] = await tx.query(
    `INSERT INTO abstract_draft (submission_id, content, revision, version_revision, saved_by, saved_at)
     VALUES ($1, $2, $3, $4, $5, clock_timestamp())
     ON CONFLICT (submission_id) DO UPDATE SET content = excluded.content, revision = excluded.revision,
       version_revision = excluded.version_revision, saved_by = excluded.saved_by, saved_at = excluded.saved_at
     RETURNING ${instant('saved_at')} AS "savedAt"`,
    [submissionId, JSON.stringify(draft.content), draft.revision, draft.versionRevision, draft.savedBy],
  );
  return row?.savedAt ?? '';
}

async function draftOfImported(db: Reader, submissionId: Id): Promise<DraftRecord> {
  const [row]: ({ conferenceId: Id; abstract: string; savedAt: string } & Pick<
    DraftContent,
    'title' | 'typeId' | 'trackId' | 'keywords' | 'authors'
  >)[] = await db.query(
    `SELECT s.conference_id AS "conferenceId", v.title, v.abstract, s.track_id AS "trackId", s.keywords,
       ${instant('v.written_at')} AS "savedAt",
       coalesce(s.type_id, (SELECT id FROM presentation_type t WHERE t.conference_id = s.conference_id
         AND t.form = s.wished_type ORDER BY position LIMIT 1)) AS "typeId",
       (SELECT json_agg(json_build_object('id', a.author_key, 'name', coalesce(a.named, p.name), 'address', '', 'orcid', '',
          'affiliations', (SELECT coalesce(json_agg(s.affiliations[n + 1] ORDER BY o), '[]') FROM unnest(a.affiliations)
             WITH ORDINALITY AS places (n, o)), 'presenter', a.presenter) ORDER BY a.position)
        FROM submission_author a JOIN person p ON p.id = a.person_id WHERE a.submission_id = s.id) AS authors
     FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.id = $1`,
    [submissionId],
  );
  const { conferenceId = '', abstract = '', savedAt = '', ...facts } = row ?? {};
  const rules = await readAbstractRules(db, conferenceId);
  return {
    content: { ...EMPTY_DRAFT, ...facts, texts: textsOfAbstract(rules, abstract), authors: row?.authors ?? [] },
    revision: 0,
    versionRevision: 0,
    savedAt,
    savedBy: null,
    restedLong: false,
  };
}
