import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { type PlannedDrawing, placesAfter, planDrawing } from '../../domain/desk/draw-plan';
import { refuseUnclear } from '../../domain/desk/drawing-faults';
import { type ThingVersion, thingVersions } from '../../domain/desk/kept-thing';
import type { WantedBoardStep } from '../../domain/desk/plan-moves';
import type { DeskPosterSession, PosterChangeKind, PosterDesk } from '../../domain/desk/poster-desk';
import { changePosters, type MadePosterChange } from './change-posters';
import { keepChange } from './keep-change';
import { holdPosters, readPosterGround, sessionOn } from './read-desk';
import { keptThings, refuseStaleThings, type VersionedThing } from './refuse-stale-things';
import { settlePosters } from './settle-posters';
import { stepsBack } from './steps-back';

/** How somebody draws: for the first time, or back and forth. */
export const DRAWING_ACTS = { change: 'floor-plan', undo: 'floor-plan-undo', redo: 'floor-plan-redo' } as const;

/** Things of a hall that somebody wants otherwise, each with the version that they saw. */
export interface WantedDrawing {
  readonly posterSessionId: Id;
  readonly act: keyof typeof DRAWING_ACTS;
  readonly steps: readonly VersionedThing[];
  readonly renumber: boolean;
}

/** What a change of the floor plan came to. */
export interface MadeDrawing extends MadePosterChange {
  readonly things: readonly ThingVersion[];
  readonly floorPlan: DeskPosterSession['floorPlan'];
  /** Posters whose board is gone: they are in the pool. */
  readonly lifted: readonly Id[];
}

/**
 * Draws in a hall on a desk that is settled: boards are made anew, posters stay with theirs, and those whose board is gone come
 * into the pool with a note. Part of the caller's act, which holds the posters. @see DrawFloorPlan
 */
export async function drawThings(
  tx: Transaction,
  desk: PosterDesk,
  by: Id | null,
  { posterSessionId, act, steps, renumber }: WantedDrawing,
): Promise<MadeDrawing> {
  const session = sessionOn(desk, posterSessionId);
  const kept = await keptThings(tx, posterSessionId);
  await refuseStaleThings(tx, desk, session, kept, steps);
  refuseUnclear(session.floorPlan, steps);
  const planned = planDrawing(session, steps, renumber);
  await writeDrawing(tx, posterSessionId, planned, desk.version + 1);
  const drawn = { ...desk, sessions: new Map(desk.sessions).set(posterSessionId, { ...session, ...planned }) };
  const moves = await movesAfter(tx, drawn, session, planned, act);
  const change = {
    ...{ kind: DRAWING_ACTS[act] satisfies PosterChangeKind, by, sessionIds: [posterSessionId] },
    ...{ things: planned.things, besides: renumber ? { renumbered: true } : {} },
  };
  const made =
    moves.length > 0 ? await changePosters(tx, drawn, { ...change, steps: moves, notes: notesOf(moves) }) : null;
  if (!made) await keepChange(tx, desk.conferenceId, { ...change, version: desk.version + 1 });
  return {
    ...(made ?? { version: desk.version + 1, moved: [] }),
    things: thingVersions(planned.floorPlan, await keptThings(tx, posterSessionId)),
    floorPlan: planned.floorPlan,
    lifted: moves.filter(({ to }) => to?.board === null).map(({ submissionId }) => submissionId),
  };
}

/** Posters follow their boards; who takes a change back finds those on their boards that it had lifted. */
async function movesAfter(
  tx: Transaction,
  desk: PosterDesk,
  { id: posterSessionId, title }: DeskPosterSession,
  planned: PlannedDrawing,
  act: WantedDrawing['act'],
): Promise<(WantedBoardStep & { readonly note?: string })[]> {
  const after = placesAfter(desk.standing, posterSessionId, planned).map(({ submissionId, before, board }) => ({
    ...{ submissionId, to: { posterSessionId, board, shift: board === null ? null : before.shift } },
    note: board === null ? `Its board ${before.board} in ${title} is not there any more.` : '',
  }));
  const back = act === 'change' ? [] : await stepsBack(tx, desk, posterSessionId, after);
  return [...after, ...back];
}

const notesOf = (moves: readonly { readonly submissionId: Id; readonly note?: string }[]): Map<Id, string> =>
  new Map(moves.map(({ submissionId, note = '' }) => [submissionId, note]));

async function writeDrawing(
  tx: Transaction,
  posterSessionId: Id,
  { floorPlan, goneBoards, things }: PlannedDrawing,
  version: number,
): Promise<void> {
  await tx.query('UPDATE poster_session SET floor_plan = $2, gone_boards = $3 WHERE id = $1', [
    ...[posterSessionId, JSON.stringify(floorPlan), JSON.stringify(goneBoards)],
  ]);
  await tx.query(
    `INSERT INTO floor_plan_thing (poster_session_id, kind, id, version)
     SELECT $1, kind, id, $3 FROM json_to_recordset($2) AS given (kind text, id text)
     ON CONFLICT (poster_session_id, kind, id) DO UPDATE SET version = excluded.version`,
    [posterSessionId, JSON.stringify(things.map(({ kind, id }) => ({ kind, id }))), version],
  );
}

/** Organisers draw a hall: one thing, or several that belong together. All of it happens, or nothing. */
@Injectable()
export class DrawFloorPlan {
  constructor(private readonly acts: Acts) {}

  /**
   * @throws DomainError `not-found` for others than organisers; `stale` with both versions; `floor-plan-unclear` with each fault
   *   beside its step
   */
  run(context: ActContext, input: WantedDrawing & { readonly conferenceId: Id }): Promise<MadeDrawing> {
    const { conferenceId, ...wanted } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('poster session');
    const record = { act: 'draw-floor-plan', conferenceId, subject: wanted.posterSessionId };
    return this.acts.run(context, record, async (tx) => {
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      return drawThings(tx, desk, context.viewer.personId, wanted);
    });
  }
}
