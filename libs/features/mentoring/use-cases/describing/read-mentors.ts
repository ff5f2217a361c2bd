import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { MentorProfile } from '../../domain/mentor-profile';
import { mayMatch } from '../../domain/mentoring.policy';
import { LIVE_STATES } from '../../domain/pairing';
import { PROFILE_COLUMNS } from '../read-mentor-profile';

/** How far a mentor is with describing themselves. */
export const PROFILE_STATES = ['not-begun', 'begun', 'done'] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

/** A mentor as organisers see them: what they say of themselves, and nothing that is private. */
export interface ListedMentor extends Omit<MentorProfile, 'texts'> {
  readonly name: string;
  readonly state: ProfileState;
  readonly texts: number;
  readonly training: { readonly doneAt: string; readonly saidBy: 'mentor' | 'organiser' } | null;
  /** How many works they have now. */
  readonly works: number;
}

/** All mentors of a conference, by name. @throws DomainError `not-found` for others than organisers */
export async function listMentors(db: Reader, viewer: Viewer, conferenceId: Id): Promise<ListedMentor[]> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
  const rows: (ListedMentor & { trainedAt: string | null; bySelf: boolean })[] = await db.query(
    `SELECT p.id AS "personId", p.name,
       CASE WHEN m.done_at IS NOT NULL THEN 'done' WHEN m.person_id IS NOT NULL THEN 'begun' ELSE 'not-begun' END AS state,
       ${PROFILE_COLUMNS}, coalesce(cardinality(m.texts), 0) AS texts,
       ${instant('t.done_at')} AS "trainedAt", t.marked_by = p.id AS "bySelf",
       (SELECT count(*)::int FROM pairing g WHERE g.conference_id = $1 AND g.mentor_id = p.id AND g.state = ANY ($2)) AS works
     FROM person p LEFT JOIN mentor_profile m ON m.conference_id = $1 AND m.person_id = p.id
     LEFT JOIN mentor_training t ON t.conference_id = $1 AND t.person_id = p.id
     WHERE p.id IN (SELECT person_id FROM membership WHERE conference_id = $1 AND role = 'mentor')
     ORDER BY p.sort_name, p.id`,
    [conferenceId, LIVE_STATES],
  );
  return rows.map(({ trainedAt, bySelf, ...mentor }) => ({
    ...mentor,
    ...{ capacity: mentor.capacity ?? 0, wishedMinimum: mentor.wishedMinimum ?? 0, topics: mentor.topics ?? [] },
    ...{ methods: mentor.methods ?? [], helpsWith: mentor.helpsWith ?? [], modes: mentor.modes ?? [] },
    ...{ campus: mentor.campus ?? '', languages: mentor.languages ?? [], lab: mentor.lab ?? '' },
    ...{ pathway: mentor.pathway ?? '', supervisors: mentor.supervisors ?? [], marks: mentor.marks ?? [] },
    ...{ asksFor: mentor.asksFor ?? [], automatic: mentor.automatic ?? true },
    training: trainedAt === null ? null : { doneAt: trainedAt, saidBy: bySelf ? 'mentor' : 'organiser' },
  }));
}
