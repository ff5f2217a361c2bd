import type { Conference } from '@colloquy/features/conferences';
import type { Transaction } from '@colloquy/platform/database';
import type { Change, PlannedChange } from '../../domain/table/plan-changes';
import { bringBackNow, withdrawNow } from '../withdraw';

/** How one thing of several works is changed. */
interface Way {
  /** Its name in the log. */
  readonly act: string;
  /** Whether what the works are changed to has a name that the log tells. */
  readonly names: boolean;
  write(tx: Transaction, conference: Conference, doing: readonly PlannedChange[]): Promise<void>;
}

const WANTED = `jsonb_to_recordset($1::jsonb) AS wanted (id uuid, "to" text)`;
const values = (doing: readonly PlannedChange[]) => [JSON.stringify(doing.map(({ id, to }) => ({ id, to })))];

/** What an author has in an open draft follows, and the draft counts as unchanged if it did before. */
const inDraft = (leaf: 'trackId' | 'typeId'): string => `
  UPDATE abstract_draft d SET content = jsonb_set(content, '{${leaf}}', coalesce(to_jsonb(wanted."to"), 'null')),
    revision = revision + 1, version_revision = version_revision + (revision = version_revision)::int
  FROM ${WANTED} WHERE d.submission_id = wanted.id`;

/** How each thing is changed: all rows of an act in a statement or two. */
export const CHANGE_WAYS: Readonly<Record<Change, Way>> = {
  track: {
    act: 'move-submissions',
    names: true,
    async write(tx, _, doing) {
      await tx.query(
        `UPDATE submission s SET track_id = wanted."to"::uuid FROM ${WANTED}
         WHERE s.id = wanted.id AND s.submitted_version IS NOT NULL`,
        values(doing),
      );
      await tx.query(inDraft('trackId'), values(doing));
    },
  },
  type: {
    act: 'set-submission-types',
    names: true,
    async write(tx, _, doing) {
      await tx.query(
        `UPDATE submission s SET type_id = t.id, wished_type = t.form FROM ${WANTED}, presentation_type t
         WHERE s.id = wanted.id AND t.id = wanted."to"::uuid AND s.submitted_version IS NOT NULL`,
        values(doing),
      );
      await tx.query(inDraft('typeId'), values(doing));
    },
  },
  late: {
    act: 'let-come-late',
    names: false,
    async write(tx, _, doing) {
      await tx.query(
        `UPDATE submission s SET late_until = wanted."to"::timestamptz, late_type_id = NULL FROM ${WANTED} WHERE s.id = wanted.id`,
        values(doing),
      );
    },
  },
  withdraw: {
    act: 'withdraw-several',
    names: false,
    async write(tx, { id }, doing) {
      for (const work of doing) await withdrawNow(tx, { id: work.id, conferenceId: id, state: work.was ?? '' });
    },
  },
  'bring back': {
    act: 'bring-back-several',
    names: false,
    async write(tx, { id: conferenceId }, doing) {
      for (const work of doing) await bringBackNow(tx, { ...work, conferenceId });
    },
  },
};
