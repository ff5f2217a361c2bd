import { type AbstractRules, type DraftContent, partsOf, textsOfAbstract } from '@colloquy/engines/abstract-draft';
import { readAbstractRules } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { readDraftRecord } from '../drafts/draft-record';

/** One of the texts that a work consists of, as it was typed. */
export interface WorkText {
  /** The leaf of the draft that holds it: `title`, `texts.<section>`. */
  readonly field: string;
  /** The heading of its section; empty for the title and for an abstract without sections. */
  readonly heading: string;
  readonly text: string;
}

type Rules = Pick<AbstractRules, 'sections'>;

/** Title and abstract of the draft as they stand now, in the order in which they are printed. */
export async function readDraftTexts(
  db: Reader,
  { id, conferenceId }: { readonly id: Id; readonly conferenceId: Id },
): Promise<WorkText[]> {
  const { content } = await readDraftRecord(db, id);
  return textsIn(await readAbstractRules(db, conferenceId), content);
}

/** The same of versions, by their numbers; one that does not exist has no entry. */
export async function readVersionTexts(
  db: Reader,
  { id, conferenceId }: { readonly id: Id; readonly conferenceId: Id },
  numbers: readonly number[],
): Promise<ReadonlyMap<number, WorkText[]>> {
  const rules = await readAbstractRules(db, conferenceId);
  const rows: { number: number; title: string; abstract: string; texts: DraftContent['texts'] | null }[] =
    await db.query(
      `SELECT number, title, abstract, content -> 'texts' AS texts FROM abstract_version
       WHERE submission_id = $1 AND number = ANY ($2)`,
      [id, numbers],
    );
  return new Map(
    rows.map(({ number, title, abstract, texts }) => [
      number,
      textsIn(rules, { title, texts: texts ?? textsOfAbstract(rules, abstract) }),
    ]),
  );
}

/** Texts of sections that the conference no longer has come last, so that no word is lost. */
function textsIn(rules: Rules, { title, texts }: Pick<DraftContent, 'title' | 'texts'>): WorkText[] {
  const parts = partsOf(rules);
  const known = new Set(parts.map(({ id }) => id));
  const old = Object.keys(texts).filter((id) => !known.has(id));
  return [
    { field: 'title', heading: '', text: title },
    ...parts.map(({ id, heading }) => ({ field: `texts.${id}`, heading, text: texts[id] ?? '' })),
    ...old.map((id) => ({ field: `texts.${id}`, heading: '', text: texts[id] ?? '' })),
  ];
}
