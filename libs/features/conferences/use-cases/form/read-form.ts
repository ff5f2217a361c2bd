import type { FormSurroundings } from '@colloquy/engines/submission-form';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { FormQuestion, SubmissionForm } from '../../domain/form/form-question';

/** Something that a question may refer to. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** What questions may refer to, as people call it. */
export interface FormPlaces {
  readonly types: readonly Named[];
  readonly tracks: readonly Named[];
  /** Those that ask for agreement, with what people would agree to today. */
  readonly notices: readonly (Named & { readonly text: string })[];
  /** When the call opens; null as long as nobody has said. */
  readonly opensAt: Instant | null;
}

const QUESTION = `json_build_object('id', q.id, 'kind', v.kind, 'label', v.label, 'help', v.help, 'options', v.options,
  'wordLimit', v.word_limit, 'required',
  CASE q.required WHEN 'after' THEN json_build_object('after', ${instant('q.required_after')}) ELSE to_json(q.required) END,
  'frozenAfter', ${instant('q.frozen_after')}, 'shownWhen', q.shown_when, 'seenBy', q.seen_by, 'noticeId', v.notice_id,
  'answered', q.answered_version IS NOT NULL)`;

/** The form as it stands; one without questions where nobody has asked any yet. */
export async function readForm(db: Reader, conferenceId: Id): Promise<SubmissionForm> {
  const rows: { version: number; question: FormQuestion | null; retired: boolean }[] = await db.query(
    `SELECT coalesce(f.version, 1) AS version, q.retired_at IS NOT NULL AS retired,
       CASE WHEN q.id IS NULL THEN NULL ELSE ${QUESTION} END AS question
     FROM conference c LEFT JOIN submission_form f ON f.conference_id = c.id
     LEFT JOIN form_question q ON q.conference_id = c.id
     LEFT JOIN form_question_version v ON v.question_id = q.id AND v.version = q.version
     WHERE c.id = $1 ORDER BY q.retired_at DESC, q.position, q.id`,
    [conferenceId],
  );
  const those = (retired: boolean): FormQuestion[] =>
    rows.flatMap((row) => (row.question && row.retired === retired ? [row.question] : []));
  return { version: rows[0]?.version ?? 1, questions: those(false), removed: those(true) };
}

/** What the questions of this conference may refer to. */
export async function readFormPlaces(db: Reader, conferenceId: Id): Promise<FormPlaces> {
  const types: Named[] = await db.query(
    'SELECT id, name FROM presentation_type WHERE conference_id = $1 ORDER BY position',
    [conferenceId],
  );
  const tracks: Named[] = await db.query('SELECT id, name FROM track WHERE conference_id = $1 ORDER BY letter', [
    conferenceId,
  ]);
  const [phase]: { opensAt: Instant }[] = await db.query(
    `SELECT ${instant('starts_at')} AS "opensAt" FROM phase WHERE conference_id = $1 AND name = 'submission'`,
    [conferenceId],
  );
  const notices: FormPlaces['notices'] = await db.query(
    `SELECT n.id, n.title AS name, coalesce(v.text, n.draft, '') AS text FROM notice n
     LEFT JOIN LATERAL (SELECT text FROM notice_version WHERE notice_id = n.id ORDER BY number DESC LIMIT 1) v ON true
     WHERE n.conference_id = $1 AND n.asks ORDER BY n.title COLLATE "und-x-icu", n.id`,
    [conferenceId],
  );
  return { types, tracks, notices, opensAt: phase?.opensAt ?? null };
}

/** The same, as the rules about a form take it; moments are named in the conference's zone. */
export function surroundingsOf(
  places: FormPlaces,
  { questions, removed }: SubmissionForm,
  zone: string,
): FormSurroundings {
  const ids = (things: readonly Named[]): Id[] => things.map(({ id }) => id);
  const names = new Map([...places.types, ...places.tracks].map(({ id, name }) => [id, name]));
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  });
  return {
    types: ids(places.types),
    tracks: ids(places.tracks),
    notices: ids(places.notices),
    opensAt: places.opensAt,
    before: [...questions, ...removed],
    wording: {
      // `Tuesday 1 June 2027, 12:00 BST`, as everywhere on the screens.
      instant: (moment) => format.format(new Date(moment)).replace(',', '').replace(' at ', ', '),
      name: (id) => names.get(id) ?? 'one that was removed',
    },
  };
}
