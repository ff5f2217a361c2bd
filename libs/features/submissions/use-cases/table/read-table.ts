import { composeAbstract, type DraftContent } from '@colloquy/engines/abstract-draft';
import { readAbstractRules } from '@colloquy/features/conferences';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { SignOffState } from '../../domain/sign-off/sign-off';
import type { SubmissionState } from '../../domain/submission';
import { DIFFERS } from '../drafts/own-works';
import { countedWords } from './counted-words';
import { MARK, TRACK, TYPE } from './standings';

/** A submission as a row of the organisers' table. */
export interface SubmissionRow {
  readonly id: Id;
  readonly code: string;
  readonly state: SubmissionState;
  /** Empty where nothing is written yet. */
  readonly title: string;
  /** In order, as they are printed. */
  readonly authors: readonly string[];
  readonly presenters: readonly string[];
  /** Authors who have not said yet that they are. */
  readonly unconfirmed: number;
  readonly trackId: Id | null;
  readonly typeId: Id | null;
  readonly keywords: readonly string[];
  readonly words: number;
  /** The version that counts; null until something was sent in. */
  readonly version: number | null;
  readonly begunAt: Instant;
  readonly submittedAt: Instant | null;
  /** When somebody wrote in it last; null where nobody has in this program. */
  readonly savedAt: Instant | null;
  /** Whether something was written after it was sent in. */
  readonly changed: boolean;
  readonly lateUntil: Instant | null;
  /** Whether somebody else than its authors began it. */
  readonly onBehalf: boolean;
  /** What the supervisor named now has said last; null where nobody was asked. */
  readonly signOff: SignOffState | null;
  /** For {@link ChangeSubmissions}. */
  readonly mark: string;
}

interface Stored extends Omit<SubmissionRow, 'words' | 'authors' | 'presenters' | 'unconfirmed'> {
  readonly sha256: string | null;
  readonly draft: Pick<DraftContent, 'texts' | 'authors'> | null;
  readonly people: readonly { key: Id; name: string; presenter: boolean; confirmed: boolean }[];
}

const DRAFTED = `s.submitted_version IS NULL AND d.content IS NOT NULL`;

const ROWS = `
  SELECT s.id, s.code, s.state, coalesce(v.title, d.content ->> 'title', '') AS title,
    ${TRACK} AS "trackId", ${TYPE} AS "typeId",
    CASE WHEN ${DRAFTED} THEN ARRAY(SELECT jsonb_array_elements_text(d.content -> 'keywords')) ELSE s.keywords END AS keywords,
    s.submitted_version AS version, v.sha256, ${instant('s.created_at')} AS "begunAt",
    ${instant('coalesce(r.at, v.written_at)')} AS "submittedAt", CASE WHEN d.revision > 1 THEN ${instant('d.saved_at')} END AS "savedAt",
    s.submitted_version IS NOT NULL AND ${DIFFERS} AS changed,
    (SELECT f.state FROM sign_off f WHERE f.submission_id = s.id AND f.state NOT IN ('delegated', 'ended')
      AND (f.state = 'overridden' OR f.supervisor_address = lower(trim(d.content -> 'supervisor' ->> 'address')))
      ORDER BY f.asked_at DESC LIMIT 1) AS "signOff",
    ${instant('s.late_until')} AS "lateUntil", ${MARK} AS mark,
    CASE WHEN ${DRAFTED} THEN jsonb_build_object('texts', d.content -> 'texts', 'authors', d.content -> 'authors') END AS draft,
    coalesce(p.people, '[]') AS people,
    s.started_by IS NOT NULL AND NOT coalesce(p.ids @> ARRAY[s.started_by], false) AS "onBehalf"
  FROM submission s
  LEFT JOIN abstract_draft d ON d.submission_id = s.id
  LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
  LEFT JOIN receipt r ON r.submission_id = s.id AND r.version = s.submitted_version
  LEFT JOIN (
    SELECT a.submission_id, array_agg(a.person_id) AS ids,
      json_agg(json_build_object('key', a.author_key, 'presenter', a.presenter, 'confirmed', a.confirmed_at IS NOT NULL,
        'name', CASE WHEN a.confirmed_at IS NULL THEN coalesce(a.named, person.name) ELSE person.name END)
        ORDER BY a.position) AS people
    FROM submission_author a JOIN person ON person.id = a.person_id JOIN submission o ON o.id = a.submission_id
    WHERE o.conference_id = $1 GROUP BY a.submission_id
  ) p ON p.submission_id = s.id
  WHERE s.conference_id = $1 ORDER BY s.code COLLATE "C"`;

/**
 * Every submission of a conference, drafts too, in order of their codes: what organisers see of all of them at once.
 * That a draft is there, who writes it and how far it is; its words are not among it.
 */
export async function readTable(db: Reader, conferenceId: Id): Promise<SubmissionRow[]> {
  const rows: Stored[] = await db.query(ROWS, [conferenceId]);
  const rules = await readAbstractRules(db, conferenceId);
  const counted = await countedWords(db, conferenceId, rows);
  return rows.map(({ sha256, draft, people, ...row }) => {
    const confirmed = new Set(people.filter((each) => each.confirmed).map(({ key }) => key));
    const authors = draft ? draft.authors.map((author) => ({ ...author, key: author.id })) : people;
    return {
      ...row,
      authors: authors.map(({ name }) => name),
      presenters: authors.filter(({ presenter }) => presenter).map(({ name }) => name),
      unconfirmed: authors.filter(({ key }) => !confirmed.has(key)).length,
      words: draft ? counted.of(composeAbstract(rules, draft.texts)) : counted.by(sha256),
    };
  });
}
