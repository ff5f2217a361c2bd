import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, tell } from '@colloquy/platform/acts';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import type { SetUpChanged } from '../../domain/conference-events';
import { isOrganiser } from '../../domain/conferences.policy';
import type { Section } from '../../domain/set-up/set-up';

/** One change of a set-up: which section, when, and who. */
export interface SetUpChange {
  readonly version: number;
  readonly section: Section;
  readonly by: string;
  readonly at: string;
}

/** What an edit started from. */
export interface SetUpEdit<Value = unknown> {
  readonly conferenceId: Id;
  readonly section: Section;
  /** The version that the editor saw. */
  readonly version: number;
  /** What they want the section to be: told back to them when it cannot be. */
  readonly yours: Value;
  /** The section as it stands now, in the same shape as the screen reads it. */
  now(db: Reader): Promise<unknown>;
}

/**
 * Begins a change of one section, of this feature or of another one: waits for changes under way, and counts this one.
 * Part of the caller's act; everything else of the act follows it.
 * @throws DomainError `not-found` for others than organisers; `stale-set-up` with both versions of the section
 *   and who changed what in between
 */
export async function changeSetUp(tx: Transaction, context: ActContext, edit: SetUpEdit): Promise<void> {
  const { conferenceId, section, version } = edit;
  if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
  const [standing]: { version: number }[] = await tx.query('SELECT version FROM conference WHERE id = $1 FOR UPDATE', [
    conferenceId,
  ]);
  if (!standing) throw notFound('conference');
  if (standing.version !== version) throw await staleEdit(tx, edit, standing.version);
  await tx.query('UPDATE conference SET version = version + 1 WHERE id = $1', [conferenceId]);
  await tx.query('INSERT INTO set_up_change (conference_id, version, section, changed_by) VALUES ($1, $2, $3, $4)', [
    conferenceId,
    version + 1,
    section,
    context.viewer.personId,
  ]);
  await tell<SetUpChanged['name'], SetUpChanged['payload']>(tx, {
    name: 'SetUpChanged',
    conferenceId,
    payload: { section },
  });
}

async function staleEdit(tx: Transaction, edit: SetUpEdit, version: number): Promise<DomainError> {
  const changes = await changesSince(tx, edit.conferenceId, edit.version);
  const names = [...new Set(changes.map(({ by }) => by))].join(' and ') || 'Somebody';
  const sections = [...new Set(changes.map((change) => change.section))];
  const touched = sections.length === 0 || sections.includes(edit.section);
  const message = touched
    ? `${names} changed this section while you were editing it. Nothing was overwritten: compare the two and save again.`
    : `${names} changed ${sections.join(' and ')} in the meantime, not what you are editing. Look at it and save again.`;
  return new DomainError('stale', 'stale-set-up', message, [], {
    yours: { version: edit.version, [edit.section]: edit.yours },
    now: { version, [edit.section]: await edit.now(tx) },
    changes,
  });
}

/** Who changed which section after a version, in order. */
async function changesSince(db: Reader, conferenceId: Id, version: number): Promise<SetUpChange[]> {
  return db.query(
    `SELECT c.version, c.section, coalesce(p.name, 'Somebody') AS by, ${instant('c.changed_at')} AS at
     FROM set_up_change c LEFT JOIN person p ON p.id = c.changed_by
     WHERE c.conference_id = $1 AND c.version > $2 ORDER BY c.version`,
    [conferenceId, version],
  );
}
