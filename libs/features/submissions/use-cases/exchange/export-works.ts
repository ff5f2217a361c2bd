import { findConference, isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound, parseInline, plainText, type Viewer } from '@colloquy/kernel';
import { noteSights } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { csvTable, writeWorkbook } from '@colloquy/platform/tables';
import { exportRows } from '../../domain/exchange/export-rows';
import { folded } from '../../domain/exchange/foreign-work';
import { readSetting } from './plan-import';
import { readWholeWorks, type WholeWork } from './read-standing';

/** Which works go out: what is not named does not narrow. */
export interface ExportFilter {
  readonly states: readonly string[];
  readonly trackIds: readonly Id[];
  readonly typeIds: readonly Id[];
  /** Our codes. */
  readonly codes: readonly string[];
  /** Words of the code, the title or the authors. */
  readonly search: string;
}

/** What a cell of a workbook holds at most, in characters. Source: Excel specifications and limits. */
const LONGEST_CELL = 32_767;

/**
 * The works that a filter selects, as a file that the import reads again. It stands in the log who has read of whom.
 * @throws DomainError `not-found` for others than organisers; `cell-too-long` where a text does not fit into a workbook
 */
export async function exportWorks(
  db: Reader,
  viewer: Viewer,
  slug: string,
  { as, ...filter }: ExportFilter & { readonly as: 'csv' | 'xlsx' },
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const conference = await findConference(db, slug);
  if (!isOrganiser(viewer, conference.id)) throw notFound('conference');
  const setting = await readSetting(db, conference);
  const works = (await readWholeWorks(db, conference.id, setting)).filter((work) => isSelected(work, filter));
  const { headings, rows } = exportRows(works, setting);
  const things = works.map(({ id, personIds }) => ({ subjectId: id, about: personIds }));
  await noteSights(db, viewer, { kind: 'exported', conferenceId: conference.id, things });
  const name = `${conference.slug}-submissions.${as}`;
  if (as === 'csv') return { name, bytes: Buffer.from(`\ufeff${csvTable([headings, ...rows])}`, 'utf8') };
  const place = rows.findIndex((row) => row.some((cell) => cell.length > LONGEST_CELL));
  if (place >= 0) {
    const message = `${works[place]?.code} has a text of more than the 32,767 characters that a cell of a workbook holds. Take the CSV file.`;
    throw new DomainError('invalid', 'cell-too-long', message);
  }
  return { name, bytes: await writeWorkbook(headings, rows) };
}

function isSelected({ code, state, content }: WholeWork, filter: ExportFilter): boolean {
  const among = (wanted: readonly string[], value: string | null) =>
    wanted.length === 0 || (value !== null && wanted.includes(value));
  if (!among(filter.states, state) || !among(filter.codes, code)) return false;
  if (!among(filter.trackIds, content.trackId) || !among(filter.typeIds, content.typeId)) return false;
  const text = folded(
    [code, plainText(parseInline(content.title)), ...content.authors.map(({ name }) => name)].join(' '),
  );
  return folded(filter.search)
    .split(' ')
    .every((word) => text.includes(word));
}
