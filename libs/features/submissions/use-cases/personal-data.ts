import { type PersonalData, tell } from '@colloquy/platform/acts';
import { CO_AUTHOR_TABLES } from './co-authors/co-authors-personal-data';
import { eraseAmongOthers } from './erase-among-others';
import { eraseFiles, FILE_TABLES } from './files/files-of-people';
import { LATE_LINK_TABLES } from './late-links/late-links-personal-data';
import { SIGN_OFF_TABLES } from './sign-off/sign-off-personal-data';
import type { SubmissionWithdrawn } from './submission-events';

const MINE = `SELECT s.id FROM submission s JOIN submission_author a ON a.submission_id = s.id WHERE a.person_id = $1`;

/** What this room keeps of people. Abstracts are never overwritten; to erase their author is the one exception. */
export const SUBMISSIONS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'submission_author',
      people: ['person_id'],
      heading: 'Your submissions',
      mine: `SELECT c.title AS conference, s.code, s.state, t.name AS track, s.wished_type AS "wished type", s.keywords, s.affiliations,
          a.position + 1 AS "place among the authors", a.presenter, s.created_at AS "created at"
        FROM submission_author a JOIN submission s ON s.id = a.submission_id JOIN conference c ON c.id = s.conference_id
        JOIN track t ON t.id = s.track_id WHERE a.person_id = $1 ORDER BY s.created_at, s.code`,
      fate: 'emptied',
      why: 'What is in no published programme is withdrawn, and its text deleted unless it has other authors. What is published stays, under your name or without it, as you choose.',
      erase: null,
    },
    {
      table: 'abstract_version',
      people: ['written_by'],
      heading: 'Your abstracts, every version',
      mine: `SELECT s.code, v.number AS version, v.title, v.abstract, v.written_at AS "written at"
        FROM abstract_version v JOIN submission s ON s.id = v.submission_id
        WHERE v.submission_id IN (${MINE}) ORDER BY s.code, v.number`,
      fate: 'emptied',
      why: 'Versions of your own unpublished work are deleted; what you wrote in the work of others stays theirs.',
      erase: null,
    },
    {
      table: 'abstract_draft',
      people: ['saved_by'],
      heading: 'Your drafts',
      mine: `SELECT s.code, d.content, d.saved_at AS "saved at" FROM abstract_draft d JOIN submission s ON s.id = d.submission_id
        WHERE d.submission_id IN (${MINE}) ORDER BY s.code`,
      fate: 'emptied',
      why: 'Drafts of your own unpublished work are deleted; those that others write with you stay theirs, without your name.',
      erase: 'UPDATE abstract_draft SET saved_by = NULL WHERE saved_by = $1',
    },
    {
      table: 'receipt',
      people: ['person_id'],
      heading: 'Your receipts',
      mine: `SELECT s.code, r.version, r.at, r.sha256, r.text FROM receipt r JOIN submission s ON s.id = r.submission_id
        WHERE r.submission_id IN (${MINE}) ORDER BY s.code, r.version`,
      fate: 'emptied',
      why: 'A receipt goes with the work that it is for.',
      erase: null,
    },
    {
      table: 'submission',
      people: ['started_by'],
      heading: 'Submissions that you began for others',
      mine: 'SELECT code, created_at AS "begun at" FROM submission WHERE started_by = $1 ORDER BY created_at',
      fate: 'emptied',
      why: 'The submission is its authors’; that you began it is taken out.',
      erase: 'UPDATE submission SET started_by = NULL WHERE started_by = $1',
    },
    ...FILE_TABLES,
    ...CO_AUTHOR_TABLES,
    ...SIGN_OFF_TABLES,
    ...LATE_LINK_TABLES,
  ],
  async texts(db, personId) {
    const rows: { code: string; conference: string; title: string; abstract: string; number: number }[] =
      await db.query(
        `SELECT s.code, c.slug AS conference, v.title, v.abstract, v.number FROM abstract_version v
       JOIN submission s ON s.id = v.submission_id JOIN conference c ON c.id = s.conference_id
       WHERE v.submission_id IN (${MINE}) ORDER BY s.code, v.number`,
        [personId],
      );
    return rows.map(({ code, conference, title, abstract, number }) => ({
      name: `abstracts/${conference} ${code} version ${number}.txt`,
      text: `${title}\n\n${abstract}\n`,
    }));
  },
  async erase(tx, { personId, published, author }) {
    const works: { id: string; conference_id: string; state: string; shared: boolean }[] = await tx.query(
      `SELECT s.id, s.conference_id, s.state, EXISTS (
         SELECT 1 FROM submission_author o WHERE o.submission_id = s.id AND o.person_id <> $1) AS shared
       FROM submission s WHERE s.id IN (${MINE}) FOR UPDATE OF s`,
      [personId],
    );
    const unpublished = works.filter(({ id }) => !published.includes(id));
    const shared = unpublished.filter((work) => work.shared).map(({ id }) => id);
    await eraseAmongOthers(tx, { personId, works: published, named: author !== personId });
    await eraseAmongOthers(tx, { personId, works: shared, named: false });
    await tx.query('UPDATE submission_author SET person_id = $3 WHERE person_id = $1 AND submission_id = ANY ($2)', [
      ...[personId, published, author],
    ]);
    await tx.query('DELETE FROM submission_author WHERE person_id = $1 AND submission_id = ANY ($2)', [
      personId,
      shared,
    ]);
    const own = unpublished.filter((work) => !work.shared);
    for (const { id, conference_id: conferenceId } of own.filter(({ state }) => state !== 'withdrawn')) {
      await tell<SubmissionWithdrawn['name'], SubmissionWithdrawn['payload']>(tx, {
        ...{ name: 'SubmissionWithdrawn', conferenceId, payload: { submissionId: id } },
      });
    }
    const ids = own.map(({ id }) => id);
    await eraseFiles(tx, ids);
    await tx.query(`SELECT set_config('colloquy.erasing', 'on', true)`);
    await tx.query('DELETE FROM receipt WHERE submission_id = ANY ($1)', [ids]);
    await tx.query('DELETE FROM abstract_version WHERE submission_id = ANY ($1)', [ids]);
    await tx.query(`SELECT set_config('colloquy.erasing', 'off', true)`);
    for (const table of ['abstract_draft', 'author_invitation', 'sign_off']) {
      await tx.query(`DELETE FROM ${table} WHERE submission_id = ANY ($1)`, [ids]);
    }
    await tx.query('DELETE FROM submission_source WHERE submission_id = ANY ($1)', [ids]);
    await tx.query(
      `UPDATE submission SET state = 'withdrawn', submitted_version = CASE WHEN submitted_version IS NULL THEN NULL ELSE 1 END, keywords = '{}', affiliations = '{}', source_url = NULL, source_licence = NULL
       WHERE id = ANY ($1)`,
      [ids],
    );
    await tx.query(
      `INSERT INTO abstract_version (submission_id, number, title, abstract, sha256)
       SELECT id, 1, 'Removed at the author’s wish', '', encode(sha256(''), 'hex') FROM unnest($1::uuid[]) AS id`,
      [ids],
    );
  },
};
