import type { BoardPlan, PosterProblem } from '@colloquy/engines/poster-layout';
import { isOrganiser } from '@colloquy/features/conferences';
import { engagedTimes } from '@colloquy/features/sessions';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { PosterToPlace } from '../../domain/board-facts';
import { type ThingVersion, thingVersions } from '../../domain/desk/kept-thing';
import type { BoardPlace, DeskPosterSession, PosterDesk } from '../../domain/desk/poster-desk';
import { posterProblem, postersOf, standingPlan, weightsWith } from '../../domain/desk/poster-problem';
import { knownPosterLikeness } from '../known-poster-likeness';
import { type PosterGround, readDesk, readPosterGround, sessionOn } from './read-desk';

type Named = { readonly id: Id; readonly name: string };

/** A poster as organisers see it at the desk. */
export interface DeskPoster {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly presenters: readonly Named[];
  readonly mentors: readonly Named[];
  readonly needs: readonly string[];
  readonly sheet: string | null;
  readonly state: 'accepted' | 'pending';
  readonly version: number;
  /** The session to which it was given; null: to none yet. */
  readonly posterSessionId: Id | null;
  readonly board: number | null;
  readonly shift: number | null;
  readonly pinned: boolean;
  readonly note: string;
  readonly published: { readonly posterSessionId: Id; readonly board: number } | null;
}

/** Something that was said of a finding that stays. */
export interface PosterAcknowledgement {
  readonly key: string;
  readonly why: string;
  readonly by: string | null;
  readonly at: Instant;
}

/** Everything that the screen of a poster session shows, read in one moment. */
export interface PosterDeskView extends Omit<DeskPosterSession, 'goneBoards'> {
  /** Of the whole desk. */
  readonly version: number;
  /** Of the session's own title, room and times. */
  readonly sessionVersion: number;
  readonly things: readonly ThingVersion[];
  readonly problem: Omit<PosterProblem, 'floorPlan'>;
  readonly plan: BoardPlan;
  readonly posters: readonly DeskPoster[];
  readonly weights: Readonly<Record<string, number>>;
  readonly weightsVersion: number;
  readonly acknowledged: readonly PosterAcknowledgement[];
}

interface KeptRows {
  readonly weights: Readonly<Record<string, number>>;
  readonly weightsVersion: number;
  readonly things: readonly ThingVersion[];
  readonly acknowledged: readonly PosterAcknowledgement[];
}

const KEPT = `SELECT weights, weights_version AS "weightsVersion",
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'version', version) ORDER BY kind, id), '[]')
    FROM floor_plan_thing WHERE poster_session_id = $1) AS things,
  (SELECT coalesce(json_agg(json_build_object('key', a.key, 'why', a.why, 'by', p.name, 'at', ${instant('a.at')})
      ORDER BY a.at, a.key), '[]')
    FROM poster_acknowledgement a LEFT JOIN person p ON p.id = a.person_id WHERE a.poster_session_id = $1) AS acknowledged
  FROM poster_session WHERE id = $1`;

/** What is kept of a session beside its plan. */
export async function readKept(db: Reader, posterSessionId: Id): Promise<KeptRows> {
  const [kept]: KeptRows[] = await db.query(KEPT, [posterSessionId]);
  if (!kept) throw notFound('poster session');
  return kept;
}

/** A poster session as it stands. Run in one snapshot, so that its parts fit each other. @throws DomainError `not-found` */
export async function readPosterDesk(
  db: Reader,
  viewer: Viewer,
  { conferenceId, posterSessionId }: { readonly conferenceId: Id; readonly posterSessionId: Id },
): Promise<PosterDeskView> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('poster session');
  const ground = await readPosterGround(db, conferenceId);
  const desk = await readDesk(db, ground);
  const { goneBoards, ...session } = sessionOn(desk, posterSessionId);
  const kept = await readKept(db, posterSessionId);
  const likeness = knownPosterLikeness(conferenceId, ground.works);
  const engaged = await engagedTimes(db, conferenceId);
  const { floorPlan: _drawn, ...problem } = posterProblem(
    desk,
    { ...session, goneBoards },
    {
      ...{ likeness, engaged, weights: kept.weights },
    },
  );
  return {
    ...session,
    ...{ version: desk.version, sessionVersion: session.version },
    ...{ ...kept, weights: weightsWith(kept.weights), things: thingVersions(session.floorPlan, kept.things) },
    problem,
    plan: standingPlan(desk, session.id),
    posters: postersOf(desk, session.id).map((poster) => posterAtDesk(ground, desk, poster)),
  };
}

function posterAtDesk({ names }: PosterGround, desk: PosterDesk, poster: PosterToPlace): DeskPoster {
  const { submissionId, code, title, trackId, needs, sheet, pending, published } = poster;
  const named = (ids: readonly Id[]): Named[] => ids.map((id) => ({ id, name: names[id] ?? '' }));
  const record = desk.records.get(submissionId);
  const place: BoardPlace | undefined = desk.standing.get(submissionId);
  return {
    ...{ submissionId, code, title, trackId, needs, sheet: sheet ?? null, published: published ?? null },
    presenters: named(poster.presenterIds),
    mentors: named(poster.mentorIds ?? []),
    state: pending ? 'pending' : 'accepted',
    version: record?.version ?? 0,
    posterSessionId: place?.posterSessionId ?? record?.posterSessionId ?? null,
    ...{ board: place?.board ?? null, shift: place?.shift ?? null },
    ...{ pinned: record?.pinned ?? false, note: record?.note ?? '' },
  };
}
