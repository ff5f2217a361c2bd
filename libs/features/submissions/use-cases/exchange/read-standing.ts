import { type DraftContent, EMPTY_DRAFT, textsOfAbstract } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Setting } from '../../domain/exchange/fit-work';
import type { System } from '../../domain/exchange/foreign-work';
import type { Standing, StandingWork } from '../../domain/exchange/plan-works';

/** A work that was sent in, whole, with its dates. */
export interface WholeWork extends StandingWork {
  readonly submittedAt: string;
  readonly changedAt: string;
  /** The people behind its authors. */
  readonly personIds: readonly Id[];
}

interface Row extends Omit<WholeWork, 'content'> {
  readonly title: string;
  readonly abstract: string;
  readonly kept: DraftContent | null;
  readonly trackId: Id | null;
  readonly typeId: Id | null;
  readonly keywords: readonly string[];
  readonly authors: (DraftContent['authors'][number] & { readonly personId: Id })[] | null;
}

const ADDRESS = `coalesce((SELECT address FROM person_address WHERE person_id = p.id ORDER BY is_primary DESC, address LIMIT 1), '')`;

/**
 * The works of a conference that were sent in, as they count, in order of their codes: for organisers and the program.
 * @param ids only these; null is all
 */
export async function readWholeWorks(
  db: Reader,
  conferenceId: Id,
  setting: Pick<Setting, 'rules'>,
  ids: readonly Id[] | null = null,
): Promise<WholeWork[]> {
  const rows: Row[] = await db.query(
    `SELECT s.id, s.code, s.state, v.number AS version, v.title, v.abstract, v.content AS kept, s.track_id AS "trackId", s.keywords,
       coalesce(s.type_id, (v.content ->> 'typeId')::uuid, (SELECT id FROM presentation_type t
         WHERE t.conference_id = s.conference_id AND t.form = s.wished_type ORDER BY position LIMIT 1)) AS "typeId",
       ${instant('s.created_at')} AS "submittedAt", ${instant('v.written_at')} AS "changedAt",
       (SELECT json_agg(json_build_object('id', a.author_key, 'personId', p.id, 'name', coalesce(a.named, p.name),
          'address', ${ADDRESS}, 'orcid', '', 'affiliations',
          (SELECT coalesce(json_agg(s.affiliations[n + 1] ORDER BY o), '[]') FROM unnest(a.affiliations) WITH ORDINALITY AS places (n, o)),
          'presenter', a.presenter) ORDER BY a.position)
        FROM submission_author a JOIN person p ON p.id = a.person_id WHERE a.submission_id = s.id) AS authors
     FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.conference_id = $1 AND ($2::uuid[] IS NULL OR s.id = ANY ($2)) ORDER BY s.code COLLATE "C"`,
    [conferenceId, ids],
  );
  return rows.map((row) => {
    const { title, abstract, kept, trackId, typeId, keywords, authors, ...facts } = row;
    return { ...facts, personIds: (authors ?? []).map(({ personId }) => personId), content: contentOf(row, setting) };
  });
}

/** What a version holds, with what the program knows since: where the work belongs, and addresses that nobody had typed. */
function contentOf(row: Row, { rules }: Pick<Setting, 'rules'>): DraftContent {
  const { title, abstract, kept, trackId, typeId, keywords } = row;
  const people = row.authors ?? [];
  const base = kept ?? { ...EMPTY_DRAFT, title, texts: textsOfAbstract(rules, abstract), authors: people.map(author) };
  const addressOf = new Map(people.map(({ id, address }) => [id, address]));
  const authors = base.authors.map((one) =>
    one.address === '' ? { ...one, address: addressOf.get(one.id) ?? '' } : one,
  );
  return { ...base, trackId, typeId, keywords, authors };
}

const author = ({ personId, ...rest }: NonNullable<Row['authors']>[number]): DraftContent['authors'][number] => rest;

/** Everything here that a file is compared with. @param rows the codes and versions that rows of the file name */
export async function readStanding(
  db: Reader,
  conferenceId: Id,
  setting: Setting,
  file: {
    readonly system: System;
    readonly rows: readonly { readonly code: string | null; readonly basis: number | null }[];
  },
): Promise<Standing> {
  const works = await readWholeWorks(db, conferenceId, setting);
  const sources: { key: string; submissionId: Id; taken: Record<string, string> }[] = await db.query(
    'SELECT external_id AS key, submission_id AS "submissionId", taken FROM submission_source WHERE conference_id = $1 AND system = $2',
    [conferenceId, file.system],
  );
  const byCode = new Map(works.map((work) => [work.code, work]));
  const older = file.rows.flatMap(({ code, basis }) => {
    const work = code === null ? undefined : byCode.get(code);
    return work && basis !== null && basis !== work.version ? [{ work, basis }] : [];
  });
  const rows: { submissionId: Id; number: number; title: string; abstract: string; kept: DraftContent | null }[] =
    older.length === 0
      ? []
      : await db.query(
          `SELECT v.submission_id AS "submissionId", v.number, v.title, v.abstract, v.content AS kept FROM abstract_version v
           JOIN unnest($1::uuid[], $2::int[]) AS wanted (id, number) ON wanted.id = v.submission_id AND wanted.number = v.number`,
          [older.map(({ work }) => work.id), older.map(({ basis }) => basis)],
        );
  const byId = new Map(works.map((work) => [work.id, work]));
  const bases = rows.flatMap(({ submissionId, number, title, abstract, kept }): [string, DraftContent][] => {
    const work = byId.get(submissionId);
    if (!work) return [];
    // Where the version was kept without them, what the row says of other sides is compared with what stands now.
    const content = kept
      ? { ...kept, authors: withAddresses(kept, work) }
      : { ...work.content, title, texts: textsOfAbstract(setting.rules, abstract) };
    return [[`${work.code} ${number}`, content]];
  });
  return { works, sources: new Map(sources.map((source) => [source.key, source])), bases: new Map(bases) };
}

function withAddresses({ authors }: DraftContent, work: StandingWork): DraftContent['authors'] {
  const known = new Map(work.content.authors.map(({ id, address }) => [id, address]));
  return authors.map((one) => (one.address === '' ? { ...one, address: known.get(one.id) ?? '' } : one));
}
