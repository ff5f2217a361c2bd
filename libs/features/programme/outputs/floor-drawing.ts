import { createHash } from 'node:crypto';
import { type BoardEntry, type DisplayList, drawFloorPlan, type FloorPlan } from '@colloquy/engines/poster-layout';
import { withoutMarks } from '@colloquy/kernel';
import type { ReleaseReader } from '../domain/read-release';
import type { ReleasePosterSession } from '../domain/release';
import { abstractPage } from './published';

/** A floor plan as it is drawn everywhere: on paper and on the site. */
export interface FloorDrawing {
  readonly list: DisplayList;
  /** The same for the same drawing, and for no other: every output bears it. */
  readonly mark: string;
}

/** Draws a hall once, for whatever it is painted on. */
export function floorDrawing(floorPlan: FloorPlan, entries: readonly BoardEntry[]): FloorDrawing {
  const list = drawFloorPlan(floorPlan, entries);
  return { list, mark: createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16) };
}

/** The floor plan of a poster session of a release, with what hangs on each board. */
export function drawingOf(reader: ReleaseReader, { floorPlan, placements }: ReleasePosterSession): FloorDrawing {
  const entries = placements.map(({ boardNumber, submissionId }): BoardEntry => {
    const submission = reader.submission(submissionId);
    const presenters = reader.presenters(submission).map(({ name }) => name);
    return {
      board: boardNumber,
      topic: reader.track(submission.trackId),
      title: withoutMarks(submission.title),
      presenter: presenters.join(', '),
      href: abstractPage(submission.code),
    };
  });
  return floorDrawing(floorPlan, entries);
}
