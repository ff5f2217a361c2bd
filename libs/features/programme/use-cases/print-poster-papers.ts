import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound, type Viewer } from '@colloquy/kernel';
import { noteSights } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { runInThread } from '@colloquy/platform/jobs';
import type { DataSource } from 'typeorm';
import type { BuiltPaper } from '../papers/build-papers';
import type { LabelWishes } from '../papers/label-part';
import { gatherPosterPapers } from './gather-poster-papers';

/** For which poster session something is printed, and where the programme can be read. */
export interface PaperOf {
  readonly conferenceId: Id;
  readonly posterSessionId: Id;
  readonly publicUrl: string;
}

const BUILDER = require.resolve('../papers/build-papers');

async function print(
  dataSource: DataSource,
  viewer: Viewer,
  of: PaperOf,
  { name, more = [] }: { readonly name: 'buildLabels' | 'buildSetUpSheets'; readonly more?: readonly unknown[] },
): Promise<Uint8Array> {
  if (!isOrganiser(viewer, of.conferenceId)) throw notFound('poster session');
  const { papers, things } = await inTransaction(dataSource, async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return gatherPosterPapers(tx, of);
  });
  const { bytes, faults } = await runInThread<BuiltPaper>(BUILDER, name, [papers, ...more]);
  if (faults.length > 0) {
    const each = faults.map((message) => ({ message }));
    throw new DomainError('conflict', 'not-printable', `This cannot be printed yet. ${faults[0]}`, each);
  }
  if (name === 'buildSetUpSheets')
    await noteSights(dataSource.manager, viewer, { kind: 'poster-needs', conferenceId: of.conferenceId, things });
  return bytes;
}

/**
 * The labels of the boards of a poster session as one PDF.
 * @throws DomainError `not-found` for others than organisers; `not-printable` naming the abstract that no font can show
 */
export function printLabels(source: DataSource, viewer: Viewer, of: PaperOf, wishes: LabelWishes): Promise<Uint8Array> {
  return print(source, viewer, of, { name: 'buildLabels', more: [wishes] });
}

/**
 * The set-up sheets of a poster session as one PDF. It stands in the log who has read whose needs.
 * @throws DomainError as `printLabels`
 */
export function printSetUpSheets(source: DataSource, viewer: Viewer, of: PaperOf): Promise<Uint8Array> {
  return print(source, viewer, of, { name: 'buildSetUpSheets' });
}
