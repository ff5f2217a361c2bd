import type { Schemas } from '@colloquy/api-client';
import type { BoardPlan, FloorPlan, HallThing, PosterProblem } from '@colloquy/engines/poster-layout';

/** A poster at the desk, on a board or waiting for one. */
export type Poster = Schemas['DeskPosterDto'];

/** A poster session with its hall, as the server tells it, with what the engine needs to judge it. */
export type Desk = Omit<Schemas['PosterDeskDto'], 'floorPlan' | 'problem' | 'plan' | 'things'> & {
  readonly floorPlan: FloorPlan;
  readonly problem: Omit<PosterProblem, 'floorPlan'>;
  readonly things: readonly Schemas['ThingVersionDto'][];
};

/** What of a hall is drawn by itself. */
export type ThingKind = HallThing['kind'];

/** A board for a poster; without a shift the server keeps or chooses one. */
export interface BoardPlace {
  readonly board: number;
  readonly shift?: number | undefined;
}

/** One poster that goes elsewhere; null: among those without a board. */
export interface PosterStep {
  readonly submissionId: string;
  readonly to: BoardPlace | null;
}

/** One thing of the hall as it is wanted; null takes it away. */
export interface ThingStep {
  readonly kind: ThingKind;
  readonly id: string;
  readonly value: HallThing['value'] | null;
}

/** Something that is done as a whole or not at all. */
export type Deed =
  | { readonly what: 'posters'; readonly steps: readonly PosterStep[] }
  | { readonly what: 'hall'; readonly steps: readonly ThingStep[]; readonly renumber?: boolean };

/** What a thing is called where versions are kept: two kinds may share an id. */
export const thingKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

/** The names of what a deed touches, for versions. */
export const touchedBy = (deed: Deed): string[] =>
  deed.what === 'posters' ? deed.steps.map(({ submissionId }) => submissionId) : deed.steps.map(thingKey);

/** Which poster hangs on which board of this session. */
export function postersByBoard(desk: Desk): ReadonlyMap<number, Poster> {
  return new Map(desk.posters.flatMap((poster) => (poster.board === null ? [] : [[poster.board, poster] as const])));
}

/** Where posters hang, for the engine. */
export function planOf({ posters }: Desk): BoardPlan {
  const placements = posters.flatMap(({ submissionId: poster, board, shift }) =>
    board === null ? [] : [{ poster, board, shift: shift ?? 0 }],
  );
  return { placements: placements.sort((a, b) => a.board - b.board) };
}

/** The engine's value of a desk as it is shown. */
export function problemOf({ floorPlan, problem, posters, weights }: Desk): PosterProblem {
  const pins = posters.flatMap(({ submissionId: poster, board, pinned }) =>
    board !== null && pinned ? [{ poster, board }] : [],
  );
  return { ...problem, floorPlan, pins, weights };
}
